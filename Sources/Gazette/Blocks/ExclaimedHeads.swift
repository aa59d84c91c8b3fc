/// Headlines of a digest that end in a mark and so read as text: `全市公交今起免费！`.
///
/// Such a line stands behind an item and right above the longer text that tells of it. The page must
/// call itself a digest, or close three of its items with their source.
enum ExclaimedHeads {
  private static let fewest = 3
  private static let longest = 30
  /// The share of the line's pairs of characters that the text below must hold.
  private static let least = 0.3
  private static let marks: ScalarSet = "！？!?"

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let places = pieces.indices.dropFirst().dropLast().filter { mayBe($0, in: pieces) }
    guard !places.isEmpty, isDigest(pieces) else { return pieces }
    var pieces = pieces
    for index in places {
      let share = NewsItem.repeats(pieces[index].text, in: pieces[index + 1].text)
      if share >= least { pieces[index].kind = .short }
    }
    return pieces
  }

  private static func mayBe(_ index: Int, in pieces: [Piece]) -> Bool {
    let (above, piece, below) = (pieces[index - 1], pieces[index], pieces[index + 1])
    guard piece.kind == .body, piece.text.count <= longest, let last = piece.text.last,
      marks.contains(last.code),
      !piece.text.dropLast().contains(where: { $0.kinds.has(.sentenceEnd) })
    else { return false }
    return (above.kind == .body || above.kind == .sourceLine) && below.kind == .body
      && below.text.count >= 2 * piece.text.count
  }

  private static func isDigest(_ pieces: [Piece]) -> Bool {
    DigestName.opens(pieces[...]) || pieces.count { ItemCloser.closes($0) } >= fewest
  }
}
