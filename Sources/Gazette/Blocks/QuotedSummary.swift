/// A Markdown quote between an article's heading and its text: a deck that sums it up.
enum QuotedSummary {
  static func mark(_ pieces: [Piece], in page: Page) -> [Piece] {
    let quotes = pieces.indices.filter { isQuote(pieces[$0], in: page) }
    guard !quotes.isEmpty else { return pieces }
    var pieces = pieces
    for index in quotes
    where isBelowHeading(index, in: pieces, page) && isAboveText(index, in: pieces, page) {
      pieces[index].kind = .subtitle
    }
    return pieces
  }

  private static func isQuote(_ piece: Piece, in page: Page) -> Bool {
    piece.kind == .body && piece.lines.allSatisfy { page.lines[$0].markup == .quote }
  }

  private static func isBelowHeading(_ index: Int, in pieces: [Piece], _ page: Page) -> Bool {
    guard let above = pieces[..<index].last(where: { $0.kind != .furniture }), above.kind == .short,
      let line = above.lines.last, case .heading = page.lines[line].markup
    else { return false }
    return true
  }

  private static func isAboveText(_ index: Int, in pieces: [Piece], _ page: Page) -> Bool {
    guard let below = pieces[(index + 1)...].first(where: { $0.kind != .furniture }) else {
      return false
    }
    return below.kind == .body && !isQuote(below, in: page)
  }
}
