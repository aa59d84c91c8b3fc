internal import Canvas
internal import Themes

extension Browser {
  /// The bottom line with the question and what was typed.
  func draw(_ prompt: Prompt, on canvas: inout Canvas) {
    drawQuestion(wording.question(prompt.purpose), prompt.line, on: &canvas)
  }

  /// A question and its answer on the bottom line, the cursor at the caret.
  func drawQuestion(_ question: String, _ line: InputLine, on canvas: inout Canvas) {
    let y = layout.status.origin.y
    let used = canvas.write(
      question, at: Point(x: 1, y: y), style: theme[.dim].over(theme[.text]),
      limit: size.width / 2)
    let window = line.window(size.width - used - 2, canvas.ambiguous)
    canvas.write(
      window.text, at: Point(x: 1 + used, y: y), style: theme[.input].over(theme[.text]))
    canvas.cursor = Point(x: 1 + used + window.caret, y: y)
  }

  /// What a command has printed, over the panes.
  func draw(_ page: OutputPage, on canvas: inout Canvas) {
    let frame = page.frame(size)
    let height = page.height(size)
    let shown = min(page.top + height, page.lines.count)
    let title = "| \(page.output.command)  \(page.top + 1)–\(shown)/\(page.lines.count)"
    drawBox(frame, title: title, on: &canvas)
    let inner = frame.inner
    for (y, line) in page.lines[page.top..<shown].enumerated() {
      canvas.write(
        String(line).clipped(to: inner.size.width, canvas.ambiguous),
        at: Point(x: inner.origin.x, y: inner.origin.y + y),
        style: theme[.text])
    }
    drawKeys(keymap.fitted(wording.outputKeys, .output), of: frame, on: &canvas)
  }
}
