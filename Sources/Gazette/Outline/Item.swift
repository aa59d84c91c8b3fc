/// A marker found in the text, before it is known whether it belongs to a chain.
struct Item: Sendable {
  var kind: Family.Kind
  var rank: Int
  /// Of a parallel head the number of its frame, until it is counted in a chain.
  var ordinal: Int
  var paragraph: Int
  /// Glyph indices within the paragraph's text.
  var start: Int
  var markerEnd: Int
  var headingStart: Int
  /// The last number that follows the marker: `（一）及（二）`.
  var through: Int?
  /// True where nothing before it says that a point begins, or its number is only guessed; it
  /// counts where a chain lacks it.
  var isWeak = false

  var lastOrdinal: Int { through ?? ordinal }

  var startsParagraph: Bool { start == 0 }

  var position: (Int, Int) { (paragraph, start) }

  func isSame(as other: Item) -> Bool { kind == other.kind && position == other.position }
}
