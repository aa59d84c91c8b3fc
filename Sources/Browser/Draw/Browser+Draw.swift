public import Canvas
internal import Themes

extension Browser {
  /// The screen as it should be now; decides nothing and cannot fail.
  public func draw() -> Canvas {
    var drawn = DrawnRows()
    return draw(reusing: &drawn)
  }

  /// The same, of rows that an earlier screen had, where they still hold.
  public func draw(reusing drawn: inout DrawnRows) -> Canvas {
    var canvas = Canvas(size: size, ambiguous: ambiguous, border: border, style: theme[.text])
    guard !layout.isTooSmall else {
      canvas.write(
        wording.tooSmall.clipped(to: size.width, canvas.ambiguous), at: Point(x: 0, y: 0))
      return canvas
    }
    drawHeader(on: &canvas)
    for area in layout.areas { draw(area, on: &canvas, &drawn) }
    drawStatus(on: &canvas)
    draw(layer, on: &canvas)
    return canvas
  }

  private func draw(_ layer: Layer, on canvas: inout Canvas) {
    switch layer {
    case .none, .search, .form, .prompt: break
    case .help(let view, let below):
      draw(below, on: &canvas)
      draw(view, on: &canvas)
    case .command(let line): draw(line, on: &canvas)
    case .palette(let palette): draw(palette, on: &canvas)
    case .export(let dialog): draw(dialog, on: &canvas)
    case .picker(let picker): draw(picker, on: &canvas)
    case .findings(let list): draw(list, on: &canvas)
    case .chart(let chart): draw(chart, on: &canvas)
    case .basket(let list): draw(list, on: &canvas)
    case .marks(let list): draw(list, on: &canvas)
    case .output(let page): draw(page, on: &canvas)
    }
  }

  private func draw(
    _ area: Layout.Area, on canvas: inout Canvas, _ drawn: inout DrawnRows
  ) {
    drawFrame(of: area, on: &canvas)
    switch area.pane {
    case .issues: drawIssues(on: &canvas, &drawn.issues)
    case .articles: drawArticles(on: &canvas, &drawn.articles)
    case .outline: drawOutline(on: &canvas, &drawn.outline)
    case .text: drawText(on: &canvas, &drawn.text)
    }
  }
}
