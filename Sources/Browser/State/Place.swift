internal import Gazette

/// Where the reader is: all that Esc must bring back.
struct Place: Sendable, Equatable {
  var focus: Focus = .issues
  /// Where the reader was opened from and leads back to.
  var opener: Focus = .outline
  /// The group of the first pane, by its place among all; of no meaning while it lists issues.
  var group = 0
  /// By its number in the catalogue.
  var issue = 0
  /// By its number in the catalogue, counted over all issues.
  var article = 0
  /// The selected node, or nil when the outline is empty.
  var node: OutlinePath?
  var filter: Filter?
  var folding = Folding()
  /// The match that `n` went to last.
  var visited: Visit?
  /// Where in the concordance.
  var cursor = ConcordanceCursor()
  /// The first visible row of each pane.
  var tops = Tops()

  struct Visit: Sendable, Equatable {
    var article: Int
    /// Among the article's stops.
    var stop: Int
  }
}
