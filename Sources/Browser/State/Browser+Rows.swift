public import Catalogue
internal import Gazette
internal import Search

extension Browser {
  var issueRows: Rows { place.filter?.issueRows ?? .run(0..<catalogue.issueCount) }

  /// What the first pane lists: issues, or groups of articles.
  var shelfRows: Rows { shelf.map { .chosen($0.rows[...]) } ?? issueRows }

  /// What the lists show; without a search there are only issues.
  var listing: Listing { place.filter == nil ? .issues : chosenListing }

  /// All articles that were found, as the list across issues has them, or else in their order.
  var foundRows: Rows? {
    place.filter?.listRows(by: listing == .issues ? .page : order)
  }

  /// The articles of the selected issue or group, or all that were found, by their numbers in the
  /// catalogue.
  var articleRows: Rows {
    if listing != .issues, let foundRows { return foundRows }
    if let shelf { return .chosen(shelf.articles[...]) }
    guard issueRows.count > 0 else { return .none }
    let articles = catalogue.articles(ofIssue: place.issue)
    return place.filter?.articleRows(in: articles) ?? .run(articles)
  }

  /// The selected issue's page, or nil when none is shown or its page is not at hand yet.
  var issue: Issue? { issueRows.count > 0 ? pages[place.issue] : nil }

  var issueHead: IssueHead? { issueRows.count > 0 ? catalogue.issue(place.issue) : nil }

  var articleHead: ArticleHead? { articleRows.count > 0 ? catalogue.article(place.article) : nil }

  /// The selected article's place among its issue's.
  var articleIndex: Int {
    place.article - catalogue.articles(ofIssue: place.issue).lowerBound
  }

  /// The selected article, or nil when none is shown or its page is not at hand yet.
  var article: Article? {
    articleRows.count > 0 ? issue?.articles[safe: articleIndex] : nil
  }

  /// True while the selected article is known but its page must still be read.
  public var isAwaitingPage: Bool { articleRows.count > 0 && pages[place.issue] == nil }

  /// The pages that should be at hand, the most wanted first: the selected one, those of which
  /// the list shows something, and its neighbours.
  public var wantedPages: [Int] {
    guard shelfRows.count > 0 else { return [] }
    let near = nearIssues.filter { pages[$0] == nil && !unreadable.contains($0) }
    let listed = unexcerptedIssues
    return listed.isEmpty ? near : Array(near.prefix(1)) + listed.filter { $0 != near.first }
  }

  /// The selected one of them, where the screen waits for it.
  public var awaitedPages: [Int] { isAwaitingPage ? Array(wantedPages.prefix(1)) : [] }

  /// The order in which the list wants what was found, and which it has not.
  public var wantedOrdering: OrderWish? {
    guard listing != .issues, order != .page, let filter = place.filter else { return nil }
    guard filter.ordering?.order != order, filter.articleCount > 0 else { return nil }
    return OrderWish(result: filter.result, order: order)
  }

  /// The grouping whose groups should be at hand and are not.
  public var wantedGrouping: Groups.Key? { shelf?.groups.key == grouping ? nil : grouping }

  private var nearIssues: [Int] {
    let steps = [0, 1, -1, 2]
    guard shelf == nil, listing == .issues else {
      let (rows, row) = (articleRows, selectedRow(of: .articles))
      return steps.compactMap { rows[row + $0].map { catalogue.issue(ofArticle: $0) } }
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    let (rows, row) = (issueRows, selectedRow(of: .issues))
    return steps.compactMap { rows[row + $0] }
  }

  /// How many rows a pane has.
  func count(of pane: Pane) -> Int {
    switch pane {
    case .issues: shelfRows.count
    case .articles: articleRows.count
    case .outline: article == nil ? 0 : open.rows.count
    case .text: article == nil ? 0 : open.text?.rows.count ?? 0
    }
  }

  /// The selected row of a pane; of the text, the first visible one.
  func selectedRow(of pane: Pane) -> Int {
    switch pane {
    case .issues: shelfRows.row(near: shelf == nil ? place.issue : place.group)
    case .articles: articleRows.row(near: place.article)
    case .outline: open.row(of: place.node) ?? 0
    case .text: place.tops.text
    }
  }
}
