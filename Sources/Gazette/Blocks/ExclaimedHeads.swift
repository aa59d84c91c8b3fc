/// Headlines of a digest that end in a mark and so read as text: `全市公交今起免费！`.
///
/// Such a line stands behind an item and right above the longer text that tells of it. The page must
/// call itself a digest, or close three of its items with their source.
enum ExclaimedHeads {
  private static let fewest = 3
  private static let longest = 30
  /// The share of the line's pairs of characters that the text below must hold.
  private static let least = 0.3
  private static let marks: ScalarSet = "！？"

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let places = pieces.indices.dropFirst().dropLast().filter { mayBe($0, in: pieces) }
    guard !places.isEmpty, isDigest(pieces) else { return pieces }
    var pieces = pieces
    for index in places {
      if shares(pieces[index], with: pieces[index + 1]) { pieces[index].kind = .short }
    }
    return pieces
  }

  private static func mayBe(_ index: Int, in pieces: [Piece]) -> Bool {
    let above = pieces[index - 1].kind
    return (above == .body || above == .sourceLine) && mayHead(pieces[index], pieces[index + 1])
  }

  /// A line that may be a headline, where it stands between two items, and shares words with the text below.
  static func isHead(_ piece: Piece, above text: Piece) -> Bool {
    mayHead(piece, text) && shares(piece, with: text)
  }

  private static func mayHead(_ piece: Piece, _ text: Piece) -> Bool {
    guard piece.kind == .body, piece.text.count <= longest, let last = piece.text.last,
      marks.contains(last.code),
      !piece.text.dropLast().contains(where: { $0.kinds.has(.sentenceEnd) })
    else { return false }
    return text.kind == .body && text.text.count >= 2 * piece.text.count
  }

  private static func shares(_ piece: Piece, with text: Piece) -> Bool {
    NewsItem.repeats(piece.text, in: text.text) >= least
  }

  private static func isDigest(_ pieces: [Piece]) -> Bool {
    DigestName.opens(pieces[...]) || pieces.count { ItemCloser.closes($0) } >= fewest
  }
}
