internal import Gazette

/// A place to come back to, whatever is searched for by then.
struct Spot: Sendable, Equatable {
  var focus: Focus
  var opener: Focus
  var issue: Int
  var article: Int
  var node: OutlinePath?
  var tops: Tops

  init(_ place: Place) {
    focus = place.focus
    opener = place.opener
    issue = place.issue
    article = place.article
    node = place.node
    tops = place.tops
  }

  /// True for the same point of the same article, scrolled differently perhaps.
  func isLike(_ other: Spot) -> Bool {
    (issue, article, node) == (other.issue, other.article, other.node)
      && focus.isReading == other.focus.isReading
  }
}
