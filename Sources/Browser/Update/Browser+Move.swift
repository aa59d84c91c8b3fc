internal import Catalogue
extension Browser {
  /// Moves within the panes or the reader.
  mutating func move(_ movement: Movement) {
    let page = layout.height(of: place.focus.pane)
    switch movement {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .pageDown: move(by: max(1, page - 1))
    case .pageUp: move(by: -max(1, page - 1))
    case .halfPageDown: move(by: max(1, page / 2))
    case .halfPageUp: move(by: -max(1, page / 2))
    case .first: move(by: -count(of: place.focus.pane))
    case .last: move(by: count(of: place.focus.pane))
    case .right: moveRight()
    case .left: moveLeft()
    case .nextPane: place.focus = place.focus.next
    case .previousPane: place.focus = place.focus.previous
    }
  }
}

extension Browser {
  private mutating func move(by step: Int) {
    let pane = place.focus.pane
    guard pane != .text else { return scroll(by: step) }
    let old = selectedRow(of: pane)
    let new = max(0, min(old + step, count(of: pane) - 1))
    guard new != old else { return }
    select(new, in: pane)
  }

  private mutating func select(_ row: Int, in pane: Pane) {
    switch pane {
    case .issues:
      place.issue = issueRows[row] ?? place.issue
      place.article = articleRows[0] ?? catalogue.articles(ofIssue: place.issue).lowerBound
      place.tops.articles = 0
      startArticle()
    case .articles:
      place.article = articleRows[row] ?? place.article
      startArticle()
    case .outline:
      place.node = open.rows[safe: row]?.path
      reveal = .node
    case .text: break
    }
  }

  private mutating func startArticle() {
    place.node = nil
    place.visited = nil
    place.tops.outline = 0
    revealArticle()
  }

  private mutating func moveRight() {
    guard let focus = place.focus.right else { return }
    if place.focus == .outline { openReader() } else { place.focus = focus }
  }

  private mutating func moveLeft() {
    guard let focus = place.focus.left else { return }
    place.focus = focus
  }
}
