internal import Canvas
internal import DeskModel
internal import Export
internal import Themes

extension Browser {
  /// The list of marks over the panes, what narrows it on top and the selected note below.
  func draw(_ list: MarksList, on canvas: inout Canvas) {
    let page = marksPage(list)
    let marks = list.rows(of: desk.marks)
    let number = marks.isEmpty ? "" : " \(list.selected + 1)/\(marks.count)"
    drawBox(page.frame, title: wording.marks + number, on: &canvas)
    let inner = page.frame.inner
    let window = list.line.window(inner.size.width - 2, canvas.ambiguous)
    canvas.write("› ", at: inner.origin, style: theme[.marker].over(theme[.text]))
    let start = Point(x: inner.origin.x + 2, y: inner.origin.y)
    canvas.write(window.text, at: start, style: theme[.input].over(theme[.text]))
    canvas.cursor = Point(x: start.x + window.caret, y: start.y)
    for (y, index) in marks.indices.dropFirst(list.top).prefix(page.height).enumerated() {
      let row = Rect(
        x: inner.origin.x, y: inner.origin.y + 1 + y, width: inner.size.width, height: 1)
      draw(marks[index], isSelected: index == list.selected, in: row, on: &canvas)
    }
    if marks.isEmpty {
      let text = desk.marks.all.isEmpty ? wording.noMarks : wording.noMatches
      canvas.write(
        text, at: Point(x: inner.origin.x, y: inner.origin.y + 1),
        style: theme[.dim].over(theme[.text]), limit: inner.size.width)
    }
    drawDetail(of: page, in: inner, on: &canvas)
    drawKeys(keymap.fitted(wording.marksKeys, .marks), of: page.frame, on: &canvas)
  }
}

extension Browser {
  private func draw(_ mark: Mark, isSelected: Bool, in row: Rect, on canvas: inout Canvas) {
    let signs = mark.signs.padded(to: 4, canvas.ambiguous)
    let tags = mark.tags.map { "#\($0) " }.joined()
    let title = mark.citation.title.map { "《\($0)》" } ?? mark.anchor.article.opening
    let heading = mark.anchor.node?.heading
    let note = mark.note?.split(separator: "\n").first.map { "\($0)  " } ?? ""
    var list = ListRow(runs: [
      Run(signs, .marker), Run(tags, .column), Run(note, .input), Run(heading ?? title, .text),
    ])
    list.keep(tail: heading == nil ? "" : title.clipped(to: row.size.width / 3, canvas.ambiguous))
    drawChoice(list, isSelected: isSelected, in: row, on: &canvas)
  }

  private func drawDetail(of page: MarksPage, in inner: Rect, on canvas: inout Canvas) {
    let start = inner.origin.y + page.height + 2
    for (y, line) in page.detail.enumerated() where start + y < inner.rows.upperBound {
      canvas.write(
        line, at: Point(x: inner.origin.x, y: start + y), style: theme[.text],
        limit: inner.size.width)
    }
  }
}
