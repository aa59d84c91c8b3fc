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
  var issueRows: Rows { .chosen(result.issues[...]) }
  var articleCount: Int { result.articles.count }

  /// The matching articles among a run of them.
  func articleRows(in articles: Range<Int>) -> Rows {
    .chosen(result.articles[...].within(articles))
  }

  /// All matching articles, as a list across issues has them.
  func listRows(by order: SearchOrder) -> Rows {
    guard let ordering, ordering.order == order else { return .chosen(result.articles[...]) }
    return .ordered(ordering)
  }

  func holds(_ article: Int) -> Bool { Rows.chosen(result.articles[...]).contains(article) }

  /// The matching article at or behind one, or the last there is.
  func article(near article: Int) -> Int? {
    Rows.chosen(result.articles[...]).entry(near: article)
  }
}
