extension Canvas {
  /// Draws a border along the inner edge of a part of the grid.
  public mutating func box(_ rect: Rect, style: Style = Style()) {
    guard rect.size.width > 1, rect.size.height > 1 else { return }
    let right = rect.origin.x + rect.size.width - 1
    let bottom = rect.origin.y + rect.size.height - 1
    for y in [rect.origin.y, bottom] {
      horizontalLine(from: rect.origin.x, to: right + 1, y: y, style: style)
    }
    for x in [rect.origin.x, right] {
      verticalLine(from: rect.origin.y, to: bottom + 1, x: x, style: style)
    }
    write(border.topLeft, at: rect.origin, style: style)
    write(border.topRight, at: Point(x: right, y: rect.origin.y), style: style)
    write(border.bottomLeft, at: Point(x: rect.origin.x, y: bottom), style: style)
    write(border.bottomRight, at: Point(x: right, y: bottom), style: style)
  }

  /// Draws a line to the right, its end not included.
  public mutating func horizontalLine(
    from start: Int, to end: Int, y: Int, style: Style = Style(), isHeavy: Bool = false
  ) {
    let character = isHeavy ? border.heavyHorizontal : border.horizontal
    let columns = Rect(x: start, y: y, width: end - start, height: 1).intersection(bounds).columns
    guard let glyph = glyph(of: character) else { return }
    for x in columns { put(glyph, at: Point(x: x, y: y), style: style) }
  }

  /// Draws a line downwards, its end not included.
  public mutating func verticalLine(
    from start: Int, to end: Int, x: Int, style: Style = Style()
  ) {
    let rows = Rect(x: x, y: start, width: 1, height: end - start).intersection(bounds).rows
    guard let glyph = glyph(of: border.vertical) else { return }
    for y in rows { put(glyph, at: Point(x: x, y: y), style: style) }
  }

  private func glyph(of text: String) -> Glyph? {
    text.first.map { Glyph($0, ambiguous: ambiguous) }
  }
}
