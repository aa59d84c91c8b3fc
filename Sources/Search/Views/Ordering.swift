/// The articles of a search in an order, and where in it each of them stands.
///
/// Made off the main thread, so that a list of any length finds its rows at once.
public struct Ordering: Sendable, Equatable {
  public let query: Query
  public let order: SearchOrder
  /// The first to be listed first, by their numbers in the catalogue.
  public let articles: [Int]
  private let found: NumberSet
  /// For each of them its row.
  private let rows: [Int]

  /// `articles` are those of the result in the order, as `SearchEngine` gives them.
  public init(_ articles: [Int], by order: SearchOrder, of result: SearchResult) {
    self.order = order
    self.articles = articles
    query = result.query
    found = result.articles
    var rows = [Int](repeating: 0, count: found.count)
    for (row, article) in articles.enumerated() {
      if found.contains(article) { rows[found.row(of: article)] = row }
    }
    self.rows = rows
  }

  /// The row of an article, or of the one found next to it; 0 where nothing was found.
  public func row(near article: Int) -> Int {
    found.isEmpty ? 0 : rows[min(found.row(of: article), found.count - 1)]
  }

  /// True when it orders what a result holds.
  public func isOrder(_ order: SearchOrder, of result: SearchResult) -> Bool {
    self.order == order && query == result.query && found == result.articles
  }
}
