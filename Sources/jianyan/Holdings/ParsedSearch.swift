import Catalogue
import Gazette
import Search
import Synchronization

/// Searches pages that it reads itself, all of them at the first question.
final class ParsedSearch: Sendable {
  private struct State {
    var edition = -1
    var index = Index([])
  }

  private let encoding: Encoding?
  private let state = Mutex(State())

  init(encoding: Encoding?) {
    self.encoding = encoding
  }

  /// Nil when it is not wanted any more.
  func search(
    _ query: Query, in catalogue: Catalogue, edition: Int, isCancelled: () -> Bool
  ) -> Search.SearchResult? {
    state.withLock { state in
      if state.edition != edition {
        state.index = Index(
          (0..<catalogue.issueCount).compactMap { number in
            catalogue.issue(number).flatMap {
              try? PageFile(path: $0.path, encoding: encoding).issue
            }
          })
        state.edition = edition
      }
      return state.index.search(query, isCancelled: isCancelled).map { hits in
        Search.SearchResult(
          query: query, issues: Set(hits.map(\.issue)).sorted(),
          articles: hits.map { catalogue.articles(ofIssue: $0.issue).lowerBound + $0.article })
      }
    }
  }
}
