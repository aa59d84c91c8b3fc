internal import Canvas
internal import Search
internal import Themes

extension Browser {
  /// Draws the visible rows of a list; `row` makes one, with the matches that are lit in it.
  func drawList(
    _ pane: Pane, on canvas: inout Canvas, empty: String,
    row: (Int) -> (row: ListRow, hit: Hit?)
  ) {
    guard let rect = layout.content(of: pane), !rect.isEmpty else { return }
    let count = count(of: pane)
    guard count > 0 else {
      canvas.write(
        empty.clipped(to: rect.size.width - 2), at: Point(x: rect.origin.x + 1, y: rect.origin.y),
        style: theme[.dim].over(theme[.text]))
      return
    }
    let top = place.tops[pane]
    for index in top..<min(count, top + rect.size.height) {
      let (row, hit) = row(index)
      let line = Rect(
        x: rect.origin.x, y: rect.origin.y + index - top, width: rect.size.width, height: 1)
      draw(row, hit: hit, selection: selection(of: pane, row: index), in: line, on: &canvas)
    }
  }

  /// Paints with an article's matches lit.
  func painter(for hit: Hit?) -> RunPainter {
    var painter = RunPainter(theme: theme)
    for match in hit?.matches ?? [] { painter.matches[match.field] = match.spans }
    return painter
  }
}

extension Browser {
  /// The look of the selected row, or nil for the others.
  private func selection(of pane: Pane, row: Int) -> Style? {
    guard row == selectedRow(of: pane) else { return nil }
    return theme[pane == place.focus.pane ? .selection : .inactiveSelection]
  }

  private func draw(
    _ row: ListRow, hit: Hit?, selection: Style?, in rect: Rect, on canvas: inout Canvas
  ) {
    if let selection { canvas.fill(rect, style: selection.over(theme[.text])) }
    var painter = painter(for: hit)
    painter.selection = selection
    let start = Point(x: rect.origin.x + 1, y: rect.origin.y)
    let room = rect.size.width - 2
    let used = painter.paint(row.runs, on: &canvas, at: start, limit: room)
    guard let tail = row.tails.first(where: { $0.text.columns() + 2 <= room - used }) else {
      return
    }
    let x = start.x + room - tail.text.columns()
    painter.paint([tail], on: &canvas, at: Point(x: x, y: start.y), limit: room)
  }
}
