extension Canvas {
  /// Makes a part of the grid blank, in a style.
  public mutating func fill(_ rect: Rect, style: Style = Style()) {
    let visible = rect.intersection(bounds)
    guard visible.size.width > 0 else { return }
    for y in visible.rows { blank(visible.columns, row: y, style: style) }
  }

  /// Lays a style over what a part of the grid shows; a wide character at its edge goes with it whole.
  public mutating func restyle(_ rect: Rect, over style: Style) {
    let visible = rect.intersection(bounds)
    guard visible.size.width > 0 else { return }
    for y in visible.rows {
      for x in whole(visible.columns, row: y) {
        let index = y * size.width + x
        cells[index].style = style.over(cells[index].style)
      }
    }
  }
}

extension Canvas {
  /// The stretch, made longer by the halves of wide characters that stand outside of it.
  private func whole(_ columns: Range<Int>, row: Int) -> Range<Int> {
    let start = row * size.width
    let isCutLeft = columns.lowerBound > 0 && cells[start + columns.lowerBound].isContinuation
    let isCutRight =
      columns.upperBound < size.width && cells[start + columns.upperBound].isContinuation
    return columns.lowerBound - (isCutLeft ? 1 : 0)..<columns.upperBound + (isCutRight ? 1 : 0)
  }
}
