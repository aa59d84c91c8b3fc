public import Catalogue
internal import Gazette

/// How many of some articles share a value: a year, a newspaper, a column, a person, a unit.
public struct FacetCount: Sendable, Equatable {
  public var value: String
  public var articleCount: Int

  public init(value: String, articleCount: Int) {
    self.value = value
    self.articleCount = articleCount
  }
}

/// By what articles are counted.
public enum Facet: String, Sendable, CaseIterable {
  case year, paper, column, person, unit
}

extension Catalogue {
  /// Counts articles by a facet: years in their order, all others the most frequent first.
  ///
  /// An article counts once for each value it has, so that one of two authors counts for both; those
  /// without any do not count. Years and newspapers cost a look at each issue, the others at each article.
  ///
  /// `articles` are numbers in the catalogue, as `SearchResult` has them.
  /// `isCancelled` is asked now and then; nil when it said yes.
  public func counts(
    of articles: NumberSet, by facet: Facet, isCancelled: () -> Bool = { false }
  ) -> [FacetCount]? {
    var counts: [String: Int] = [:]
    switch facet {
    case .year, .paper: count(issuesOf: articles, by: facet, into: &counts)
    case .column, .person, .unit:
      for (place, article) in articles.enumerated() {
        if place.isMultiple(of: 1024), isCancelled() { return nil }
        for value in names(ofArticle: article)?.values(of: facet) ?? [] {
          counts[value, default: 0] += 1
        }
      }
    }
    guard !isCancelled() else { return nil }
    let rows = counts.map { FacetCount(value: $0.key, articleCount: $0.value) }
    return rows.sorted { left, right in
      guard facet != .year, left.articleCount != right.articleCount else {
        return left.value < right.value
      }
      return left.articleCount > right.articleCount
    }
  }

  private func count(
    issuesOf articles: NumberSet, by facet: Facet, into counts: inout [String: Int]
  ) {
    var next = 0
    while next < articles.count {
      let issue = issue(ofArticle: articles[next])
      let end = self.articles(ofIssue: issue).upperBound
      let first = next
      next = max(first + 1, articles.row(of: end))
      guard let head = self.issue(issue) else { continue }
      let value = facet == .year ? head.date.map { String($0.prefix(4)) } : head.newspaper
      if let value { counts[value, default: 0] += next - first }
    }
  }
}

extension ArticleNames {
  /// Each once.
  fileprivate func values(of facet: Facet) -> [String] {
    switch facet {
    case .year, .paper: []
    case .column: column.map { [$0] } ?? []
    case .person: people.filter { $0.role != .organisation }.map(\.name).distinct
    case .unit:
      people.compactMap { $0.role == .organisation ? $0.name : $0.affiliation }.distinct
    }
  }
}

extension [String] {
  /// Of a few texts those that did not stand before.
  fileprivate var distinct: [String] {
    enumerated().filter { !prefix($0.offset).contains($0.element) }.map(\.element)
  }
}
