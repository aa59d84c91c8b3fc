public import Catalogue

extension SearchEngine {
  /// The articles of a result in an order, by their numbers in its catalogue; at most `limit` of them.
  ///
  /// Nil when the task was cancelled before the end. To rank takes longer than to search, for every
  /// place of every article counts.
  public func articles(
    of result: SearchResult, in catalogue: Catalogue, by order: SearchOrder, limit: Int = .max
  ) async -> [Int]? {
    switch order {
    case .page: return Array(result.articles.prefix(limit))
    case .date: return newestFirst(result.articles, in: catalogue, limit: limit)
    case .rank: return await ranked(result, in: catalogue, limit: limit)
    }
  }

  private func newestFirst(_ articles: NumberSet, in catalogue: Catalogue, limit: Int) -> [Int] {
    let dates = IssueDates(catalogue)
    let sorted = articles.map { (dates[catalogue.issue(ofArticle: $0)], $0) }
      .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1 }
    return sorted.prefix(limit).map(\.1)
  }

  private func ranked(
    _ result: SearchResult, in catalogue: Catalogue, limit: Int
  ) async -> [Int]? {
    let wanted = result.articles
    let (segments, sounds) = (catalogue.segments, SoundScalars())
    let parts = await inParallel(over: segments) { number in
      Self.scores(of: result.query, in: segments[number], sounds)
    }
    guard let parts else { return nil }
    let scores = parts.joined()
    let findCount = scores.first?.counts.count ?? 0
    let relevance = Relevance(
      holders: (0..<findCount).map { find in
        scores.reduce(0) { $0 + ($1.counts[find] > 0 ? 1 : 0) }
      }, articleCount: catalogue.articleCount,
      meanLength: Double(scores.reduce(0) { $0 + $1.length }) / Double(max(1, scores.count)))
    let dates = IssueDates(catalogue)
    let ranks = parts.enumerated().flatMap { number, scores in
      scores.map { score in
        let article = score.article + catalogue.firstArticle(ofSegment: number)
        return Rank(
          article: article, standing: score.standing, relevance: relevance.score(score),
          date: dates[catalogue.issue(ofArticle: article)])
      }
    }
    // A pattern is tried on the text, which the index has not; what it found goes to the end.
    let ranked = NumberSet(ranks.lazy.map(\.article))
    let rest = wanted.filter { !ranked.contains($0) }
    let known = ranks.filter { wanted.contains($0.article) }.sorted().map(\.article)
    return Array((known + rest).prefix(limit))
  }

  private static func scores(
    of query: Query, in segment: Segment, _ sounds: SoundScalars
  ) -> [ArticleScore] {
    guard let index = TextIndex(segment.aside.bytes(of: .text)),
      index.articleCount == segment.articleCount
    else { return [] }
    let pages = PageSource(read: { _ in nil }, allowance: PageAllowance(0))
    var search = SegmentSearch(index, pages: pages, sounds: sounds, budget: .max)
    return search.scores(for: query.expression)
  }
}

/// Where an article stands among others.
private struct Rank: Comparable {
  var article: Int
  var standing: Int
  var relevance: Double
  var date: Int

  static func < (left: Rank, right: Rank) -> Bool {
    if left.standing != right.standing { return left.standing > right.standing }
    if left.relevance != right.relevance { return left.relevance > right.relevance }
    return left.date != right.date ? left.date > right.date : left.article < right.article
  }
}

/// The first day of each issue's date, as 20240305; 0 for none.
private struct IssueDates {
  private var days: [Int] = []

  init(_ catalogue: Catalogue) {
    for segment in catalogue.segments {
      let dates = TextIndex(segment.aside.bytes(of: .text))?[.dates]
      days += (0..<segment.issueCount).map { Int(dates?.number(at: $0 * 8) ?? UInt32(0)) }
    }
  }

  subscript(issue: Int) -> Int { days.indices.contains(issue) ? days[issue] : 0 }
}
