internal import Canvas
internal import Themes

extension Browser {
  /// The table of commands in a frame over the panes.
  func draw(_ view: HelpView, on canvas: inout Canvas) {
    let page = HelpPage(view, size: size, language: language, keymap: keymap)
    drawBox(page.frame, title: wording.help, on: &canvas)
    let inner = page.frame.inner
    let first = max(0, min(view.top, page.lastTop))
    for (y, line) in page.lines.dropFirst(first).prefix(inner.size.height).enumerated() {
      let point = Point(x: inner.origin.x, y: inner.origin.y + y)
      draw(line, keysWidth: page.keysWidth, at: point, width: inner.size.width, on: &canvas)
    }
    drawFilter(of: view, in: page.frame, on: &canvas)
    guard page.lastTop > 0 else { return }
    let range = " \(first + 1)–\(first + page.height)/\(page.lines.count) "
    canvas.write(
      range,
      at: Point(
        x: inner.columns.upperBound - range.columns(canvas.ambiguous), y: inner.rows.upperBound),
      style: theme[.dim].over(theme[.text]))
  }

  /// What is looked for, in the lower border; while nothing is, how to begin.
  private func drawFilter(of view: HelpView, in frame: Rect, on canvas: inout Canvas) {
    let room = frame.size.width - 18
    guard room > 4 else { return }
    let start = Point(x: frame.origin.x + 2, y: frame.rows.upperBound - 1)
    guard view.isTyping || !view.filter.text.isEmpty else {
      let hint = keymap.chords(of: .act(.search), in: .helping).first.map {
        " \($0.label) \(wording.searchHint) "
      }
      canvas.write(hint ?? "", at: start, style: theme[.dim].over(theme[.text]), limit: room)
      return
    }
    let window = view.filter.window(room - 2, canvas.ambiguous)
    let style = theme[.input].over(theme[.text])
    canvas.write("/" + window.text + " ", at: start, style: style, limit: room)
    if view.isTyping { canvas.cursor = Point(x: start.x + 1 + window.caret, y: start.y) }
  }

  /// An empty frame with its title, over whatever stands there; no lines for a screen reader.
  func drawBox(_ frame: Rect, title: String, on canvas: inout Canvas) {
    canvas.cursor = nil
    canvas.fill(frame, style: theme[.text])
    guard !settings.isPlain else {
      canvas.write(title, at: Point(x: frame.origin.x + 2, y: frame.origin.y), style: theme[.text])
      return
    }
    canvas.box(frame, style: theme[.activeBorder].over(theme[.text]))
    canvas.write(
      " \(title) ", at: Point(x: frame.origin.x + 2, y: frame.origin.y),
      style: theme[.paneTitle].over(theme[.text]), limit: frame.size.width - 4)
  }

  private func draw(
    _ line: HelpPage.Line, keysWidth: Int, at point: Point, width: Int, on canvas: inout Canvas
  ) {
    let painter = RunPainter(theme: theme)
    switch line {
    case .blank: break
    case .heading(let text):
      painter.paint([Run(text, .heading)], on: &canvas, at: point, limit: width)
    case .command, .query:
      let (left, right) = line.halves
      // Where there is little room, what a key does begins earlier rather than being cut off.
      let column = min(
        keysWidth,
        max(left.columns(canvas.ambiguous), width - 2 - right.columns(canvas.ambiguous)))
      let runs = [
        Run(left.padded(to: column, canvas.ambiguous), .marker), Run("  " + right, .text),
      ]
      painter.paint(runs, on: &canvas, at: point, limit: width)
    }
  }
}

extension Rect {
  /// Within a border and a column of air.
  var inner: Rect {
    Rect(
      x: origin.x + 2, y: origin.y + 1, width: max(0, size.width - 4),
      height: max(0, size.height - 2))
  }
}
