/// Finds the lines between a headline and the dateline below it: decks that tell the news once more.
///
/// What a dateline opens begins behind it, so whatever stands above is the head's, even with a full
/// stop within.
enum DeckReader {
  private static let longest = 80

  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst().dropLast() where isDeck(index, in: pieces) {
      pieces[index].kind = .subtitle
    }
    return pieces
  }

  private static func isDeck(_ index: Int, in pieces: [Piece]) -> Bool {
    let (above, below) = (pieces[index - 1], pieces[index + 1])
    if pieces[index].kind == .short, above.kind == .sourceLine, index >= 2 {
      // The day and the author may stand between headline and deck.
      return pieces[index - 2].kind == .short && below.kind == .dateline && below.text.count >= 3
        && !StructuralMarker.starts(pieces[index].text[...])
    }
    return pieces[index].kind == .body && pieces[index].text.count <= longest
      && (above.kind == .short || above.kind == .subtitle)
      && !StructuralMarker.starts(above.text[...])
      && below.kind == .dateline && below.text.count >= 3
  }
}
