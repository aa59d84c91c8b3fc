/// How often a scalar was seen, and in how many articles, issues and headings.
struct ScalarTally {
  private(set) var count: UInt32 = 0
  private(set) var articles: UInt32 = 0
  private(set) var issues: UInt32 = 0
  private(set) var headings: UInt32 = 0
  private var lastArticle = UInt32.max
  private var lastIssue = UInt32.max
  private var lastHeading = UInt32.max

  /// One more, in an article of an issue, and in a heading unless that is `outside`.
  @inline(__always)
  mutating func add(article: UInt32, issue: UInt32, heading: UInt32) {
    count += 1
    if lastArticle != article {
      lastArticle = article
      articles += 1
      if lastIssue != issue {
        lastIssue = issue
        issues += 1
      }
    }
    if heading != Self.outside, lastHeading != heading {
      lastHeading = heading
      headings += 1
    }
  }

  /// Of text that is no heading.
  static let outside = UInt32.max
}
