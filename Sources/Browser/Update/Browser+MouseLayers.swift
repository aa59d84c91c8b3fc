internal import Canvas
internal import DeskModel

extension Browser {
  /// A press in a list over the panes selects, a double one accepts, one beside it closes.
  mutating func pressLayer(_ event: MouseEvent) -> [Effect] {
    guard let list = listedLayer else { return [] }
    guard list.frame.contains(event.point) else {
      return event.kind == .press ? obeyMouse(list.close) : []
    }
    guard list.rows.contains(event.point) else { return [] }
    if event.kind == .doublePress {
      return obeyMouse(.answer(.accept)) + obeyMouse(.answer(.visit))
    }
    let row = list.first + event.point.y - list.rows.origin.y
    if row < list.count { selectInLayer(row) }
    return []
  }
}

extension Browser {
  /// Where a list over the panes stands, and what its first visible row shows.
  private struct ListedLayer {
    let frame: Rect
    var rows = Rect(x: 0, y: 0, width: 0, height: 0)
    var first = 0
    var count = 0
    var close = Command.answer(.cancel)
  }

  private var listedLayer: ListedLayer? {
    switch layer {
    case .findings(let list):
      let page = findingsPage(list)
      return ListedLayer(
        frame: page.frame, rows: page.frame.inner.upper(page.height), first: list.top,
        count: findings.count, close: .answer(.closeFindings))
    case .picker(let picker):
      let frame = pickerFrame(of: picker)
      return ListedLayer(
        frame: frame, rows: frame.inner, first: picker.top(height: frame.inner.size.height),
        count: picker.places.count)
    case .palette(let palette):
      let page = PalettePage(size: size)
      return ListedLayer(
        frame: page.frame, rows: page.rows, first: palette.top(height: page.height),
        count: palette.choices.count)
    case .chart(let chart):
      let page = ChartPage(size: size)
      return ListedLayer(
        frame: page.frame, rows: page.frame.inner.upper(page.height), first: chart.top,
        count: chart.counts.count, close: .answer(.closeChart))
    case .basket(let list):
      let page = basketPage(list)
      return ListedLayer(
        frame: page.frame, rows: page.frame.inner.upper(page.height), first: list.top,
        count: desk.basket.entries.count, close: .collect(.closeBasket))
    case .marks(let list):
      let page = marksPage(list)
      return ListedLayer(
        frame: page.frame, rows: page.frame.inner.lower(1).upper(page.height), first: list.top,
        count: list.rows(of: desk.marks).count)
    case .help(let view, _):
      let page = HelpPage(view, size: size, language: language, keymap: keymap)
      return ListedLayer(frame: page.frame, close: .answer(.closeHelp))
    case .output(let page):
      return ListedLayer(frame: page.frame(size), close: .answer(.closeOutput))
    case .export(let dialog):
      return ListedLayer(frame: ExportPage(fields: dialog.fields.count, size: size).frame)
    case .none, .search, .command, .form, .prompt: return nil
    }
  }

  private mutating func selectInLayer(_ row: Int) {
    switch layer {
    case .findings(var list):
      list.selected = row
      layer = .findings(list)
    case .picker(var picker):
      picker.selected = row
      layer = .picker(picker)
    case .palette(var palette):
      palette.select(row)
      layer = .palette(palette)
    case .chart(var chart):
      chart.selected = row
      layer = .chart(chart)
    case .basket(var list):
      list.selected = row
      layer = .basket(list)
    case .marks(var list):
      list.selected = row
      layer = .marks(list)
    case .none, .help, .search, .command, .export, .form, .prompt, .output: break
    }
  }
}

extension Rect {
  fileprivate func upper(_ rows: Int) -> Rect {
    Rect(x: origin.x, y: origin.y, width: size.width, height: min(rows, size.height))
  }

  fileprivate func lower(_ rows: Int) -> Rect {
    Rect(x: origin.x, y: origin.y + rows, width: size.width, height: size.height - rows)
  }
}
