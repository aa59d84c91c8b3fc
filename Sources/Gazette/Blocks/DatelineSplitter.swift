/// Parts `2023-07-21 22:06，正文：` from the text it is printed before.
enum DatelineSplitter {
  private static let longest = 40
  private static let body: Word = "正文:"

  static func split(_ pieces: [Piece]) -> [Piece] {
    pieces.flatMap { piece -> [Piece] in
      guard piece.kind == .body, let end = headEnd(of: piece.text) else { return [piece] }
      var head = piece
      head.kind = .masthead
      head.text = Array(piece.text[..<end])
      var rest = piece
      rest.text = Array(piece.text[end...].trimmed)
      return [head, rest]
    }
  }

  private static func headEnd(of text: [Glyph]) -> Int? {
    let head = text.prefix(longest)
    guard let label = head.firstIndex(of: body), label + body.count + 10 < text.count else {
      return nil
    }
    return label == 0 || DateReader.first(in: head)?.range.lowerBound == 0
      ? label + body.count : nil
  }
}
