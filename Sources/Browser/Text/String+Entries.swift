internal import Canvas

extension String {
  /// Keys with their words, parted by two blanks: as many as have room.
  ///
  /// Those before the last go first, for the last one tells the way out.
  func entries(within width: Int, _ ambiguous: AmbiguousWidth) -> String {
    var entries = split(separator: "  ")
    while entries.count > 1,
      entries.joined(separator: "  ").columns(ambiguous) > width
    {
      entries.remove(at: entries.count - 2)
    }
    return entries.joined(separator: "  ").clipped(to: width, ambiguous)
  }
}
