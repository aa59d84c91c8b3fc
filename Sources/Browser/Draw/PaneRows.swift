internal import Canvas

/// The rows of one pane as they were drawn, and what they were drawn from.
struct PaneRows: Sendable {
  private var source: RowSource?
  private var patches: [RowKey: Canvas.Patch] = [:]

  /// Tells what the rows of the next screen are drawn from, and forgets those drawn from anything
  /// else; nil where that is not worth telling.
  mutating func begin(with source: RowSource?) {
    guard source == nil || source != self.source else { return }
    self.source = source
    patches.removeAll(keepingCapacity: true)
  }

  /// Puts a row on a canvas that is blank there, drawing it only where it is not known.
  mutating func put(
    _ key: RowKey, in rect: Rect, on canvas: inout Canvas, draw: (inout Canvas) -> Void
  ) {
    if let patch = patches[key] { return canvas.put(patch, at: rect.origin) }
    draw(&canvas)
    guard source != nil else { return }
    // Some screens' worth, however long the list is.
    if patches.count >= 512 { patches.removeAll(keepingCapacity: true) }
    patches[key] = canvas.patch(rect)
  }
}
