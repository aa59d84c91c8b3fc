internal import Canvas
internal import Export
internal import Gazette
internal import Themes

extension Browser {
  /// The findings in a frame over the panes, the selected one in full below them.
  func draw(_ list: FindingsList, on canvas: inout Canvas) {
    let page = findingsPage(list)
    let title = "\(wording.findingsTitle) \(list.selected + 1)/\(findings.count)"
    drawBox(page.frame, title: title, on: &canvas)
    let inner = page.frame.inner
    let lineWidth = findings.map { "\($0.line)".utf8.count }.max() ?? 1
    for (y, finding) in findings.dropFirst(list.top).prefix(page.height).enumerated()
    where y < inner.size.height {
      let row = Rect(x: inner.origin.x, y: inner.origin.y + y, width: inner.size.width, height: 1)
      draw(
        finding, lineWidth: lineWidth, isSelected: list.top + y == list.selected, in: row,
        on: &canvas)
    }
    for (y, line) in page.detail.enumerated() where page.height + 1 + y < inner.size.height {
      canvas.write(
        line, at: Point(x: inner.origin.x, y: inner.origin.y + page.height + 1 + y),
        style: theme[.text], limit: inner.size.width)
    }
    guard inner.size.height > page.height + 1 + page.detail.count else { return }
    canvas.write(
      keymap.fitted(wording.findingKeys, .findings)
        .entries(within: inner.size.width, canvas.ambiguous),
      at: Point(x: inner.origin.x, y: inner.rows.upperBound - 1),
      style: theme[.dim].over(theme[.text]), limit: inner.size.width)
  }

  private func draw(
    _ finding: Finding, lineWidth: Int, isSelected: Bool, in row: Rect, on canvas: inout Canvas
  ) {
    let number = String(repeating: " ", count: lineWidth - "\(finding.line)".utf8.count)
    let runs = [
      Run("\(number)\(finding.line)  ", .dim),
      Run(wording.findings.severity(finding.severity) + "  ", finding.part),
      Run(wording.findings.message(finding.kind), .text),
    ]
    drawChoice(ListRow(runs: runs), isSelected: isSelected, in: row, on: &canvas)
  }
}

extension Finding {
  fileprivate var part: Theme.Part {
    switch severity {
    case .note: .dim
    case .warning: .doubt
    }
  }
}
