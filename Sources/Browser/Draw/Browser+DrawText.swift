internal import Canvas
internal import Gazette
internal import Search
internal import Themes

extension Browser {
  /// The article's text with the selected node's passage lit.
  func drawText(on canvas: inout Canvas, _ drawn: inout PaneRows) {
    guard article != nil, let text = open.text, let rect = layout.content(of: .text) else { return }
    if settings.isPlain, place.focus.pane == .text { canvas.cursor = rect.origin }
    var painter = painter(for: open.matches)
    if case .text(let paragraph, let span)? = visitedStop {
      painter.visited = (.paragraph(paragraph), span)
    }
    let content = RowSource.Content.text(text, open.matches, visited: visitedStop)
    drawn.begin(with: source(content, width: rect.size.width, canvas))
    let passage = open.row(of: place.node).map { open.rows[$0].node.passage }
    var latest: (block: Int, runs: [Run]) = (-1, [])
    for y in 0..<rect.size.height {
      let number = place.tops.text + y
      guard let row = text.rows[safe: number] else { break }
      guard let index = row.block else { continue }
      let block = text.blocks[index]
      let key = RowKey(number: number, lit: block.lit(by: passage, in: row.line.range))
      let line = Rect(
        x: rect.origin.x, y: rect.origin.y + y, width: rect.size.width, height: 1)
      drawn.put(key, in: line, on: &canvas) { canvas in
        if latest.block != index { latest = (index, block.runs) }
        let start = Point(x: line.origin.x + row.line.indent, y: line.origin.y)
        painter.paint(
          latest.runs, bytes: row.line.range, lit: key.lit, on: &canvas, at: start,
          limit: line.size.width - row.line.indent)
      }
    }
  }
}

extension TextBlock {
  /// The part of a line of the block that belongs to a passage; 0..<0 where none does.
  fileprivate func lit(by passage: Passage?, in line: Range<Int>) -> Range<Int> {
    guard let passage, let paragraph else { return 0..<0 }
    let (start, end) = (passage.start, passage.end)
    guard start.paragraph <= paragraph, paragraph <= end.paragraph else { return 0..<0 }
    let low = start.paragraph == paragraph ? start.offset : 0
    let high = end.paragraph == paragraph ? end.offset : Int.max / 2
    let lit = (low..<max(low, high)).clamped(to: line)
    return lit.isEmpty ? 0..<0 : lit
  }
}
