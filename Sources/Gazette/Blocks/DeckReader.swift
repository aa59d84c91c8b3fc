/// Finds the lines between a headline and the dateline below it: decks that tell the news once more.
///
/// What a dateline opens begins behind it, so whatever stands above is the head's, even with a full
/// stop within.
enum DeckReader {
  static let longest = 100

  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst().dropLast() where isDeck(index, in: pieces) {
      pieces[index].kind = .subtitle
    }
    return pieces
  }

  /// `…，引出一个问题：` between a headline and the author.
  private static func isLeadIn(_ piece: Piece) -> Bool {
    piece.kind == .body && piece.text.count <= longest
      && HeadlineTag.withoutMedia(piece.text[...]).last?.code == 0x3A
  }

  private static let longestAboveDateline = 80

  private static func isDeck(_ index: Int, in pieces: [Piece]) -> Bool {
    let (above, below) = (pieces[index - 1], pieces[index + 1])
    if pieces[index].kind == .short, above.kind == .sourceLine, index >= 2 {
      // The day and the author may stand between headline and deck.
      return pieces[index - 2].kind == .short && below.kind == .dateline && below.text.count >= 3
        && !StructuralMarker.starts(pieces[index].text[...])
    }
    if below.kind == .byline, above.kind == .short, isLeadIn(pieces[index]) { return true }
    return pieces[index].kind == .body && pieces[index].text.count <= longestAboveDateline
      && (above.kind == .short || above.kind == .subtitle)
      && !StructuralMarker.starts(above.text[...])
      && below.kind == .dateline && below.text.count >= 3
  }
}
