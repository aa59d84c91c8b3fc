internal import DeskModel
internal import Catalogue
internal import Search

extension Browser {
  /// In the help what is typed narrows that.
  mutating func startSearch() {
    if case .help = layer { searchHelp() } else { layer = .search(InputLine(), origin: place) }
  }

  mutating func take(_ answer: Answer, in line: InputLine, origin: Place) -> [Effect] {
    finishSearch(answer, text: line.text, origin: origin)
    return answer == .accept ? desk.remember(line.text, as: .search) : []
  }

  /// Enter keeps what was found; Esc, or nothing typed, leads back to where `/` was pressed.
  private mutating func finishSearch(_ answer: Answer, text: String, origin: Place) {
    layer = .none
    guard answer == .cancel || Query(text).isEmpty else {
      return noteJump(from: Spot(origin, in: catalogue))
    }
    asked = nil
    place = origin
    reveal = nil
  }

  /// Asks for what matches; nothing typed means everything is shown.
  mutating func ask(_ text: String, origin: Place) -> [Effect] {
    let query = Query(text)
    guard !query.isEmpty else {
      asked = nil
      place = origin
      place.filter = nil
      place.visited = nil
      reveal = nil
      return []
    }
    (asked, isAskedAgain) = (query, false)
    pendingSteps = 0
    return [.search(query)]
  }

  /// Narrows the panes, unless the reader has typed on since.
  mutating func receive(_ result: SearchResult) -> [Effect] {
    if asked == nil, result.query == place.filter?.query {
      // What was not looked for, or counted, at first; the reader may have gone on already.
      var filter = Filter(result: result)
      if let ordering = place.filter?.ordering, ordering.isOrder(ordering.order, of: result) {
        filter.ordering = ordering
      }
      place.filter = filter
      if let shelf { self.shelf = Shelf(shelf.groups, filter: filter) }
      return []
    }
    guard result.query == asked else { return [] }
    asked = nil
    let isNew = place.filter?.query != result.query
    if case .search(_, let origin) = layer { place = origin }
    let filter = Filter(result: result)
    place.filter = filter
    if !isAskedAgain || !filter.holds(place.article) { selectFound(in: filter, isNew: isNew) }
    isAskedAgain = false
    pendingVisit = pendingSteps.signum()
    pendingSteps = 0
    return []
  }

  /// The best of a new search's list, or else the article that was found nearest.
  private mutating func selectFound(in filter: Filter, isNew: Bool) {
    place.visited = nil
    if listing != .issues, isNew {
      place.tops.articles = 0
      selectFirst()
    } else if let article = filter.article(near: place.article) {
      select(article: article)
    }
  }

  /// Selects an article of any issue and brings its first match into sight.
  mutating func select(article: Int) {
    if article != place.article { place.node = nil }
    place.article = article
    place.issue = catalogue.issue(ofArticle: article)
    place.cursor = ConcordanceCursor(offset: place.cursor.offset, isAwaited: true)
    revealArticle()
  }
}
