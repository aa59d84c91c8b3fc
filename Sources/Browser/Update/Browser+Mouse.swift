internal import Canvas

extension Browser {
  /// A press selects, a double one opens, the right button goes back, the wheel moves what lies
  /// under the pointer; keys that the bottom line shows may be pressed there.
  mutating func receive(_ event: MouseEvent) -> [Effect] {
    switch (event.kind, event.button) {
    case (.wheelUp, _): return turnWheel(by: -Browser.wheelStep, at: event.point)
    case (.wheelDown, _): return turnWheel(by: Browser.wheelStep, at: event.point)
    case (.press, .left):
      guard layer == .none else { return pressLayer(event) }
      if let command = command(at: event.point) { return obey(command, nil, in: .browsing) }
      dragged = layout.pane(leftOf: event.point.x)
      if dragged == nil { select(at: event.point) }
    case (.doublePress, .left):
      guard layer == .none else { return pressLayer(event) }
      open(at: event.point)
    case (.drag, .left): dragBorder(to: event.point.x)
    case (.release, _): dragged = nil
    case (.press, .right), (.doublePress, .right): return obeyMouse(.act(.dismiss))
    case (.press, _), (.doublePress, _), (.drag, _): break
    }
    return []
  }

  /// Rows that a notch of the wheel goes.
  private static let wheelStep = 3
}

extension Browser {
  /// What the hint under a point says; on the trail of where the reader is, one step back.
  private func command(at point: Point) -> Command? {
    if layout.header.contains(point) {
      guard place.focus.isReading else { return layout.isSingle ? .move(.left) : nil }
      return .act(.back)
    }
    guard layout.status.contains(point) else { return nil }
    return placedHints.first { $0.columns.contains(point.x) }?.hint.command
  }

  /// Layers over the panes are scrolled by their own commands.
  private mutating func turnWheel(by step: Int, at point: Point) -> [Effect] {
    guard layer == .none else {
      return (0..<abs(step)).flatMap { _ in obeyMouse(.move(step < 0 ? .up : .down)) }
    }
    guard let pane = layout.pane(at: point) else { return [] }
    move(by: step, in: pane)
    return []
  }

  /// What the context has no such command for is left alone.
  mutating func obeyMouse(_ command: Command) -> [Effect] {
    let context = layer.context
    guard command.entry.contexts.contains(context) else { return [] }
    return obey(command, nil, in: context)
  }

  /// The pane takes the keys, and the row under the pointer is selected; tells whether there is one.
  @discardableResult private mutating func select(at point: Point) -> Bool {
    guard layer == .none, let pane = layout.pane(at: point) else { return false }
    focus(on: pane)
    guard let content = layout.content(of: pane), content.contains(point) else { return false }
    if pane == .articles, listing == .concordance {
      return selectLine(at: point.y - content.origin.y)
    }
    let row = place.tops[pane] + (point.y - content.origin.y) / layout.rowHeight(of: pane)
    guard row < count(of: pane) else { return false }
    if pane == .text {
      selectNode(atTextRow: row)
    } else if row != selectedRow(of: pane) {
      select(row, in: pane)
    }
    return true
  }

  private mutating func selectLine(at row: Int) -> Bool {
    guard let spot = concordanceWindow[safe: row] else { return false }
    select(spot)
    place.cursor.offset = row
    return true
  }

  private mutating func open(at point: Point) {
    guard layer == .none, let pane = layout.pane(at: point) else { return }
    if pane == .text, !place.focus.isReading { return openReader() }
    if select(at: point) { openSelection() }
  }

  private mutating func focus(on pane: Pane) {
    switch pane {
    case .issues: place.focus = .issues
    case .articles: place.focus = .articles
    case .outline: place.focus = place.focus.isReading ? .readerOutline : .outline
    case .text: if place.focus.isReading { place.focus = .readerText }
    }
  }

  /// The node whose passage a row of the text belongs to.
  private mutating func selectNode(atTextRow row: Int) {
    guard let node = open.textRows.lastIndex(where: { $0 <= row }) else { return }
    place.node = open.rows[safe: node]?.path
  }
}

extension Layout {
  /// The pane under a point, its title line included.
  fileprivate func pane(at point: Point) -> Pane? {
    areas.first { area in
      area.rect.columns.contains(point.x)
        && (area.rect.origin.y - 1..<area.rect.rows.upperBound).contains(point.y)
    }?.pane
  }
}
