internal import Catalogue
internal import Search

/// The answer to a search, as the panes use it.
struct Filter: Sendable, Equatable {
  let result: SearchResult

  var query: Query { result.query }
  var issueRows: Rows { .chosen(result.issues[...]) }
  var articleCount: Int { result.articles.count }

  /// The matching articles among a run of them.
  func articleRows(in articles: Range<Int>) -> Rows {
    .chosen(result.articles[...].within(articles))
  }

  /// The matching article at or behind one, or the last there is.
  func article(near article: Int) -> Int? {
    Rows.chosen(result.articles[...]).entry(near: article)
  }

  /// The matching article some steps from one, round and round; tells whether it went round.
  func article(_ step: Int, from article: Int) -> (article: Int, isWrapped: Bool)? {
    let articles = result.articles
    guard !articles.isEmpty else { return nil }
    let place = articles[...].lowerBound(of: article)
    let isMatch = articles[safe: place] == article
    let next = step > 0 && !isMatch ? place : place + step
    let wrapped = (next % articles.count + articles.count) % articles.count
    return (articles[wrapped], wrapped != next)
  }

  /// An article's number among those that match, from 1.
  func number(of article: Int) -> Int {
    result.articles[...].lowerBound(of: article) + 1
  }
}
