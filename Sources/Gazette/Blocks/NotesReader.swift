/// Finds notes and lists of annexes printed behind the text: a label such as `注释：` or `附件：` and
/// the numbered entries below it.
enum NotesReader {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    var index = 0
    while index < pieces.count {
      let end = isLabel(pieces[index]) ? self.end(of: index, in: pieces) : index
      if end > index + 1 {
        for note in index..<end { pieces[note].kind = .furniture }
      }
      index = max(end, index + 1)
    }
    return pieces
  }

  private static func isLabel(_ piece: Piece) -> Bool {
    if piece.kind == .furniture { return attachments.startsAny(piece.text) }
    guard piece.kind == .short && !piece.opensArticle || piece.kind == .body,
      piece.text.count <= 8
    else { return false }
    let text = piece.text.unspaced[...].trimming { edges.contains($0) }
    return labels.match(in: text, at: text.startIndex)?.count == text.count
  }

  private static func end(of label: Int, in pieces: [Piece]) -> Int {
    pieces[(label + 1)...].firstIndex { !isEntry($0) } ?? pieces.count
  }

  /// `[1] …`, `①…`, `1. …`, `〔1〕…`.
  private static func isEntry(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .body, let first = piece.text.first else {
      return false
    }
    if (0x2460...0x2473).contains(first.code) || first.code == 0x2A { return true }
    let start = openings.contains(first.code) ? 1 : 0
    let digits = piece.text[start...].prefix { Characters.isDigit($0.code) }
    guard (1...3).contains(digits.count), digits.endIndex < piece.text.count else { return false }
    return closings.contains(piece.text[digits.endIndex].code)
  }

  private static let attachments: WordList = ["附件:", "附件1", "附:"]
  private static let edges: ScalarSet = ":【】[]()"
  private static let openings: ScalarSet = "[〔(【"
  private static let closings: ScalarSet = "]〕)】.、"
  private static let labels: WordList = [
    "注释", "注", "注解", "参考文献", "名词解释", "名词注释", "尾注", "脚注", "附注", "参考资料",
    "名词术语解释", "有关名词解释",
  ]
}
