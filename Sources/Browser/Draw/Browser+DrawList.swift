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
    for index in top..<min(count, top + rect.size.height / height) {
      var (row, painter) = row(index)
      var line = Rect(
        x: rect.origin.x, y: rect.origin.y + (index - top) * height, width: rect.size.width,
        height: 1)
      if index == selected {
        // The cursor alone says which row it is, so that a move changes no line but the title's.
        if settings.isPlain { canvas.cursor = line.origin } else { light(&painter, in: pane) }
      }
      for row in [row] + row.lower {
        draw(row, with: painter, in: line, on: &canvas)
        line.origin.y += 1
      }
    }
  }

  /// Lets a painter show a pane's selected row.
  func light(_ painter: inout RunPainter, in pane: Pane) {
    let isActive = pane == place.focus.pane
    painter.selection = theme[isActive ? .selection : .inactiveSelection]
    painter.pointer = isActive ? theme[.accent] : nil
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
    let start = Point(x: rect.origin.x + 1, y: rect.origin.y)
    let room = rect.size.width - 2
    let text = row.runs.columns(canvas.ambiguous)
    let tail = row.tail(beside: text, room: room, canvas.ambiguous)
    let limit = tail.map { room - $0.columns - 1 } ?? room
    let lit = row.isLitWhole ? room : min(text, limit)
    drawMargin(of: row, lit: lit, with: painter, in: rect, on: &canvas)
    painter.paint(row.runs, columns: text, on: &canvas, at: start, limit: limit)
    guard let tail else { return }
    var painter = painter
    if !row.isLitWhole { painter.selection = nil }
    let end = Point(x: start.x + room - tail.columns, y: start.y)
    painter.paint([tail.run], columns: tail.columns, on: &canvas, at: end, limit: tail.columns)
  }

  /// Lights the ground under a selected row's text and a column on each side of it, and writes its mark.
  ///
  /// No more than that is lit, so that the tail and the blanks before it need not be sent again.
  private func drawMargin(
    of row: ListRow, lit columns: Int, with painter: RunPainter, in rect: Rect,
    on canvas: inout Canvas
  ) {
    var painter = painter
    if let selection = painter.selection {
      let ground = Rect(x: rect.origin.x, y: rect.origin.y, width: columns + 2, height: 1)
      canvas.fill(ground.intersection(rect), style: selection.over(theme[.text]))
    }
    if let pointer = painter.pointer {
      painter.selection = pointer
      canvas.write(" ", at: rect.origin, style: pointer.over(theme[.text]))
    }
    if let mark = row.mark { painter.paint([mark], on: &canvas, at: rect.origin, limit: 1) }
  }
}

extension ListRow {
  /// The first tail that fits beside the whole text, or the last one where the text is cut for it.
  fileprivate func tail(
    beside text: Int, room: Int, _ ambiguous: AmbiguousWidth
  ) -> (run: Run, columns: Int)? {
    var last: (run: Run, columns: Int)?
    for tail in tails {
      let columns = tail.text.columns(ambiguous)
      last = (tail, columns)
      if columns < room - text { return last }
    }
    guard isTailKept, let last, room - last.columns > leastText else { return nil }
    return last
  }
}
