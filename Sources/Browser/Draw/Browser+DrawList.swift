internal import Canvas
internal import Catalogue
internal import Search
internal import Themes

extension Browser {
  /// Draws the visible rows of a list, those anew that are not known from the last screen.
  ///
  /// `key` names a row, which `row` makes from that name and from `content` alone, with its painter.
  func drawList(
    _ pane: Pane, of content: RowSource.Content?, on canvas: inout Canvas,
    _ drawn: inout PaneRows, empty: String, key: (Int) -> RowKey?,
    row: (RowKey) -> (row: ListRow, painter: RunPainter)
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
    drawn.begin(with: content.map { source($0, width: rect.size.width, canvas) })
    let (top, selected) = (place.tops[pane], selectedRow(of: pane))
    let height = layout.rowHeight(of: pane)
    for index in top..<min(count, top + rect.size.height / height) {
      guard var key = key(index) else { continue }
      let area = Rect(
        x: rect.origin.x, y: rect.origin.y + (index - top) * height, width: rect.size.width,
        height: height)
      // The cursor alone says which row it is, so that a move changes no line but the title's.
      if index == selected, settings.isPlain { canvas.cursor = area.origin }
      if index == selected { key.light = light(in: pane) }
      drawn.put(key, in: area, on: &canvas) { canvas in
        var (row, painter) = row(key)
        light(&painter, key.light)
        draw(row, with: painter, in: area, on: &canvas)
      }
    }
  }

  /// How a pane's selected row is shown.
  func light(in pane: Pane) -> RowKey.Light {
    guard !settings.isPlain else { return .none }
    return pane == place.focus.pane ? .active : .passive
  }

  /// Lets a painter show a row as selected.
  func light(_ painter: inout RunPainter, _ light: RowKey.Light) {
    switch light {
    case .none: break
    case .passive: painter.selection = theme[.inactiveSelection]
    case .active:
      painter.selection = theme[.selection]
      painter.pointer = theme[.accent]
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
  /// Draws a row and its further lines, one below the other.
  func draw(
    _ row: ListRow, with painter: RunPainter, in area: Rect, on canvas: inout Canvas
  ) {
    var line = Rect(
      x: area.origin.x, y: area.origin.y, width: area.size.width, height: 1)
    drawLine(row, with: painter, in: line, on: &canvas)
    for row in row.lower {
      line.origin.y += 1
      drawLine(row, with: painter, in: line, on: &canvas)
    }
  }

  private func drawLine(
    _ row: ListRow, with painter: RunPainter, in rect: Rect, on canvas: inout Canvas
  ) {
    let room = rect.size.width - 2
    let lead = row.lead.columns(canvas.ambiguous)
    let text = lead + row.runs.columns(canvas.ambiguous)
    let tail = row.tail(beside: text, room: room, canvas.ambiguous)
    let limit = tail.map { room - $0.columns - 1 } ?? room
    let lit = row.isLitWhole ? room : min(text, limit)
    let first = lead == 0 ? -1 : min(lead, lit)
    drawMargin(of: row, lit: first..<lit + 1, with: painter, in: rect, on: &canvas)
    let start = Point(x: rect.origin.x + 1, y: rect.origin.y)
    let unlit = painter.unlit
    unlit.paint(row.lead, columns: lead, on: &canvas, at: start, limit: limit)
    painter.paint(
      row.runs, columns: text - lead, on: &canvas, at: Point(x: start.x + lead, y: start.y),
      limit: max(0, limit - lead))
    guard let tail else { return }
    let end = Point(x: start.x + room - tail.columns, y: start.y)
    (row.isLitWhole ? painter : unlit).paint(
      [tail.run], columns: tail.columns, on: &canvas, at: end, limit: tail.columns)
  }

  /// Lights the ground under a selected row's text, from one column before it where nothing leads it to
  /// one column behind it, and writes its mark.
  ///
  /// No more than that is lit, so that the tail and the blanks before it need not be sent again.
  private func drawMargin(
    of row: ListRow, lit columns: Range<Int>, with painter: RunPainter, in rect: Rect,
    on canvas: inout Canvas
  ) {
    var painter = painter
    if let selection = painter.selection {
      let ground = Rect(
        x: rect.origin.x + 1 + columns.lowerBound, y: rect.origin.y, width: columns.count, height: 1
      )
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
