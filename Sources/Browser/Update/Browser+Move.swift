internal import Catalogue
extension Browser {
  /// Moves within the panes or the reader: as often as a number says, or to the row it names.
  mutating func move(_ movement: Movement, _ number: Int?) {
    let page = layout.height(of: place.focus.pane)
    let times = number ?? 1
    switch movement {
    case .down: move(by: times)
    case .up: move(by: -times)
    case .pageDown: move(by: times * max(1, page - 1))
    case .pageUp: move(by: -times * max(1, page - 1))
    case .halfPageDown: move(by: times * max(1, page / 2))
    case .halfPageUp: move(by: -times * max(1, page / 2))
    case .first: go(toRow: number ?? 1)
    case .last: go(toRow: number ?? count(of: place.focus.pane))
    case .right: for _ in 0..<min(times, 9) { moveRight() }
    case .left: for _ in 0..<min(times, 9) { moveLeft() }
    case .nextPane: for _ in 0..<min(times, 9) { changePane(\.next) }
    case .previousPane: for _ in 0..<min(times, 9) { changePane(\.previous) }
    }
  }
}

extension Browser {
  /// Round and round, past panes whose room a list has taken.
  private mutating func changePane(_ neighbour: KeyPath<Focus, Focus>) {
    repeat { place.focus = place.focus[keyPath: neighbour] } while listing.hides(place.focus)
  }

  private mutating func move(by step: Int) {
    move(by: step, in: place.focus.pane)
  }

  /// A row of the pane that has the keys, counted from 1; in the text, one of its first screen rows.
  private mutating func go(toRow number: Int) {
    let pane = place.focus.pane
    if pane == .articles, listing == .concordance { return goInConcordance(toRow: number) }
    let isEnd = number <= 1 || number >= count(of: pane)
    // Going all the way makes the text's outline follow to its end.
    let reach = isEnd ? (number <= 1 ? -count(of: pane) : count(of: pane)) : nil
    move(by: reach ?? number - 1 - selectedRow(of: pane))
  }

  mutating func move(by step: Int, in pane: Pane) {
    guard pane != .text else { return scroll(by: step) }
    if pane == .articles, listing == .concordance { return moveInConcordance(by: step) }
    let old = selectedRow(of: pane)
    let new = max(0, min(old + step, count(of: pane) - 1))
    guard new != old else { return }
    select(new, in: pane)
  }

  mutating func select(_ row: Int, in pane: Pane) {
    switch pane {
    case .issues:
      if shelf == nil {
        place.issue = issueRows[row] ?? place.issue
      } else {
        select(group: shelfRows[row] ?? place.group)
      }
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

  mutating func startArticle() {
    place.node = nil
    place.cursor.line = 0
    place.visited = nil
    place.tops.outline = 0
    revealArticle()
  }

  private mutating func moveRight() {
    guard let focus = place.focus.right else { return }
    let opens = place.focus == .outline || listing.hides(focus)
    if opens { openReader() } else { place.focus = focus }
  }

  private mutating func moveLeft() {
    guard let focus = place.focus.left else { return }
    guard !listing.hides(focus) else {
      if place.focus.isReading { closeReader() }
      return
    }
    place.focus = focus
  }
}
