/// The facts of a sitting as an office's site prints them, each label and each value on a line of its own:
/// `開會日期`, `2020-12-22`, `主席`, `甲乙`, `列席`, `丙丁、戊己`.
///
/// They are no headings, and who sat there wrote nothing; who issues the minutes did.
enum SittingLabels {
  private static let fewest = 3
  /// In pieces, from the page's first.
  private static let reach = 60

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let labels = pieces.indices.prefix(reach).filter { isLabel(pieces[$0]) }
    guard labels.count >= fewest else { return pieces }
    var pieces = pieces
    for label in labels {
      let isIssuer = issuers.endsAny(name(pieces[label]))
      pieces[label].kind = .sourceLine
      let value = label + 1
      guard value < pieces.count, !isLabel(pieces[value]),
        !StructuralMarker.starts(pieces[value].text)
      else { continue }
      if !isIssuer { pieces[value].kind = .sourceLine }
    }
    return pieces
  }

  private static func isLabel(_ piece: Piece) -> Bool {
    let name = name(piece)
    return name.count <= longest && names.match(in: name, at: name.startIndex)?.count == name.count
  }

  private static func name(_ piece: Piece) -> GlyphSlice {
    piece.text.last?.code == 0x3A ? piece.text.dropLast().trimmed : piece.text[...]
  }

  private static let longest = 6
  private static let issuers: WordList = ["发文机关", "发布机关"]
  private static let names: WordList = [
    "发文机关", "发布机关", "开会日期", "开会时间", "开会地点", "会议日期", "会议时间", "会议地点", "会议名称", "会议主持人", "主席", "主持人",
    "主持",
    "纪录", "记录", "记录人", "纪录人", "出席", "列席", "出席人员", "列席人员", "出席者", "列席者", "请假", "请假人员", "缺席", "缺席人员",
  ]
}
