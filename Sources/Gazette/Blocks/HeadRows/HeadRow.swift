/// Short lines one below the other with the text below them: an article's head and body, or a section.
struct HeadRow {
  /// The short lines, as indices of pieces; at least one.
  var lines: [Int]
  /// From the first running text to the next row.
  var text: Range<Int>
  /// A day or a source stands between lines and text.
  var hasFacts = false
  /// Names stand between lines and text, or a cast.
  var hasNames = false
  /// A dateline stands between lines and text.
  var isWired = false

  /// The line right above the text.
  var head: Int { lines[lines.count - 1] }

  /// All rows of a page; lines without text below them are none.
  ///
  /// Lines that bear an article's own number (`一、…`, `第三章 …`) belong to the text around them.
  static func all(of pieces: [Piece]) -> [HeadRow] {
    var rows: [HeadRow] = []
    var open: HeadRow?
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case .short:
        if piece.isPart || piece.text.count < shortest || StructuralMarker.starts(piece.text[...]) {
          open = nil
        } else if var row = open, !row.hasNames, row.lines.count < mostLines {
          row.lines.append(index)
          open = row
        } else {
          open = HeadRow(lines: [index], text: index..<index)
        }
      case .body:
        guard var row = open else { continue }
        row.text = index..<pieces.count
        if let last = rows.indices.last {
          rows[last].text = rows[last].text.lowerBound..<row.lines[0]
        }
        rows.append(row)
        open = nil
      case .sourceLine, .masthead: open?.hasFacts = true
      case .byline, .castLabel, .castEntry: open?.hasNames = true
      case .dateline: open?.isWired = true
      case .subtitle, .column, .caption, .editorsNote, .furniture: break
      case .signature, .frontMatter: open = nil
      }
    }
    return rows
  }

  /// A label's rest.
  private static let shortest = 2
  /// More lines in a row are no headline.
  private static let mostLines = 5
}
