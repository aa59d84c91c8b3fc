/// What is printed behind a paper's text under a headline of its own: `附件1`, alone on its line, and
/// below it a name over paragraphs or a list.
enum Annexes {
  private static let longestMark = 6
  private static let longestName = 40

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let text = pieces.firstIndex(where: { $0.kind == .body && isText($0.text) }) else {
      return pieces
    }
    let marks = pieces.indices.dropLast(2).filter { $0 > text && heads($0, in: pieces) }
    let isForwarded = pieces[..<text].contains {
      $0.kind == .short && QuotedTitle.forwards($0.text)
    }
    let lone = pieces.indices.dropLast(2).filter {
      isForwarded && $0 > text && isLone($0, in: pieces)
    }
    guard !marks.isEmpty || !lone.isEmpty else { return pieces }
    var pieces = pieces
    for index in lone { pieces[index].kind = .furniture }
    for index in marks {
      pieces[index].kind = .furniture
      pieces[index + 1].kind = .short
      pieces[index + 1].opensArticle = true
    }
    return pieces
  }

  private static func heads(_ index: Int, in pieces: [Piece]) -> Bool {
    guard isMark(pieces[index].text) else { return false }
    let (name, below) = (pieces[index + 1], pieces[index + 2])
    return name.text.count <= longestName && !Sentence.isEnded(name.text)
      && !StructuralMarker.starts(name.text[...])
      && (below.kind == .body || StructuralMarker.starts(below.text[...]))
  }

  /// `附件`, `附件2：`, `附录三`.
  private static func isMark(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestMark, let word = words.match(in: text, at: text.startIndex) else {
      return false
    }
    return text.dropFirst(word.count).allSatisfy {
      $0.kinds.has(.numeral) || $0.code == 0x3A || $0.code == 0x20
    }
  }

  /// `附：` above the name of a paper that the headline forwards: one article with what is said of it.
  private static func isLone(_ index: Int, in pieces: [Piece]) -> Bool {
    pieces[index].kind == .short && pieces[index].text.count <= 2
      && pieces[index].text.has(sign: "附", at: pieces[index].text.startIndex)
      && pieces[index].text.dropFirst().allSatisfy { $0.code == 0x3A }
      && pieces[index + 1].kind == .short
  }

  private static func isText(_ text: GlyphSlice) -> Bool {
    text.count >= 20 && Sentence.isEnded(text)
  }

  private static let words: WordList = ["附件", "附录"]
}
