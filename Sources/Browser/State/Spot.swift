internal import Catalogue
internal import Gazette

/// A place to come back to, whatever is searched for by then.
struct Spot: Sendable, Equatable {
  var focus: Focus
  var opener: Focus
  /// By its number in the catalogue.
  var issue: Int
  /// By its place in the issue, which other issues' articles do not change.
  var article: Int
  var node: OutlinePath?
  var tops: Tops

  init(_ place: Place, in catalogue: Catalogue) {
    focus = place.focus
    opener = place.opener
    issue = place.issue
    article = place.article - catalogue.articles(ofIssue: place.issue).lowerBound
    node = place.node
    tops = place.tops
  }

  /// True for the same point of the same article, scrolled differently perhaps.
  func isLike(_ other: Spot) -> Bool {
    (issue, article, node) == (other.issue, other.article, other.node)
      && focus.isReading == other.focus.isReading
  }
}
