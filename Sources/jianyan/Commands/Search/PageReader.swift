import Catalogue
import Gazette

/// Reads pages one after the other and keeps the last, for its articles come together.
struct PageReader {
  let stock: Stock
  private var last: (issue: Int, page: Issue)?

  init(_ stock: Stock) {
    self.stock = stock
  }

  /// The page that an article stands on, and the article's place there.
  mutating func page(ofArticle article: Int) -> (page: Issue, place: Int)? {
    let issue = stock.catalogue.issue(ofArticle: article)
    if last?.issue != issue {
      guard let page = stock.page(issue) else { return nil }
      last = (issue, page)
    }
    let place = article - stock.catalogue.articles(ofIssue: issue).lowerBound
    guard let page = last?.page, page.articles.indices.contains(place) else { return nil }
    return (page, place)
  }
}
