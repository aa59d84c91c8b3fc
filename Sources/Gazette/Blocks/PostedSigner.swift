/// Who signs with his post on the line above and the day below: `某某立法會議員` · `甲乙丙` · `二零一六年三月十一日`.
enum PostedSigner {
  private static let longestPost = 24
  private static let longestOffice = 12

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let names = pieces.indices.dropLast().filter { isSigner($0, in: pieces) }
    guard !names.isEmpty else { return pieces }
    var pieces = pieces
    for name in names {
      for index in lines(above: name, in: pieces) { pieces[index].kind = .sourceLine }
      pieces[name].kind = .byline
    }
    return pieces
  }

  /// The post, and the house or office on lines of their own above it.
  private static func lines(above name: Int, in pieces: [Piece]) -> Range<Int> {
    let text = pieces[..<name].lastIndex { !isLine($0.kind) } ?? name
    return max(text + 1, name - mostLines)..<name
  }

  private static let mostLines = 3

  /// A name alone between a post below the text and a day.
  private static func isSigner(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index > 1, pieces[index + 1].kind == .masthead, isLine(pieces[index].kind),
      (2...4).contains(pieces[index].text.inkCount),
      PersonName.likelihood(pieces[index].text.closedUp) >= 0.7,
      isLine(pieces[index - 1].kind), pieces[index - 1].text.count <= longestPost,
      Vocabulary.postEnds.endsAny(pieces[index - 1].text)
        || seats.endsAny(pieces[index - 1].text),
      DateReader.first(in: pieces[index + 1].text)?.range == pieces[index + 1].text.indices
    else { return false }
    let first = lines(above: index, in: pieces).lowerBound
    return first > 0 && pieces[first - 1].kind == .body
      && (first..<(index - 1)).allSatisfy { pieces[$0].text.count <= longestOffice }
  }

  private static func isLine(_ kind: Piece.Kind) -> Bool { kind == .short || kind == .byline }

  private static let seats: WordList = ["议员", "立委"]
}
