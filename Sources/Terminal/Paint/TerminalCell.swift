internal import CNcurses
internal import Canvas

/// A cell's characters as a terminal may be given them, never wider or narrower than the cell.
///
/// Terminals count columns with the C library's `wcwidth`, or with a table as old: it knows an older
/// Unicode than ours does, and where the two disagree, what follows on the line would be drawn in the
/// wrong place.
///
/// Emoji of several scalars are shown by the first, for terminals do not agree on the width of the
/// rest: ❤️ as ❤ and a blank, a family as its first member, a flag as its two letters, which most
/// terminals then draw as the flag.
struct TerminalCell: Equatable {
  /// The spacing character.
  var character: wchar_t
  /// What combines with it; nearly always empty, which costs no memory.
  var combining: [wchar_t] = []
  /// What must be put into the right half of the cell, where the character does not fill it.
  var rightHalf: wchar_t?

  init(_ cell: Cell, columns: Int) {
    let scalar = wchar_t(bitPattern: cell.scalar.value)
    let own = Self.isWideIdeograph(cell.scalar) ? 2 : Int(column_count(scalar))
    switch (own, columns) {
    case (columns, _):
      character = scalar
    case (1, 2):
      character = scalar
      rightHalf = cell.combining.first.flatMap(\.flagLetter) ?? Self.blank
    default:
      character = Self.replacement
      rightHalf = columns == 2 ? Self.blank : nil
      return
    }
    if cell.isCombined { combining = cell.combining.combiningCharacters }
  }

  /// True without asking for each where the C library takes the first and the last of them for wide.
  private static func isWideIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    ideographs.contains(scalar.value) && hasWideIdeographs
  }

  /// Those of Unicode 1.1, which every table knows.
  private static let ideographs: ClosedRange<UInt32> = 0x4E00...0x9FA5
  /// Asked when the first screen is drawn, for it depends on the locale.
  private static let hasWideIdeographs = [ideographs.lowerBound, ideographs.upperBound]
    .allSatisfy { column_count(wchar_t(bitPattern: $0)) == 2 }

  /// U+FFFD, one column wide everywhere.
  private static let replacement: wchar_t = 0xFFFD
  private static let blank: wchar_t = 0x20
}

extension Unicode.Scalar {
  fileprivate var flagLetter: wchar_t? {
    isFlagLetter && column_count(wchar_t(bitPattern: value)) == 1
      ? wchar_t(bitPattern: value) : nil
  }

  /// True for what only says how emoji look or join: alone it would change the width, or wait for
  /// what does not come.
  fileprivate var joinsEmoji: Bool {
    switch value {
    case 0x200D, 0xFE0F, 0xE0020...0xE007F: true
    default: false
    }
  }
}

extension [Unicode.Scalar] {
  /// Up to the first that would take columns of its own, and four at most.
  fileprivate var combiningCharacters: [wchar_t] {
    let own = prefix { column_count(wchar_t(bitPattern: $0.value)) == 0 }
    return own.filter { !$0.joinsEmoji }.prefix(4).map { wchar_t(bitPattern: $0.value) }
  }
}
