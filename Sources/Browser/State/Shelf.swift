internal import Catalogue
internal import Search

/// The groups of the first pane that are shown, and their articles.
struct Shelf: Sendable {
  let groups: Groups
  /// The groups that have articles to show, by their places among all, ascending.
  let rows: [Int]
  /// The search that the groups were narrowed by.
  let query: Query?
  /// The selected group.
  private(set) var selected = 0
  /// What it shows.
  private(set) var articles: [Int] = []
  /// How many articles each group shows, by the group's place; nil while all are shown.
  private let counts: [Int]?
  private let found: NumberSet?

  /// Of a search only the groups with matching articles are shown.
  init(_ groups: Groups, filter: Filter?) {
    self.groups = groups
    query = filter?.query
    found = filter?.result.articles
    guard let found else {
      rows = Array(groups.groups.indices)
      counts = nil
      return
    }
    // Each result of a search passes here, between two keys: one look at each article of a group.
    let counts = groups.groups.map { $0.articles.count { found.contains($0) } }
    rows = counts.indices.filter { counts[$0] > 0 }
    self.counts = counts
  }

  func count(of group: Int) -> Int {
    counts?[safe: group] ?? groups.groups[safe: group]?.articles.count ?? 0
  }

  mutating func select(_ group: Int) {
    selected = group
    articles = articles(of: group)
  }

  private func articles(of group: Int) -> [Int] {
    let all = groups.groups[safe: group]?.articles ?? []
    guard let found else { return all }
    return all.filter { found.contains($0) }
  }

  /// The group that shows an article: a given one if it does, or else the first.
  func group(of article: Int, preferring group: Int) -> Int? {
    ([group] + rows).first { number in
      Rows.chosen((groups.groups[safe: number]?.articles ?? [])[...]).contains(article)
    }
  }
}
