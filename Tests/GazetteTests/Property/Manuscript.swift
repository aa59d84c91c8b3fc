@testable import Gazette

/// A page as it was before anybody set it: each paragraph on a line of its own.
///
/// What print has broken is joined as the page's own reading joins it; page marks and running
/// heads, which belong to the sheets, are left out.
struct Manuscript {
  let text: String

  init(_ printed: String) {
    let page = Page(printed)
    let floats = FloatingLines.find(in: page)
    let starts = Set(readPage(printed).articles.flatMap(\.paragraphs).map(\.start))
    var lines: [String] = []
    var last: Piece?
    for piece in BlockReader.read(page) where !floats[piece.lines.lowerBound] {
      let text = page.string(piece.text)
      if let last, Self.joins(piece, to: last, starts, in: page) {
        lines[lines.count - 1] += text
      } else {
        lines.append(text)
      }
      last = piece
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// True for a part that was cut off the line above, and for one that the reading joined to it.
  private static func joins(_ piece: Piece, to last: Piece, _ starts: Set<Int>, in page: Page)
    -> Bool
  {
    if piece.lines.lowerBound < last.lines.upperBound { return true }
    guard case .doubtful = piece.start, let first = piece.text.first else { return false }
    let offset = page.source.scalars[..<Int(first.origin)]
      .reduce(0) { $0 + UTF8.width($1) }
    return !starts.contains(offset)
  }
}
