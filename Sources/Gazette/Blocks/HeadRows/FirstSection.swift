/// Finds a text's first heading where it stands right below the headline, as a deck would: it is built like
/// the headings further down and has the words of its own part.
enum FirstSection {
  private static let fewest = 2
  private static let least = 1.0

  static func mark(_ pieces: [Piece], rows: [HeadRow], in page: Page) -> [Piece] {
    guard rows.count > fewest, rows[0].lines.count > 1, !rows[0].hasNames, !rows[0].hasFacts,
      !rows.contains(where: \.isWired),
      rows.dropFirst().allSatisfy({ $0.lines.count == 1 }),
      odds(rows, pieces, page) >= least,
      !isPromised(pieces[rows[0].lines[0]], in: pieces),
      !HeadlineEvidence(pieces).isOfSeveral
    else { return pieces }
    var pieces = pieces
    pieces[rows[0].head].isPart = true
    return pieces
  }

  /// Below the name of a digest or a bulletin, or a list of contents, a line is sooner an item's.
  private static func isPromised(_ top: Piece, in pieces: [Piece]) -> Bool {
    DigestName.isName(top.text) || BulletinName.isNumber(top)
      || !ContentsEntry.promised(by: pieces).isEmpty
      || !BulletinContents.promised(by: pieces).isEmpty
  }

  private static func odds(_ rows: [HeadRow], _ pieces: [Piece], _ page: Page) -> Double {
    let (first, top) = (pieces[rows[0].head], pieces[rows[0].lines[rows[0].lines.count - 2]])
    let rest = rows.dropFirst().map { pieces[$0.head] }
    let style = HeadStyle(first, in: page)
    guard rest.allSatisfy({ HeadStyle($0, in: page) == style }) else { return -1 }
    guard style == .plain else { return HeadStyle(top, in: page) == style ? 0 : 4 }
    let lengths = rest.map { Double($0.text.inkCount) }
    let mean = lengths.reduce(0, +) / Double(lengths.count)
    let spread = max(2, lengths.reduce(0) { max($0, abs($1 - mean)) })
    var odds = -1.0
    odds += abs(Double(first.text.inkCount) - mean) <= spread ? 1 : -1
    if abs(Double(top.text.inkCount) - mean) > spread { odds += 0.5 }
    let clauses = rest.map { $0.text.contains { $0.kinds.has(.comma) } }
    let isClause = first.text.contains { $0.kinds.has(.comma) }
    if clauses.allSatisfy({ $0 == isClause }) {
      odds += isClause && !top.text.contains { $0.kinds.has(.comma) } ? 1.5 : 0.5
    }
    if rest.contains(where: { $0.text.last?.code == first.text.last?.code }) { odds += 1 }
    return odds
  }
}
