internal import Canvas
internal import Catalogue
internal import Search
internal import Themes

extension Browser {
  /// Draws the visible rows of a list; `row` makes one, and the painter with its matches.
  func drawList(
    _ pane: Pane, on canvas: inout Canvas, empty: String,
    row: (Int) -> (row: ListRow, painter: RunPainter)
  ) {
    guard let rect = layout.content(of: pane), !rect.isEmpty else { return }
    let count = count(of: pane)
    guard count > 0 else {
      canvas.write(
        empty.clipped(to: rect.size.width - 2, canvas.ambiguous),
        at: Point(x: rect.origin.x + 1, y: rect.origin.y),
        style: theme[.dim].over(theme[.text]))
      return
    }
    let top = place.tops[pane]
    let selected = selectedRow(of: pane)
    let height = layout.rowHeight(of: pane)
    let selection = theme[pane == place.focus.pane ? .selection : .inactiveSelection]
    for index in top..<min(count, top + rect.size.height / height) {
      var (row, painter) = row(index)
      var line = Rect(
        x: rect.origin.x, y: rect.origin.y + (index - top) * height, width: rect.size.width,
        height: 1)
      if index == selected {
        // The cursor alone says which row it is, so that a move changes no line but the title's.
        if settings.isPlain { canvas.cursor = line.origin } else { painter.selection = selection }
      }
      for row in [row] + row.lower {
        draw(row, with: painter, in: line, on: &canvas)
        line.origin.y += 1
      }
    }
  }

  /// Paints with an article's matches lit.
  func painter(for matches: [Match]) -> RunPainter {
    var painter = RunPainter(theme: theme)
    for match in matches { painter.matches[match.field] = match.spans }
    return painter
  }

  /// Paints a title with the query's words lit.
  func painter(forTitleOf head: ArticleHead) -> RunPainter {
    var painter = RunPainter(theme: theme)
    guard let filter = place.filter, let title = head.title else { return painter }
    painter.matches[.title] = filter.query.spans(inTitle: title)
    return painter
  }
}

extension Browser {
  func draw(
    _ row: ListRow, with painter: RunPainter, in rect: Rect, on canvas: inout Canvas
  ) {
    if let selection = painter.selection {
      canvas.fill(rect, style: selection.over(theme[.text]))
    }
    if let mark = row.mark { painter.paint([mark], on: &canvas, at: rect.origin, limit: 1) }
    let start = Point(x: rect.origin.x + 1, y: rect.origin.y)
    let room = rect.size.width - 2
    let text = row.runs.reduce(0) { $0 + $1.text.columns(canvas.ambiguous) }
    let tail =
      row.tail(room: room - text, canvas.ambiguous)
      ?? row.lastTail(room: room, canvas.ambiguous)
    guard let tail else {
      painter.paint(row.runs, on: &canvas, at: start, limit: room)
      return
    }
    let columns = tail.text.columns(canvas.ambiguous)
    painter.paint(row.runs, on: &canvas, at: start, limit: room - columns - 1)
    let end = Point(x: start.x + room - columns, y: start.y)
    painter.paint([tail], on: &canvas, at: end, limit: columns)
  }
}

extension ListRow {
  /// Narrower text than this is not cut for a tail's sake.
  private static let leastText = 6

  /// The first tail that fits beside the whole text.
  fileprivate func tail(room: Int, _ ambiguous: AmbiguousWidth) -> Run? {
    tails.first { $0.text.columns(ambiguous) < room }
  }

  /// The last tail, for which the text is cut if that is worth while.
  fileprivate func lastTail(room: Int, _ ambiguous: AmbiguousWidth) -> Run? {
    guard isTailKept, let tail = tails.last else { return nil }
    return room - tail.text.columns(ambiguous) > ListRow.leastText ? tail : nil
  }
}
