internal import Gazette
internal import Search

/// The answer to a search, arranged so that every pane finds its rows at once.
struct Filter: Sendable, Equatable {
  let query: Query
  /// In the library's order.
  let hits: [Hit]
  /// The issues that have hits, and where the hits of each begin; one more start than issues.
  private let issues: [Int]
  private let starts: [Int]
  /// The article of each hit.
  private let articles: [Int]
  /// How many stops stand before each hit; one more than hits.
  private let stopsBefore: [Int]
  /// Outline nodes whose heading or text matches.
  let pointCount: Int

  init(query: Query, hits: [Hit], in library: [Issue]) {
    self.query = query
    self.hits = hits
    var issues: [Int] = []
    var starts: [Int] = []
    for (index, hit) in hits.enumerated() where issues.last != hit.issue {
      issues.append(hit.issue)
      starts.append(index)
    }
    self.issues = issues
    self.starts = starts + [hits.count]
    articles = hits.map(\.article)
    stopsBefore = hits.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.stopCount) }
    pointCount = hits.reduce(0) { count, hit in
      count + hit.points(in: library[hit.issue].articles[hit.article]).count
    }
  }

  var issueRows: Rows { .chosen(issues[...]) }
  var issueCount: Int { issues.count }
  var stopCount: Int { stopsBefore.last ?? 0 }

  func articleRows(of issue: Int) -> Rows {
    .chosen(articles[hitRange(of: issue)])
  }

  /// The place of an article's hit among the hits, or nil when it has none.
  func hitIndex(issue: Int, article: Int) -> Int? {
    let range = hitRange(of: issue)
    let index = range.lowerBound + articles[range].lowerBound(of: article)
    return index < range.upperBound && articles[index] == article ? index : nil
  }

  func hit(issue: Int, article: Int) -> Hit? {
    hitIndex(issue: issue, article: article).map { hits[$0] }
  }

  /// The first hit that does not stand before an article.
  func hitIndex(from issue: Int, article: Int) -> Int {
    let range = hitRange(of: issue)
    return range.lowerBound + articles[range].lowerBound(of: article)
  }

  func stopsBefore(_ hit: Int) -> Int { stopsBefore[hit] }

  /// The hits of an issue; empty, at the place where they would stand, when it has none.
  private func hitRange(of issue: Int) -> Range<Int> {
    let place = issues[...].lowerBound(of: issue)
    guard place < issues.count, issues[place] == issue else { return starts[place]..<starts[place] }
    return starts[place]..<starts[place + 1]
  }
}
