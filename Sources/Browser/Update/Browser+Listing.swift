internal import Catalogue
internal import Gazette
internal import Search

extension Browser {
  /// Lists what was found in another way, or in the panes again if it is listed so already.
  mutating func list(as listing: Listing) {
    guard place.filter != nil || asked != nil else {
      notice = Notice(text: wording.noQuery)
      return
    }
    let isOn = chosenListing != listing
    chosenListing = isOn ? listing : .issues
    place.focus = .articles
    place.tops.articles = 0
    place.cursor = ConcordanceCursor(isAwaited: true)
    if isOn, place.filter?.ordering == nil { selectFirst() }
  }

  /// What was found in the next order, or first of all as a list.
  mutating func order(by step: Int) {
    guard listing != .issues else { return list(as: .results) }
    let orders = SearchOrder.allCases
    let place = (orders.firstIndex(of: order) ?? 0) + step
    list(by: orders[(place % orders.count + orders.count) % orders.count])
  }

  mutating func list(by order: SearchOrder) {
    let isAtTop = selectedRow(of: .articles) == 0
    self.order = order
    if listing == .issues { list(as: .results) }
    // Until the order is made the list is as the library; what is first then is first again.
    if isAtTop { selectFirst() }
    notice = Notice(text: wording.ordered(order))
  }

  /// Takes the order that the list wants; who has gone on already stays with his article.
  mutating func receive(_ ordering: Ordering) -> [Effect] {
    guard let filter = place.filter, ordering.isOrder(order, of: filter.result) else { return [] }
    let isAtTop = selectedRow(of: .articles) == 0
    place.filter?.ordering = ordering
    if isAtTop { selectFirst() }
    return []
  }

  /// What was found first stands first in the list, whatever was selected before.
  mutating func selectFirst() {
    guard let first = foundRows?[0] else { return }
    select(article: first)
  }
}

// MARK: - Excerpts

extension Browser {
  /// Makes what the list shows of its articles, as far as their pages are at hand.
  mutating func settleList() {
    guard let query = place.filter?.query, listing != .issues else {
      excerpts = Excerpts()
      return
    }
    if excerpts.query != query { excerpts = Excerpts(of: query) }
    if listing == .concordance { settleCursor() }
    let needed = neededArticles
    for article in needed { makeExcerpt(of: article, among: needed) }
  }

  /// The issues without whose pages the list can not show its articles, what is seen first.
  var unexcerptedIssues: [Int] {
    guard listing != .issues else { return [] }
    var issues: [Int] = []
    for article in neededArticles where excerpts[article] == nil {
      let issue = catalogue.issue(ofArticle: article)
      if pages[issue] == nil, !unreadable.contains(issue), !issues.contains(issue) {
        issues.append(issue)
      }
    }
    return issues
  }

  /// True while the screen shows an article without what stands in its text.
  public var isAwaitingExcerpts: Bool {
    listing != .issues
      && visibleArticles.contains { article in
        excerpts[article] == nil && !unreadable.contains(catalogue.issue(ofArticle: article))
      }
  }

  /// True where the article's page is at hand and what it shows is known then.
  @discardableResult
  mutating func makeExcerpt(of article: Int, among needed: [Int]) -> Bool {
    if excerpts[article] != nil { return true }
    guard let query = excerpts.query else { return false }
    let issue = catalogue.issue(ofArticle: article)
    let index = article - catalogue.articles(ofIssue: issue).lowerBound
    guard let page = pages[issue], let text = page.articles[safe: index] else { return false }
    excerpts.keep(Excerpt(of: text, in: page, for: query), of: article, among: needed)
    return true
  }

  private var visibleArticles: [Int] {
    guard listing == .results else { return concordanceWindow.articles(in: articleRows) }
    let (rows, top) = (articleRows, place.tops.articles)
    return (top..<top + layout.height(of: .articles)).compactMap { rows[$0] }
  }

  /// What is seen, then a page ahead and a page back.
  private var neededArticles: [Int] {
    let (rows, height) = (articleRows, layout.height(of: .articles))
    let visible = visibleArticles
    guard let first = visible.first, let last = visible.last else { return [] }
    let (top, end) = (rows.row(near: first), rows.row(near: last) + 1)
    return visible + (end..<end + height).compactMap { rows[$0] }
      + (top - height..<top).compactMap { rows[$0] }
  }
}

extension [ConcordanceSpot] {
  /// The articles of the lines, each once.
  fileprivate func articles(in rows: Rows) -> [Int] {
    reduce(into: []) { articles, spot in
      guard let article = rows[spot.row], articles.last != article else { return }
      articles.append(article)
    }
  }
}
