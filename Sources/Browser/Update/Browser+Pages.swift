internal import Catalogue
internal import Gazette
internal import Search

extension Browser {
  /// Takes a page that was read, and the keys that waited for it.
  mutating func receive(_ page: Issue, at number: Int) -> [Effect] {
    guard catalogue.issue(number)?.id == page.id else { return [] }
    pages.keep(page, as: number)
    guard number == place.issue else { return [] }
    settle()
    return replay()
  }

  mutating func refusePage(at number: Int, _ complaint: Complaint) -> [Effect] {
    unreadable.insert(number)
    guard number == place.issue else { return [] }
    typeAhead = []
    pendingVisit = 0
    notice = Notice(text: complaint.text(in: language), isError: true)
    return []
  }

  /// Takes the library as it is now, and stays where the reader is.
  mutating func receive(_ new: Catalogue, kept: Int, _ loading: Loading?) -> [Effect] {
    self.loading = loading
    let change = Renumbering(from: catalogue, to: new, kept: kept)
    let query = asked ?? place.filter?.query
    catalogue = new
    shelf = nil
    if !change.isAddition { renumber(change) }
    resume()
    return askAgain(query)
  }

  /// What was found was counted in the articles as they were.
  mutating func askAgain(_ query: Query?) -> [Effect] {
    guard let query else { return [] }
    isAskedAgain = isAskedAgain || asked == nil
    asked = query
    return [.search(query)]
  }
}

extension Browser {
  private mutating func replay() -> [Effect] {
    var effects: [Effect] = []
    while !typeAhead.isEmpty, !isAwaitingPage {
      effects += press(typeAhead.removeFirst())
      settle()
    }
    return effects
  }

  private mutating func renumber(_ change: Renumbering) {
    let (index, visited) = (articleIndexBefore(change), visited)
    place.issue = change.issue(nearest: place.issue)
    let articles = catalogue.articles(ofIssue: place.issue)
    place.article = min(
      articles.lowerBound + index, max(articles.lowerBound, articles.upperBound - 1))
    if case .search(let line, var origin) = layer {
      origin.issue = change.issue(nearest: origin.issue)
      origin.article = catalogue.articles(ofIssue: origin.issue).lowerBound
      origin.filter = nil
      layer = .search(line, origin: origin)
    }
    renumberSpots(change)
    pages.renumber { change.number(of: $0) }
    unreadable = []
    open = OpenArticle()
    place.filter = nil
    place.visited = visited.map { Place.Visit(article: place.article, stop: $0) }
  }

  private func articleIndexBefore(_ change: Renumbering) -> Int {
    place.article - change.old.articles(ofIssue: place.issue).lowerBound
  }
}
