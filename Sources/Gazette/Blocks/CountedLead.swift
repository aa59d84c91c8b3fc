/// `从几个村子看，村民的态度大致有四种` above `第一种人…`: a clause that says how many points follow leads in to
/// them, and heads nothing though no colon closes it.
enum CountedLead {
  /// The count and what is counted stand at the line's end.
  private static let reach = 4
  private static let verbReach = 9

  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst().dropLast() where isLead(pieces[index]) {
      if opensSeries(pieces[index + 1].text) { pieces[index].kind = .body }
    }
    return pieces
  }

  private static func isLead(_ piece: Piece) -> Bool {
    guard piece.kind == .short, piece.level == 0, !piece.isHeadline,
      piece.text.contains(where: { $0.kinds.has(.comma) }),
      !StructuralMarker.starts(piece.text[...]), piece.text.count > verbReach
    else { return false }
    let tail = piece.text.suffix(verbReach)
    return tail.suffix(reach).contains { $0.kinds.has(.numeral) || counts.contains($0.code) }
      && tail.indices.contains { verbs.match(in: tail, at: $0) != nil }
  }

  private static func opensSeries(_ text: GlyphSlice) -> Bool {
    firsts.startsAny(text)
  }

  private static let counts: ScalarSet = "几两多数"
  private static let verbs: WordList = ["有", "分为", "分成", "以下", "如下", "下列", "表现为", "归纳为", "概括为"]
  private static let firsts: WordList = [
    "第一", "一、", "(一)", "一是", "1.", "1、", "(1)", "①", "首先", "其一", "一要", "一怕",
  ]
}
