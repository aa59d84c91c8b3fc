/// A headline printed again among or below the paragraphs, as the other text of pictures.
enum HeadlineAgain {
  private static let shortest = 8

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let head = pieces.firstIndex(where: { $0.kind == .short }),
      pieces[head].text.count >= shortest,
      let text = pieces.firstIndex(where: { $0.kind == .body }), text > head
    else { return pieces }
    var pieces = pieces
    for index in pieces.indices.dropFirst(text) where pieces[index].kind == .body {
      let isAgain =
        pieces[index].text.count == pieces[head].text.count
        && zip(pieces[index].text, pieces[head].text).allSatisfy { $0.code == $1.code }
      if isAgain { pieces[index].kind = .furniture }
    }
    return pieces
  }
}
