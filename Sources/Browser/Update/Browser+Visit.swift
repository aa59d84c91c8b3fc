internal import Gazette
internal import Search

extension Browser {
  /// Goes to the next or previous match, on into other articles, round and round.
  mutating func visit(by step: Int) {
    guard asked == nil else {
      pendingSteps = step
      return
    }
    guard let filter = place.filter, filter.stopCount > 0 else {
      notice = Notice(text: place.filter == nil ? wording.noQuery : wording.noMatches)
      return
    }
    let start = visitedHere ?? beforeFirst(in: filter, step: step)
    let visit = filter.visit(from: start, step: step)
    if (visit.hit - start.hit) * step < 0 { notice = Notice(text: wording.wrapped) }
    place.visited = visit
    go(to: visit, in: filter)
  }

  /// The stop that `n` went to last.
  var visitedStop: Stop? {
    guard let visited = visitedHere, let filter = place.filter else { return nil }
    return filter.hits[visited.hit].stops[safe: visited.stop]
  }

  /// The visited match's number among all, from 1.
  var visitedNumber: Int? {
    guard let visited = visitedHere, let filter = place.filter else { return nil }
    return filter.stopsBefore(visited.hit) + visited.stop + 1
  }
}

extension Browser {
  /// The last visit, unless the reader has gone to another article since.
  private var visitedHere: Place.Visit? {
    guard let visited = place.visited, let filter = place.filter else { return nil }
    return filter.hitIndex(issue: place.issue, article: place.article) == visited.hit
      ? visited : nil
  }

  private func beforeFirst(in filter: Filter, step: Int) -> Place.Visit {
    let hit = filter.hitIndex(from: place.issue, article: place.article)
    return Place.Visit(hit: min(hit, filter.hits.count - 1), stop: step > 0 ? -1 : 0)
  }

  private mutating func go(to visit: Place.Visit, in filter: Filter) {
    let hit = filter.hits[visit.hit]
    if hit.issue != place.issue || hit.article != place.article { place.node = nil }
    place.issue = hit.issue
    place.article = hit.article
    switch hit.stops[visit.stop] {
    case .head: reveal = .top
    case .heading(let path):
      place.node = path
      reveal = .node
    case .text(let paragraph, let span):
      reveal = .position(Passage.Position(paragraph: paragraph, offset: span.lowerBound))
    }
  }
}

extension Filter {
  /// The stop one step further; a hit without stops is passed over.
  fileprivate func visit(from start: Place.Visit, step: Int) -> Place.Visit {
    var visit = Place.Visit(hit: start.hit, stop: start.stop + step)
    while !(0..<hits[visit.hit].stopCount).contains(visit.stop) {
      visit.hit = (visit.hit + step + hits.count) % hits.count
      visit.stop = step > 0 ? 0 : hits[visit.hit].stopCount - 1
    }
    return visit
  }
}
