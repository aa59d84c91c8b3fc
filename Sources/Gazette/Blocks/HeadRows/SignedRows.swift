/// Finds who signed a text above the next headline, where other texts of the page are closed by names.
///
/// `东风路居民 赵学文` alone may be a headline; below a text, where other texts end so, it signs.
enum SignedRows {
  private static let longest = 20

  static func mark(_ all: [Piece], _ rows: [HeadRow]) -> [Piece] {
    // Where names stand above the first headline they stand above all.
    let isAbove = rows[0].lines[0] > 0 && all[rows[0].lines[0] - 1].kind == .byline
    let closed = rows.count { row in
      let last = all[row.text].last { $0.kind != .furniture }?.kind
      return last == .signature || last == .byline
    }
    guard !isAbove, closed > 0 else { return all }
    var pieces = all
    for row in rows.dropFirst() {
      let above = row.lines[0] - 1
      if row.lines.count > 1, isName(pieces[row.lines[0]].text[...]) {
        pieces[row.lines[0]].kind = .signature
      } else if above > 0, pieces[above].kind == .byline, pieces[above - 1].kind == .body {
        pieces[above].kind = .signature
      }
    }
    if let last = pieces.indices.last, last > 0, pieces[last].kind == .byline,
      pieces[last - 1].kind == .body
    {
      pieces[last].kind = .signature
    }
    return pieces
  }

  /// A place or a trade, a gap and a name, in brackets or not.
  private static func isName(_ line: GlyphSlice) -> Bool {
    guard line.count <= longest else { return false }
    let isBracketed = line.first?.code == 0x28 && line.last?.code == 0x29
    let words = (isBracketed ? line.dropFirst().dropLast() : line).spaced
    guard words.count == 2, words[0].count >= 2, let name = words.last else { return false }
    return PersonName.likelihood(name) >= leastName
  }

  private static let leastName = 0.4
}
