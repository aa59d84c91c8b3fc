/// What tells a row from others that are drawn from the same.
struct RowKey: Sendable, Hashable {
  /// Of an issue or article in the catalogue, or of the row itself.
  let number: Int
  /// The signs of marks before it.
  var signs = ""
  /// Bytes of the selected passage.
  var lit = 0..<0
  var light = Light.none
  /// Whether what was found in its text is known already.
  var isExcerpted = false

  /// The number tells nearly all rows apart, and is hashed in no time.
  func hash(into hasher: inout Hasher) {
    hasher.combine(number)
  }

  /// Whether the row is the selected one, and whether the keys go to it.
  enum Light: Sendable, Hashable {
    case none, passive, active
  }
}
