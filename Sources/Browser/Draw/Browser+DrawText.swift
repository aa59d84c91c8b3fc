internal import Canvas
internal import Gazette
internal import Search
internal import Themes

extension Browser {
  /// The article's text with the selected node's passage lit.
  func drawText(on canvas: inout Canvas) {
    guard article != nil, let text = open.text, let rect = layout.content(of: .text) else { return }
    if settings.isPlain, place.focus.pane == .text { canvas.cursor = rect.origin }
    var painter = painter(for: open.matches)
    if case .text(let paragraph, let span)? = visitedStop {
      painter.visited = (.paragraph(paragraph), span)
    }
    let passage = open.row(of: place.node).map { open.rows[$0].node.passage }
    for y in 0..<rect.size.height {
      guard let row = text.rows[safe: place.tops.text + y] else { return }
      guard let block = row.block.map({ text.blocks[$0] }) else { continue }
      painter.paint(
        block.runs, bytes: row.line.range, lit: block.lit(by: passage), on: &canvas,
        at: Point(x: rect.origin.x + row.line.indent, y: rect.origin.y + y),
        limit: rect.size.width - row.line.indent)
    }
  }
}

extension TextBlock {
  /// The part of the block that belongs to a passage.
  fileprivate func lit(by passage: Passage?) -> Range<Int> {
    guard let passage, let paragraph else { return 0..<0 }
    let (start, end) = (passage.start, passage.end)
    guard start.paragraph <= paragraph, paragraph <= end.paragraph else { return 0..<0 }
    let low = start.paragraph == paragraph ? start.offset : 0
    let high = end.paragraph == paragraph ? end.offset : Int.max / 2
    return low..<max(low, high)
  }
}
