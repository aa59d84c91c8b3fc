internal import Gazette
internal import Search

extension Browser {
  /// Goes to the next or previous match, on into other articles, round and round.
  mutating func visit(by step: Int) {
    guard asked == nil else {
      pendingSteps = step
      return
    }
    guard let filter = place.filter, filter.articleCount > 0 else {
      notice = Notice(text: place.filter == nil ? wording.noQuery : wording.noMatches)
      return
    }
    guard listing != .concordance || place.focus.isReading else {
      return moveInConcordance(by: step)
    }
    let stop = visited.map { $0 + step } ?? (step > 0 ? 0 : -1)
    guard open.stops.indices.contains(stop) else { return leaveArticle(by: step) }
    visit(stop)
  }

  /// As often as a number says; what must wait for a page is left to the keys that wait for it.
  mutating func visit(by step: Int, times: Int, again action: Action) {
    for left in (0..<min(times, 10_000)).reversed() {
      visit(by: step)
      settle()
      guard left > 0, isAwaitingPage, pendingVisit != 0 else { continue }
      let chord = keymap.chords(of: .act(action), in: .browsing).first?.keys ?? []
      typeAhead.insert(contentsOf: Pending.digits(of: left) + chord, at: 0)
      return
    }
  }

  /// Goes on with what was begun before the article's page was at hand.
  mutating func settleVisit() {
    guard pendingVisit != 0, article != nil else { return }
    let step = pendingVisit
    pendingVisit = 0
    guard !open.stops.isEmpty else { return }
    visit(step > 0 ? 0 : open.stops.count - 1)
  }

  /// The number of that stop, unless the reader has gone to another article since.
  var visited: Int? {
    place.visited.flatMap { $0.article == place.article ? $0.stop : nil }
  }

  /// The stop that `n` went to last.
  var visitedStop: Stop? { visited.flatMap { open.stops[safe: $0] } }

  /// The visited match's number in its article, from 1, and how many the article has.
  var visitedNumber: (match: Int, count: Int)? {
    guard let visited, !open.stops.isEmpty else { return nil }
    return (visited + 1, open.stops.count)
  }
}

extension Browser {
  private mutating func leaveArticle(by step: Int) {
    guard let (article, isWrapped) = foundRows?.entry(step, from: place.article) else { return }
    if isWrapped { notice = Notice(text: wording.wrapped) }
    select(article: article)
    place.visited = nil
    pendingVisit = step
  }

  mutating func visit(_ stop: Int) {
    place.visited = Place.Visit(article: place.article, stop: stop)
    switch open.stops[stop] {
    case .head: reveal = .top
    case .heading(let path):
      place.node = path
      reveal = .node
    case .text(let paragraph, let span):
      reveal = .position(Passage.Position(paragraph: paragraph, offset: span.lowerBound))
    }
  }
}
