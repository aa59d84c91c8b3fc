/// Where the reader is in a concordance, beside the selected article.
struct ConcordanceCursor: Sendable, Equatable {
  /// The selected place among those of its article.
  var line = 0
  /// How many lines stand above the selected one on the screen.
  var offset = 0
  /// The text must be brought to the selected place, once both are at hand.
  var isAwaited = false
}

/// A line of a concordance: a row of the results, and which of its places.
struct ConcordanceSpot: Sendable, Equatable {
  var row: Int
  var line: Int
}
