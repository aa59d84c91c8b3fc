/// How much of a text can be shown in a number of columns.
public struct Clip: Sendable, Equatable {
  /// Bytes, in UTF-8, of what can be shown before the `…`.
  public private(set) var byteCount = 0
  /// Columns of what can be shown, without the `…`.
  public private(set) var columns = 0
  /// True when everything fits and no `…` is needed.
  public private(set) var isWhole = true
  /// What stands for the rest: `…`, or nothing when there is no room for it either.
  public private(set) var ellipsis = ""

  /// Measures without making a new string; stops as soon as the width is full.
  public init(_ text: Substring, to width: Int, _ ambiguous: AmbiguousWidth = .narrow) {
    let reserved = Unicode.Scalar("…").columns(ambiguous)
    var total = 0
    var bytes = 0
    text.forEachGlyph(ambiguous) { glyph in
      total += glyph.columns
      bytes += glyph.byteCount
      guard total <= width - reserved else { return total <= width }
      columns = total
      byteCount = bytes
      return true
    }
    guard total <= width else {
      isWhole = false
      ellipsis = width < reserved ? "" : "…"
      return
    }
    columns = total
    byteCount = bytes
  }
}
