internal import Canvas

/// The export dialog laid out for a screen of some size: the choices, and what would be written.
struct ExportPage: Sendable, Equatable {
  let frame: Rect
  /// Rows of the choices.
  let choices: Rect
  /// Where the text that would be written is shown; without rows where there is no room.
  let preview: Rect
  let foot: Rect

  init(fields: Int, size: Size) {
    let width = min(ExportPage.widest, size.width)
    let height = min(max(ExportPage.least, size.height - 2), size.height)
    frame = Rect(
      x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
    let inner = frame.inner
    let (x, y, room) = (inner.origin.x, inner.origin.y, inner.size.height)
    choices = Rect(x: x, y: y, width: inner.size.width, height: min(fields, room))
    foot = Rect(
      x: x, y: inner.rows.upperBound - 1, width: inner.size.width, height: room > fields ? 1 : 0)
    let start = fields + 1
    preview = Rect(
      x: x, y: y + start, width: inner.size.width, height: max(0, room - start - 1))
  }

  private static let widest = 100
  private static let least = 8
}
