/// `读者关切` above a reader's question that opens an answer to it: a label of the one paragraph below, and no
/// section that holds what answers it.
enum ReaderLabel {
  private static let longest = 8
  /// Pieces from the page's beginning; front matter is long.
  private static let reach = 24

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let text = pieces.prefix(reach).firstIndex(where: { $0.kind == .body }), text > 1,
      isLabel(pieces[text - 1]),
      pieces[..<(text - 1)].contains(where: { $0.kind == .short })
        || pieces[0].kind == .frontMatter,
      pieces[text].text.contains(where: { $0.code == question }),
      !pieces[text...].contains(where: { isLabel($0) })
    else { return pieces }
    var pieces = pieces
    pieces[text - 1].kind = .body
    return pieces
  }

  private static func isLabel(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.text.count <= longest
      && askers.startsAny(piece.text) && asks.endsAny(piece.text)
  }

  private static let question: UInt32 = 0x3F
  private static let askers: WordList = ["读者", "网友", "群众", "市民", "居民", "村民", "代表", "委员", "来信"]
  private static let asks: WordList = [
    "关切", "来信", "来电", "来函", "提问", "留言", "咨询", "诉求", "疑问", "困惑", "之问", "来信摘登",
  ]
}
