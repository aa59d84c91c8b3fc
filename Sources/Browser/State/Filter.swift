internal import Catalogue
internal import Search

/// The answer to a search, as the panes use it.
struct Filter: Sendable, Equatable {
  let result: SearchResult
  /// In the order that the list wants, once that is known.
  var ordering: Ordering?

  init(result: SearchResult) {
    self.result = result
  }

  var query: Query { result.query }
  var issueRows: Rows { .found(result.issues, result.issues.indices) }
  var articleCount: Int { result.articles.count }

  /// The matching articles among a run of them.
  func articleRows(in articles: Range<Int>) -> Rows {
    let first = result.articles.row(of: articles.lowerBound)
    return .found(result.articles, first..<result.articles.row(of: articles.upperBound))
  }

  /// All matching articles, as a list across issues has them.
  func listRows(by order: SearchOrder) -> Rows {
    guard let ordering, ordering.order == order else {
      return .found(result.articles, result.articles.indices)
    }
    return .ordered(ordering)
  }

  func holds(_ article: Int) -> Bool { result.articles.contains(article) }

  /// The matching article at or behind one, or the last there is.
  func article(near article: Int) -> Int? {
    Rows.found(result.articles, result.articles.indices).entry(near: article)
  }
}
