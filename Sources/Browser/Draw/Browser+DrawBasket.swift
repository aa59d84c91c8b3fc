internal import Canvas
internal import DeskModel
internal import Export
internal import Themes

extension Browser {
  /// The basket over the panes: its outline, and the selected entry in full below it.
  func draw(_ list: BasketList, on canvas: inout Canvas) {
    let page = basketPage(list)
    let entries = desk.basket.entries
    let number = entries.isEmpty ? "" : " \(list.selected + 1)/\(entries.count)"
    drawBox(page.frame, title: wording.basket + number, on: &canvas)
    let inner = page.frame.inner
    guard !entries.isEmpty else {
      canvas.write(
        wording.emptyBasket, at: inner.origin, style: theme[.dim].over(theme[.text]),
        limit: inner.size.width)
      return
    }
    for (y, index) in entries.indices.dropFirst(list.top).prefix(page.height).enumerated() {
      let row = Rect(x: inner.origin.x, y: inner.origin.y + y, width: inner.size.width, height: 1)
      let source = desk.basket.source(at: index)
      draw(entries[index], source, isSelected: index == list.selected, in: row, on: &canvas)
    }
    drawDetail(of: page, in: inner, on: &canvas)
    let keys = keymap.fitted(wording.basketKeys, .basket)
    drawKeys(list.isEmptying ? nil : keys, of: page.frame, on: &canvas)
    if list.isEmptying {
      drawQuestion(wording.reallyEmpty(entries.count), in: page.frame, on: &canvas)
    }
  }

  /// The keys of a layer, on the lower edge of its frame.
  func drawKeys(_ keys: String?, of frame: Rect, on canvas: inout Canvas) {
    guard let keys else { return }
    canvas.write(
      " \(keys.entries(within: frame.size.width - 6, canvas.ambiguous)) ",
      at: Point(x: frame.origin.x + 2, y: frame.rows.upperBound - 1),
      style: theme[.dim].over(theme[.text]))
  }
}

extension Browser {
  private func draw(
    _ entry: BasketEntry, _ source: String, isSelected: Bool, in row: Rect, on canvas: inout Canvas
  ) {
    let indentation = String(repeating: "  ", count: entry.level)
    var list = ListRow(runs: [Run(entry.title, .text)])
    list.lead = [Run("\(indentation)- ", .border)]
    list.keep(tail: source.clipped(to: row.size.width / 3, canvas.ambiguous))
    drawChoice(list, isSelected: isSelected, in: row, on: &canvas)
  }

  /// The text of the selected entry, then where it comes from.
  private func drawDetail(of page: BasketPage, in inner: Rect, on canvas: inout Canvas) {
    let start = inner.origin.y + page.height + 1
    if page.height < inner.size.height, !settings.isPlain {
      canvas.horizontalLine(
        from: inner.origin.x, to: inner.columns.upperBound, y: start - 1,
        style: theme[.border].over(theme[.text]))
    }
    for (y, line) in page.detail.enumerated() where start + y < inner.rows.upperBound {
      canvas.write(
        line, at: Point(x: inner.origin.x, y: start + y), style: theme[.text],
        limit: inner.size.width)
    }
    let y = start + page.detail.count
    guard y < inner.rows.upperBound else { return }
    canvas.write(
      page.source.clipped(to: inner.size.width, canvas.ambiguous),
      at: Point(x: inner.origin.x, y: y),
      style: theme[.dim].over(theme[.text]))
  }

  private func drawQuestion(_ text: String, in frame: Rect, on canvas: inout Canvas) {
    canvas.write(
      " \(text) ".clipped(to: frame.size.width - 4, canvas.ambiguous),
      at: Point(x: frame.origin.x + 2, y: frame.rows.upperBound - 1),
      style: theme[.error].over(theme[.text]))
  }
}

extension Basket {
  /// The article an entry comes from, unless that is said above it already.
  fileprivate func source(at index: Int) -> String {
    let entry = entries[index]
    let parent = entries[..<index].last { $0.level < entry.level }
    guard parent?.citation != entry.citation else { return "" }
    return entry.citation.title ?? entry.citation.file ?? ""
  }
}
