/// What is known of a library without reading its pages: segments in the library's order.
///
/// Issues and articles are counted over all segments. A value: a library that grows or is mended is
/// another catalogue, which shares the segments that stayed.
public struct Catalogue: Sendable {
  public let segments: [Segment]
  public let issueCount: Int
  public let articleCount: Int
  /// The numbers of each segment's first issue and first article.
  private let firstIssues: [Int]
  private let firstArticles: [Int]
  /// Tells catalogues apart in no time: copies share it, and no other has it.
  public let identity = Identity()

  public final class Identity: Sendable, Equatable {
    public static func == (one: Identity, other: Identity) -> Bool { one === other }
  }

  public init(_ segments: [Segment] = []) {
    self.segments = segments
    var (issues, articles) = (0, 0)
    var firstIssues: [Int] = []
    var firstArticles: [Int] = []
    for segment in segments {
      firstIssues.append(issues)
      firstArticles.append(articles)
      issues += segment.issueCount
      articles += segment.articleCount
    }
    (issueCount, articleCount) = (issues, articles)
    self.firstIssues = firstIssues
    self.firstArticles = firstArticles
  }

  /// The library with another segment in the place of one.
  public func replacing(_ segment: Int, with new: Segment) -> Catalogue {
    var segments = segments
    segments[segment] = new
    return Catalogue(segments)
  }

  /// The library with its files mapped once more: see `Segment.aside`.
  public var aside: Catalogue { Catalogue(segments.map(\.aside)) }

  /// How much the segments take, in bytes.
  public var size: Int { segments.reduce(0) { $0 + $1.size } }

  /// The segment of an issue, and its number there; nil outside the library.
  public func place(ofIssue issue: Int) -> (segment: Int, issue: Int)? {
    guard issue >= 0, issue < issueCount else { return nil }
    let segment = firstIssues.last(before: issue)
    return (segment, issue - firstIssues[segment])
  }

  /// The number, over all segments, of a segment's first issue.
  public func firstIssue(ofSegment segment: Int) -> Int {
    segment < firstIssues.count ? firstIssues[segment] : issueCount
  }

  /// The number, over all segments, of a segment's first article.
  public func firstArticle(ofSegment segment: Int) -> Int {
    segment < firstArticles.count ? firstArticles[segment] : articleCount
  }

  public func issue(_ issue: Int) -> IssueHead? {
    guard let (segment, index) = place(ofIssue: issue) else { return nil }
    return segments[segment].issue(index)
  }

  /// The articles of an issue, counted over all segments; none outside the library.
  public func articles(ofIssue issue: Int) -> Range<Int> {
    guard let (segment, index) = place(ofIssue: issue) else { return 0..<0 }
    let articles = segments[segment].articles(ofIssue: index)
    let first = firstArticles[segment]
    return articles.lowerBound + first..<articles.upperBound + first
  }

  /// An article, counted over all segments.
  public func article(_ article: Int) -> ArticleHead? {
    guard article >= 0, article < articleCount else { return nil }
    let segment = firstArticles.last(before: article)
    return segments[segment].article(article - firstArticles[segment])
  }

  /// Column and people of an article, counted over all segments.
  public func names(ofArticle article: Int) -> ArticleNames? {
    guard article >= 0, article < articleCount else { return nil }
    let segment = firstArticles.last(before: article)
    return segments[segment].names(ofArticle: article - firstArticles[segment])
  }

  /// The issue an article belongs to, both counted over all segments.
  public func issue(ofArticle article: Int) -> Int {
    guard articleCount > 0 else { return 0 }
    let segment = firstArticles.last(before: article)
    return firstIssues[segment]
      + segments[segment].issue(ofArticle: article - firstArticles[segment])
  }
}

extension [Int] {
  /// The last place whose number is not above a value; of equal numbers, which empty segments
  /// have, the last.
  fileprivate func last(before value: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return Swift.max(0, low - 1)
  }
}
