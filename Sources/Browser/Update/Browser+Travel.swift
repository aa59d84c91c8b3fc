internal import Canvas
internal import Catalogue

extension Browser {
  mutating func travel(_ travel: Travel, times: Int) {
    switch travel {
    case .nextArticle: go(times) { $0.goToArticle(by: 1) }
    case .previousArticle: go(times) { $0.goToArticle(by: -1) }
    case .nextIssue: go(times) { $0.goToIssue(by: 1) }
    case .previousIssue: go(times) { $0.goToIssue(by: -1) }
    case .setMark, .goToMark: pending.travel = travel
    case .jumpBack: go(times) { $0.jump { $0.back(from: $1) } }
    case .jumpForward: go(times) { $0.jump { $0.forward(from: $1) } }
    }
  }

  /// The character that a mark is called by.
  mutating func mark(_ travel: Travel, _ key: Key) {
    guard case .character(let name) = key else { return }
    if travel == .setMark {
      marks[name] = spot
      notice = Notice(text: wording.marked(String(name)))
    } else if name == "'" {
      self.travel(.jumpBack, times: 1)
    } else if let marked = marks[name] {
      jumps.leave(spot)
      go(to: marked)
    } else {
      notice = Notice(text: wording.noMark(String(name)))
    }
  }

  /// The article of a number over all issues, or the last; a search that hides it is given up.
  mutating func goTo(_ number: Int) {
    let count = catalogue.articleCount
    guard count > 0 else { return }
    let before = spot
    select(article: min(number, count) - 1)
    if place.focus == .issues { place.focus = .articles }
    if issueRows.entry(near: place.issue) != place.issue
      || articleRows.entry(near: place.article) != place.article
    {
      clearFilter()
    }
    noteJump(from: before)
  }

  /// Where the reader is, as a place to come back to.
  var spot: Spot { Spot(place, in: catalogue) }

  /// Marks and jumps find their issues again in a library that has changed.
  mutating func renumberSpots(_ change: Renumbering) {
    let renumber = { (spot: Spot) -> Spot in
      var spot = spot
      spot.issue = change.issue(nearest: spot.issue)
      return spot
    }
    marks = marks.mapValues(renumber)
    jumps.map(renumber)
  }

  /// Remembers a place that a command has left.
  mutating func noteJump(from before: Spot) {
    guard !before.isLike(spot) else { return }
    jumps.leave(before)
  }
}

extension Browser {
  /// Goes on until it has gone as often as asked, or can not.
  private mutating func go(_ times: Int, _ step: (inout Browser) -> Bool) {
    for _ in 0..<times where !step(&self) {
      notice = Notice(text: wording.noFurther)
      return
    }
  }

  private mutating func goToArticle(by step: Int) -> Bool {
    let row = selectedRow(of: .articles) + step
    if 0..<articleRows.count ~= row {
      select(row, in: .articles)
      return true
    }
    guard listing == .issues, goToIssue(by: step) else { return false }
    if step < 0, articleRows.count > 1 { select(articleRows.count - 1, in: .articles) }
    return true
  }

  private mutating func goToIssue(by step: Int) -> Bool {
    guard listing == .issues else { return goToArticle(by: step) }
    let row = selectedRow(of: .issues) + step
    guard 0..<shelfRows.count ~= row else { return false }
    select(row, in: .issues)
    return true
  }

  private mutating func jump(_ step: (inout JumpList, Spot) -> Spot?) -> Bool {
    guard let other = step(&jumps, spot) else { return false }
    go(to: other)
    return true
  }

  /// A search that would hide the place is given up for it.
  private mutating func go(to spot: Spot) {
    place.focus = spot.focus
    place.opener = spot.opener
    place.issue = spot.issue
    let articles = catalogue.articles(ofIssue: spot.issue)
    place.article = min(articles.lowerBound + spot.article, max(0, articles.upperBound - 1))
    place.node = spot.node
    place.tops = spot.tops
    place.visited = nil
    reveal = nil
    guard place.filter?.article(near: place.article) != place.article else { return }
    asked = nil
    place.filter = nil
  }
}
