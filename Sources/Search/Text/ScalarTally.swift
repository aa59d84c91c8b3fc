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
  @inline(__always)
  mutating func add(article: UInt32, issue: UInt32) {
    count += 1
    if lastArticle != article {
      lastArticle = article
      articles += 1
      if lastIssue != issue {
        lastIssue = issue
        issues += 1
      }
    }
  }

  /// One in a node of an outline, whose text comes in one stretch.
  @inline(__always)
  mutating func add(point: UInt32) {
    guard lastPoint != point else { return }
    lastPoint = point
    points += 1
  }

  /// One more node that holds it.
  mutating func addPoint() {
    points += 1
  }

  /// Of text that belongs to no node.
  static let outside = UInt32.max
}
