internal import CNcurses
internal import Canvas

/// A cell's characters as ncurses may be given them, never wider or narrower than the cell.
///
/// ncurses counts columns with the C library's `wcwidth`, which knows an older Unicode than our
/// table does; where the two disagree, what follows on the line would be drawn in the wrong place.
struct CursesCell: Equatable {
  /// The spacing character.
  var character: wchar_t
  /// What combines with it; nearly always empty, which costs no memory.
  var combining: [wchar_t] = []
  /// True when a blank must be put into the right half of the cell.
  var needsBlank = false

  init(_ cell: Cell, columns: Int) {
    let scalar = wchar_t(bitPattern: cell.scalar.value)
    switch (Int(column_count(scalar)), columns) {
    case (columns, _):
      character = scalar
    case (1, 2):
      character = scalar
      needsBlank = true
    default:
      character = Self.replacement
      needsBlank = columns == 2
      return
    }
    if !cell.combining.isEmpty { combining = cell.combining.combiningCharacters }
  }

  /// U+FFFD, one column wide everywhere.
  private static let replacement: wchar_t = 0xFFFD
}

extension [Unicode.Scalar] {
  /// Up to the first that would take columns of its own; ncurses holds four.
  fileprivate var combiningCharacters: [wchar_t] {
    map { wchar_t(bitPattern: $0.value) }.prefix { column_count($0) == 0 }.prefix(4)
      .map { $0 }
  }
}
