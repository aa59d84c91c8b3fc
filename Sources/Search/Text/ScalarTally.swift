/// How often a scalar was seen, and in how many articles, issues and points.
struct ScalarTally {
  private(set) var count: UInt32 = 0
  private(set) var articles: UInt32 = 0
  private(set) var issues: UInt32 = 0
  private(set) var points: UInt32 = 0
  private var lastArticle = UInt32.max
  private var lastIssue = UInt32.max
  private var lastPoint = UInt32.max

  /// One more, in an article of an issue.
  ///
  /// Sums, not branches: whether it is the article's first cannot be foretold.
  @inline(__always)
  mutating func add(article: UInt32, issue: UInt32) {
    count &+= 1
    articles &+= lastArticle == article ? 0 : 1
    issues &+= lastIssue == issue ? 0 : 1
    (lastArticle, lastIssue) = (article, issue)
  }

  /// One in a node of an outline; all of a node's must be told before the next node's.
  @inline(__always)
  mutating func add(point: UInt32) {
    points &+= lastPoint == point ? 0 : 1
    lastPoint = point
  }
}
