/// Whole texts one behind the other with only white space or a rule between them, as records are
/// unpacked and as readers paste them together: each stretch between two such breaks begins with its
/// headline.
///
/// Sections may be set so too; what tells them from articles is asked as of all rows (`ArticleOdds`).
enum PartedTexts {
  private static let fewest = 2
  private static let most = 40
  /// One line below a headline is a deck, or the first heading of a text that has more; several are
  /// the headline's.
  private static let fewestLines = 2

  /// What may part the texts of a page: so many blank lines at the least, or a rule.
  private enum Break: CaseIterable {
    case blank, blanks, rule

    var fewestBlanks: Int {
      switch self {
      case .blank: 1
      case .blanks: 2
      case .rule: .max
      }
    }
  }

  static func mark(_ found: [Piece], in page: Page) -> [Piece] {
    guard !found.contains(where: \.isHeadline), !found.contains(where: \.isSaved) else {
      return found
    }
    let ways = Break.allCases.lazy.compactMap { rows(of: found, partedBy: $0, in: page) }
    guard let rows = ways.first, (fewest...most).contains(rows.count),
      ArticleOdds(rows, pieces: found, page: page).arePasted
    else { return found }
    var pieces = found
    for row in rows {
      pieces[row.head].kind = .short
      pieces[row.head].isSaved = true
      pieces[row.head].opensArticle = true
      let parts = row.text.filter { pieces[$0].kind == .short }
      for part in parts { pieces[part].isPart = true }
      let lines = pieces[(row.head + 1)..<row.text.lowerBound].prefix { $0.kind == .short }
      if lines.count >= fewestLines {
        for line in lines.indices { pieces[line].opensArticle = true }
      } else if let first = lines.indices.first, !parts.isEmpty {
        pieces[first].isPart = true
      }
    }
    return pieces
  }

  /// One row for each stretch between breaks; nil where a break stands elsewhere than above a headline,
  /// or a stretch has no text.
  private static func rows(of pieces: [Piece], partedBy kind: Break, in page: Page) -> [HeadRow]? {
    var rows: [HeadRow] = []
    var start = 0
    var end = 1
    // What was taken out of the text stands behind it.
    while end < pieces.count, pieces[end].lines.lowerBound >= pieces[end - 1].lines.lowerBound {
      // A paragraph that goes on behind a blank line shows that such lines part nothing.
      if pieces[end].lines.count > 1,
        pieces[end].lines.dropFirst().contains(where: {
          page.lines[$0].blanksAbove >= kind.fewestBlanks
        })
      {
        return nil
      }
      if isBreak(above: end, kind, in: pieces, page) {
        guard add(start..<end, of: pieces, to: &rows) else { return nil }
        start = end
      }
      end += 1
    }
    guard start > 0, add(start..<end, of: pieces, to: &rows), rows.count >= fewest else {
      return nil
    }
    return rows
  }

  /// False where a stretch is no text under its headline; above the first the page's frame may stand.
  private static func add(
    _ range: Range<Int>, of pieces: [Piece], to rows: inout [HeadRow]
  ) -> Bool {
    if let row = row(range, in: pieces) {
      rows.append(row)
      return true
    }
    return range.lowerBound == 0 && pieces[range].allSatisfy { isFrame($0.kind) }
  }

  private static func isBreak(
    above index: Int, _ kind: Break, in pieces: [Piece], _ page: Page
  ) -> Bool {
    let above = pieces[index - 1]
    guard kind != .rule else {
      return above.kind == .furniture && above.text.allSatisfy { rules.contains($0.code) }
    }
    let line = pieces[index].lines.lowerBound
    return above.lines.lowerBound < line && page.lines[line].blanksAbove >= kind.fewestBlanks
  }

  private static func row(_ range: Range<Int>, in pieces: [Piece]) -> HeadRow? {
    guard let head = range.first(where: { !isFrame(pieces[$0].kind) }), isHead(pieces[head]),
      let text = pieces[(head + 1)..<range.upperBound].firstIndex(where: { $0.kind == .body }),
      pieces[text..<range.upperBound].contains(where: {
        $0.kind == .body && $0.text.count >= shortestText
      })
    else { return nil }
    var row = HeadRow(lines: [head], text: text..<range.upperBound)
    for piece in pieces[range.lowerBound..<text] {
      switch piece.kind {
      case .sourceLine, .masthead: row.hasFacts = true
      case .byline, .castLabel, .castEntry: row.hasNames = true
      case .dateline: row.isWired = true
      case .short, .body, .subtitle, .column, .caption, .editorsNote, .furniture, .signature,
        .frontMatter:
        break
      }
    }
    return row
  }

  /// What may stand above a headline: a day, the paper's name, a kicker.
  private static func isFrame(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .masthead, .sourceLine, .furniture, .column, .editorsNote: true
    case .body, .short, .subtitle, .byline, .castLabel, .castEntry, .signature, .caption,
      .frontMatter, .dateline:
      false
    }
  }

  private static func isHead(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .body else { return false }
    return (shortestHead...longestHead).contains(piece.text.inkCount)
      && !piece.text.contains(anyOf: stops)
      && !StructuralMarker.starts(piece.text[...]) && !Enumeration.isPoint(piece.text)
  }

  private static let rules: ScalarSet = "-*=_—─━ "
  private static let shortestHead = 4
  private static let longestHead = 60
  private static let shortestText = 50
  private static let stops: ScalarSet = "。；"
}
