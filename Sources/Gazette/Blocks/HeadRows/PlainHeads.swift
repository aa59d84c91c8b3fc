/// Finds the headlines of several articles on a page where nothing but their words and print tells them
/// from headings of one text.
///
/// Where names or datelines stand beside headlines, other readers know them.
enum PlainHeads {
  private static let fewest = 2
  /// More are a digest's, of which its shape tells.
  private static let most = 40

  static func mark(_ found: [Piece], in page: Page) -> [Piece] {
    guard mayHold(found) else { return found }
    let first = HeadRow.all(of: found)
    guard (fewest...most).contains(first.count) else { return found }
    guard !first.dropFirst().contains(where: \.hasNames) else {
      return BareColumns.mark(found, at: first, areArticles: false)
    }
    guard !Dialogue.goesOn(below: first.map(\.head), in: found) else { return found }
    let all = SignedRows.mark(found, first)
    let rows = HeadRow.all(of: all)
    // What others know is asked last, for it reads the page by all habits.
    guard rows.count == first.count, ArticleOdds(rows, pieces: all, page: page).areArticles,
      !HeadlineEvidence(all).isTold
    else { return FirstSection.mark(found, rows: first, in: page) }
    let named = BareColumns.mark(all, at: rows, areArticles: true)
    return opened(named, at: rows, in: page)
  }

  /// Several short lines, and no page that others know: a site's, a record's, a sitting's.
  private static func mayHold(_ pieces: [Piece]) -> Bool {
    var shorts = 0
    for piece in pieces {
      if piece.isHeadline || piece.isRecord || piece.isSitting || piece.isSaved
        || piece.kind == .frontMatter
      {
        return false
      }
      if piece.kind == .short { shorts += 1 }
    }
    return shorts >= fewest
  }

  /// The page's name stands above the first headline, which has as many lines as others at the most.
  private static func opened(_ all: [Piece], at rows: [HeadRow], in page: Page) -> [Piece] {
    var pieces = all
    let most = rows.dropFirst().reduce(1) { max($0, $1.lines.count) }
    var ends: [Int: Int] = [:]
    let styles = rows.map { HeadStyle(all[$0.head], in: page) }
    let isOne = styles.allSatisfy { $0 == styles[0] }
    for row in rows {
      let lines = row.lines.suffix(most).filter { pieces[$0].kind == .short }
      for line in lines { pieces[line].opensArticle = true }
      if isOne, let first = lines.first { ends[first] = signEnd(of: pieces[first].text, styles[0]) }
    }
    if styles[0] == .number, !counts(rows, all) { return pieces }
    return pieces.indices.flatMap { index in
      ends[index].map { parted(pieces[index], at: $0, isColumn: styles[0] == .bracket) }
        ?? [pieces[index]]
    }
  }

  /// `3、题目`: a count of the page's, where it counts on from one.
  private static func counts(_ rows: [HeadRow], _ pieces: [Piece]) -> Bool {
    let signs = rows.map { ItemSign.read(pieces[$0.head].text[...]) }
    return signs.allSatisfy { $0 != nil } && ItemSign.count(signs.compactMap(\.self))
  }

  /// Behind the number, the sign or the column's name that all headlines of a page begin with.
  private static func signEnd(of head: GlyphSlice, _ style: HeadStyle) -> Int? {
    let end: Int? =
      switch style {
      case .number: ItemSign.read(head[...])?.end
      case .sign: ItemMarks.shapesEnd(in: head)
      case .bracket:
        head.prefix(longestColumn).firstIndex { $0.code == bracketClose }.map { $0 + 1 }
      case .plain, .heading, .strong: nil
      }
    return end.flatMap { $0 > 0 && $0 < head.count ? $0 : nil }
  }

  private static let longestColumn = 12
  private static let bracketClose = Glyph.fold("】")

  private static func parted(_ piece: Piece, at end: Int, isColumn: Bool) -> [Piece] {
    var (sign, head) = (piece, piece)
    sign.kind = isColumn ? .column : .furniture
    sign.opensArticle = false
    sign.text = piece.text[..<end].rebased
    head.text = piece.text[end...].trimmed.rebased
    return [sign, head]
  }
}
