internal import Canvas
internal import Catalogue
internal import Search
internal import Themes

extension Browser {
  /// The chart over the panes: name, exact count and a bar as long as that.
  func draw(_ chart: Chart, on canvas: inout Canvas) {
    let page = ChartPage(size: size)
    let isCounted = wantedCounts == nil || chart.answer?.wish.facet == chart.facet
    let counts = isCounted ? chart.counts : []
    let number = counts.isEmpty ? "" : " \(chart.selected + 1)/\(counts.count)"
    let title = "\(wording.chart) · \(wording.facet(chart.facet))\(number)"
    drawBox(page.frame, title: title, on: &canvas)
    let inner = page.frame.inner
    let columns = columns(of: chart, canvas)
    for (y, index) in counts.indices.dropFirst(chart.top).prefix(page.height).enumerated() {
      let row = Rect(x: inner.origin.x, y: inner.origin.y + y, width: inner.size.width, height: 1)
      draw(counts[index], columns, isSelected: index == chart.selected, in: row, on: &canvas)
    }
    if counts.isEmpty {
      canvas.write(
        isCounted ? nothingToCount(by: chart.facet) : wording.counting, at: inner.origin,
        style: theme[.dim].over(theme[.text]), limit: inner.size.width)
    }
    drawKeys(keymap.fitted(wording.chartKeys, .chart), of: page.frame, on: &canvas)
  }
}

extension Browser {
  private func nothingToCount(by facet: Facet) -> String {
    let count = place.filter?.articleCount ?? catalogue.articleCount
    guard count > 0 else { return wording.noMatches }
    return keymap.fitted(
      wording.nothingToCount(facet), naming: .view(.nextFacet), in: .charting)
  }

  /// How wide name, count and the longest bar are; no bar means that they are not drawn.
  private struct ChartColumns {
    let name: Int
    let count: Int
    let bar: Int
    let most: Int
  }

  /// Wide enough for the visible names, of which none takes more than two fifths of the line.
  private func columns(of chart: Chart, _ canvas: Canvas) -> ChartColumns {
    let page = ChartPage(size: size)
    let width = page.frame.inner.size.width
    let names = chart.counts.dropFirst(chart.top).prefix(page.height)
    let name = names.map { $0.value.columns(canvas.ambiguous) }.max() ?? 0
    let count = "\(chart.most)".utf8.count
    let kept = min(name, max(4, width * 2 / 5))
    let bar = settings.isPlain ? 0 : max(0, width - kept - count - 4)
    return ChartColumns(name: kept, count: count, bar: bar, most: chart.most)
  }

  private func draw(
    _ count: FacetCount, _ columns: ChartColumns, isSelected: Bool, in row: Rect,
    on canvas: inout Canvas
  ) {
    let name = count.value.clipped(to: columns.name, canvas.ambiguous)
    let number = "\(count.articleCount)"
    let gap = String(repeating: " ", count: max(0, columns.count - number.utf8.count))
    let eighths = count.articleCount * columns.bar * 8 / columns.most
    let runs = [
      Run(name.padded(to: columns.name, canvas.ambiguous) + "  ", .text),
      Run(gap + number, .dim),
    ]
    drawChoice(ListRow(runs: runs), isSelected: isSelected, in: row, on: &canvas)
    guard columns.bar > 0 else { return }
    let start = Point(x: row.columns.upperBound - columns.bar, y: row.origin.y)
    canvas.write(
      bar(eighths: max(1, eighths), canvas.border), at: start,
      style: theme[.marker].over(theme[.text]), limit: columns.bar)
  }

  /// In blocks as fine as an eighth of a column; in ASCII of whole ones.
  private func bar(eighths: Int, _ border: Border) -> String {
    guard border == .light else { return String(repeating: "#", count: (eighths + 7) / 8) }
    let last = eighths % 8
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[last]
  }
}
