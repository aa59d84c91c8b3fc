internal import Canvas
internal import Catalogue
internal import Gazette
internal import Search
internal import Themes

extension Browser {
  /// The line above a pane with its title, which is lit where the keys go, and the line to its left.
  ///
  /// Where the keys go is told by few cells, for from pane to pane only they are sent.
  func drawFrame(of area: Layout.Area, on canvas: inout Canvas) {
    guard !settings.isPlain else { return drawPlainTitle(of: area, on: &canvas) }
    let isActive = area.pane == place.focus.pane
    let border = theme[.border].over(theme[.text])
    let rect = area.rect
    let (x, y) = (rect.origin.x - 1, rect.origin.y - 1)
    canvas.horizontalLine(from: x + 1, to: rect.columns.upperBound, y: y, style: border)
    let (name, detail) = paneTitle(of: area.pane)
    let (accent, dim) = (theme[.accent].over(theme[.text]), theme[.dim].over(theme[.text]))
    // Looks like the name behind it, so that from pane to pane both change as one.
    canvas.horizontalLine(
      from: x + 1, to: x + 2, y: y, style: isActive ? accent : dim, isHeavy: isActive)
    let room = rect.size.width - 2
    let used = canvas.write(
      " \(name) ".clipped(to: room, canvas.ambiguous), at: Point(x: x + 2, y: y),
      style: isActive ? accent : dim)
    if !detail.isEmpty {
      canvas.write(
        "\(detail) ".clipped(to: room - used, canvas.ambiguous),
        at: Point(x: x + 2 + used, y: y), style: theme[.text])
    }
    guard x >= 0 else { return }
    let isTop = y == layout.header.rows.upperBound
    let tee = isTop ? canvas.border.teeDown : canvas.border.teeRight
    canvas.verticalLine(from: rect.origin.y, to: layout.status.origin.y, x: x, style: border)
    canvas.write(tee, at: Point(x: x, y: y), style: border)
  }

  private func drawPlainTitle(of area: Layout.Area, on canvas: inout Canvas) {
    let (name, detail) = paneTitle(of: area.pane)
    let title = detail.isEmpty ? name : "\(name) \(detail)"
    canvas.write(
      title.clipped(to: area.rect.size.width, canvas.ambiguous),
      at: Point(x: area.rect.origin.x, y: area.rect.origin.y - 1), style: theme[.text])
  }

  /// Where the reader is: newspaper, date, page, and the file.
  func drawHeader(on canvas: inout Canvas) {
    let style = theme[.status].over(theme[.text])
    canvas.fill(layout.header, style: style)
    let room = size.width - 2
    let trail = trail.clipped(to: room, canvas.ambiguous)
    canvas.write(trail, at: Point(x: 1, y: 0), style: style)
    guard let name = loading.map({ wording.loading($0.done, $0.total) }) ?? fileName,
      name.columns(canvas.ambiguous) + trail.columns(canvas.ambiguous) + 2 <= room
    else { return }
    canvas.write(
      name, at: Point(x: size.width - 1 - name.columns(canvas.ambiguous), y: 0), style: style)
  }
}

extension Browser {
  private var fileName: String? { layout.isSingle ? nil : issueHead?.fileName }

  /// `文章` and `3/10`; of the text how much has been read.
  private func paneTitle(of pane: Pane) -> (name: String, detail: String) {
    let isGrouped = pane == .issues && shelf != nil
    let name = isGrouped ? wording.grouping(grouping) : wording.name(of: pane)
    let count = count(of: pane)
    guard count > 0 else { return (name, "") }
    if pane == .articles, let filter = place.filter, listing != .issues {
      return listTitle(of: filter, selectedRow(of: pane) + 1)
    }
    switch pane {
    case .issues, .articles, .outline: return (name, "\(selectedRow(of: pane) + 1)/\(count)")
    case .text: return (name, "\(percentRead)%")
    }
  }

  /// `结果` and `3/120 · 按相关`; of the concordance how many places there are too.
  private func listTitle(of filter: Filter, _ number: Int) -> (name: String, detail: String) {
    let name = listing == .results ? wording.results : wording.concordance
    let places = filter.result.occurrenceCount ?? 0
    let parts = [
      "\(number)/\(filter.articleCount)",
      listing == .concordance && places > 0 ? wording.places(places) : nil,
      wantedOrdering == nil ? wording.ordered(order) : wording.ordering,
    ]
    return (name, parts.compactMap { $0 }.joined(separator: " · "))
  }

  private var percentRead: Int {
    let count = max(1, count(of: .text))
    return min(100, (place.tops.text + layout.height(of: .text)) * 100 / count)
  }

  /// Issue, date and page; in the reader and on narrow screens the article too.
  private var trail: String {
    guard let head = issueHead else { return wording.program }
    let page = head.page.map { wording.page($0) }
    let count = findings.isEmpty ? nil : wording.findingCount(findings.count)
    let parts = [head.newspaper ?? wording.unnamedIssue, head.date, page, count]
      .compactMap { $0 }
    let isInArticle = place.focus.isReading || (layout.isSingle && place.focus == .outline)
    guard isInArticle, let article = articleHead else { return parts.joined(separator: " · ") }
    let title = Run.title(of: article, wording: wording).text
    return (layout.isSingle ? parts[0] : parts.joined(separator: " · ")) + " › " + title
  }
}
