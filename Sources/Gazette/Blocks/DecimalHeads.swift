/// Marks short lines that open with a number of the page's own count, `1 总则` and `1.1 编制目的`, so
/// that none of them is taken for a headline's deck.
enum DecimalHeads {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: mayCount) else { return pieces }
    let texts = pieces.map { isText($0) ? $0.text[...] : [] }
    let numbers = DecimalNumbers.find(in: texts)
    guard !numbers.isEmpty else { return pieces }
    var pieces = pieces
    for index in numbers.keys where pieces[index].kind == .short { pieces[index].isPart = true }
    return pieces
  }

  private static func isText(_ piece: Piece) -> Bool {
    piece.kind == .short || piece.kind == .body
  }

  private static func mayCount(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.text.count > 3 && Characters.isDigit(piece.text[0].code)
      && piece.text.prefix(3).contains { $0.code == 0x2E }
  }
}
