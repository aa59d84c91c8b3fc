/// The articles of a search in an order, and where in it each of them stands.
///
/// Made off the main thread, so that a list of any length finds its rows at once.
public struct Ordering: Sendable, Equatable {
  public let query: Query
  public let order: SearchOrder
  /// The first to be listed first, by their numbers in the catalogue.
  public let articles: [Int]
  /// The same, ascending.
  private let found: [Int]
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
      if let place = Self.place(of: article, in: found) { rows[place] = row }
    }
    self.rows = rows
  }

  /// The row of an article, or of the one found next to it; 0 where nothing was found.
  public func row(near article: Int) -> Int {
    Self.place(of: article, in: found).map { rows[$0] } ?? 0
  }

  /// True when it orders what a result holds.
  public func isOrder(_ order: SearchOrder, of result: SearchResult) -> Bool {
    self.order == order && query == result.query && found == result.articles
  }

  /// The place of a number in an ascending list, or of the next one, or the last.
  private static func place(of number: Int, in list: [Int]) -> Int? {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < number { low = middle + 1 } else { high = middle }
    }
    return list.isEmpty ? nil : min(low, list.count - 1)
  }
}
