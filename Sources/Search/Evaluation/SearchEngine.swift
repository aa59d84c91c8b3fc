public import Catalogue

/// Searches the text indexes of a catalogue, on all cores.
///
///     let engine = SearchEngine()
///     let result = await engine.search(Query("标题:乡村 -振兴"), in: catalogue)
public final class SearchEngine: Sendable {
  public init() {}

  /// What a query finds in a catalogue; nil when the task was cancelled before the end.
  ///
  /// An empty query finds everything. Segments without a text index hold nothing.
  public func search(_ query: Query, in catalogue: Catalogue) async -> SearchResult? {
    let count = catalogue.segments.count
    let workers = min(Self.workerCount, count)
    let parts = await withTaskGroup(of: [(Int, SegmentResult)].self) { group in
      for worker in 0..<workers {
        group.addTask {
          var results: [(Int, SegmentResult)] = []
          for number in stride(from: worker, to: count, by: workers) {
            guard !Task.isCancelled else { break }
            results.append((number, Self.result(of: query, in: catalogue.segments[number])))
          }
          return results
        }
      }
      return await group.reduce(into: Array(repeating: SegmentResult.nothing, count: count)) {
        results, part in
        for (number, result) in part { results[number] = result }
      }
    }
    return Task.isCancelled ? nil : SearchResult(query, parts, in: catalogue)
  }

  /// The machine that the bars are set for has two cores.
  private static let workerCount = 2

  private static func result(of query: Query, in segment: Segment) -> SegmentResult {
    guard let index = TextIndex(segment.bytes(of: .text)),
      index.issueCount == segment.issueCount, index.articleCount == segment.articleCount
    else { return .nothing }
    return SegmentSearch.result(of: query.expression, in: index)
  }
}

extension SearchResult {
  /// Puts together what was found in the segments of a catalogue.
  init(_ query: Query, _ parts: [SegmentResult], in catalogue: Catalogue) {
    var issues: [Int] = []
    var articles: [Int] = []
    issues.reserveCapacity(parts.reduce(0) { $0 + $1.issues.count })
    articles.reserveCapacity(parts.reduce(0) { $0 + $1.articles.count })
    for (number, part) in parts.enumerated() {
      let firstIssue = catalogue.firstIssue(ofSegment: number)
      let firstArticle = catalogue.firstArticle(ofSegment: number)
      issues += part.issues.lazy.map { $0 + firstIssue }
      articles += part.articles.lazy.map { $0 + firstArticle }
    }
    self.init(
      query: query, issues: issues, articles: articles,
      pointCount: parts.reduce(0) { $0 + $1.pointCount },
      occurrenceCount: parts.reduce(0) { $0 + $1.occurrenceCount })
  }
}
