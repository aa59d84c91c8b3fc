internal import Canvas
internal import Themes

extension Browser {
  /// One row of a list that lies over the panes; its text begins at the rectangle's edge, the margin
  /// stands before it.
  ///
  /// The selected one is lit, with `›` in the margin so that no colour is needed to see it. In plain mode
  /// the cursor stands on it, so that a move changes no row; where the cursor stands in a line that is
  /// typed, `›` alone tells.
  func drawChoice(
    _ row: ListRow, isSelected: Bool, in rect: Rect, on canvas: inout Canvas
  ) {
    var (row, painter) = (row, RunPainter(theme: theme))
    let bounds = Rect(
      x: rect.origin.x - 1, y: rect.origin.y, width: rect.size.width + 2, height: 1)
    if isSelected, settings.isPlain, canvas.cursor == nil {
      canvas.cursor = rect.origin
    } else if isSelected {
      row.mark = Run("›", .text)
      if !settings.isPlain { light(&painter, .active) }
    }
    draw(row, with: painter, in: bounds, on: &canvas)
  }
}
