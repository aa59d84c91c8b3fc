internal import Canvas
internal import Themes

extension Browser {
  /// The `:` line, with its candidates in a list above it.
  func draw(_ command: CommandLine, on canvas: inout Canvas) {
    let y = layout.status.origin.y
    let style = theme[.input].over(theme[.text])
    canvas.fill(layout.status, style: theme[.text])
    let window = command.line.window(size.width - 1, canvas.ambiguous)
    canvas.write(":", at: Point(x: 0, y: y), style: style)
    canvas.write(window.text, at: Point(x: 1, y: y), style: style, limit: size.width - 1)
    canvas.cursor = Point(x: min(1 + window.caret, size.width - 1), y: y)
    drawCandidates(of: command, above: y, on: &canvas)
  }

  /// All commands in a frame over the panes, below the line that narrows them.
  func draw(_ palette: CommandPalette, on canvas: inout Canvas) {
    let page = PalettePage(size: size)
    drawBox(page.frame, title: wording.paletteTitle, on: &canvas)
    let inner = page.frame.inner
    guard !inner.isEmpty else { return }
    let window = palette.line.window(inner.size.width - 2, canvas.ambiguous)
    canvas.write("› ", at: inner.origin, style: theme[.dim].over(theme[.text]))
    canvas.write(
      window.text, at: Point(x: inner.origin.x + 2, y: inner.origin.y),
      style: theme[.input].over(theme[.text]), limit: inner.size.width - 2)
    canvas.cursor = Point(x: inner.origin.x + 2 + window.caret, y: inner.origin.y)
    let first = palette.top(height: page.height)
    for (y, index) in palette.choices.indices.dropFirst(first).prefix(page.height).enumerated()
    where y + 1 < inner.size.height {
      let row = Rect(
        x: inner.origin.x, y: inner.origin.y + 1 + y, width: inner.size.width, height: 1)
      let isSelected = index == palette.selected
      draw(palette.choices[index], isSelected: isSelected, in: row, on: &canvas)
    }
  }
}

extension Browser {
  private func drawCandidates(
    of command: CommandLine, above y: Int, on canvas: inout Canvas
  ) {
    let candidates = command.candidates
    let height = min(candidates.count, max(0, min(8, y - 2)))
    let selected = command.selected ?? 0
    let top = Tops.following(
      selected, top: selected - height / 2, count: candidates.count, height: height)
    let names = min(28, candidates.map { $0.word.columns(canvas.ambiguous) }.max() ?? 0)
    let width = min(
      size.width, (candidates.map { $0.summary.columns(canvas.ambiguous) }.max() ?? 0) + names + 5)
    for (offset, index) in candidates.indices.dropFirst(top).prefix(height).enumerated() {
      let row = Rect(x: 0, y: y - height + offset, width: width, height: 1)
      let isSelected = index == command.selected
      drawPair(
        candidates[index].word, candidates[index].summary, nameWidth: names,
        isSelected: isSelected, in: row, on: &canvas)
    }
  }

  /// A name and what it means, on raised ground.
  private func drawPair(
    _ name: String, _ summary: String, nameWidth: Int, isSelected: Bool, in row: Rect,
    on canvas: inout Canvas
  ) {
    canvas.fill(row, style: theme[.text])
    let runs = [
      Run(name.padded(to: nameWidth, canvas.ambiguous), .text), Run("  " + summary, .dim),
    ]
    let inner = Rect(
      x: row.origin.x + 1, y: row.origin.y, width: max(0, row.size.width - 2), height: 1)
    drawChoice(ListRow(runs: runs), isSelected: isSelected, in: inner, on: &canvas)
    guard !isSelected else { return }
    canvas.restyle(row, over: Style(background: theme[.status].background))
  }

  private func draw(
    _ choice: CommandPalette.Choice, isSelected: Bool, in row: Rect,
    on canvas: inout Canvas
  ) {
    let keys = choice.keys(in: keymap).clipped(to: PalettePage.keysWidth, canvas.ambiguous)
    var list = ListRow(runs: [Run(choice.summary(in: language), .text)])
    list.lead = [Run(keys.padded(to: PalettePage.keysWidth) + "  ", .marker)]
    list.tails = [Run(choice.name, .dim)]
    drawChoice(list, isSelected: isSelected, in: row, on: &canvas)
  }
}
