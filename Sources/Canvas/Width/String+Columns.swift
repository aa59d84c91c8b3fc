extension String {
  /// The columns the text takes on the screen: `"第3期".columns() == 5`.
  public func columns(_ ambiguous: AmbiguousWidth = .narrow) -> Int {
    self[...].columns(ambiguous)
  }

  /// The text cut to a number of columns, ending in `…` when something was cut off.
  public func clipped(to width: Int, _ ambiguous: AmbiguousWidth = .narrow) -> String {
    let clip = Clip(self[...], to: width, ambiguous)
    guard !clip.isWhole else { return self }
    return String(Substring(utf8.prefix(clip.byteCount))) + clip.ellipsis
  }

  /// The text cut or filled up with spaces to just that number of columns.
  public func padded(to width: Int, _ ambiguous: AmbiguousWidth = .narrow) -> String {
    let text = clipped(to: width, ambiguous)
    return text + String(repeating: " ", count: max(0, width - text.columns(ambiguous)))
  }
}

extension Substring {
  /// The columns the text takes on the screen.
  public func columns(_ ambiguous: AmbiguousWidth = .narrow) -> Int {
    var columns = 0
    forEachGlyph(ambiguous) { glyph in
      columns += glyph.columns
      return true
    }
    return columns
  }
}
