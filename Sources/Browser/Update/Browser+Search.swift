internal import Search

extension Browser {
  /// Enter keeps what was found; Esc, or nothing typed, leads back to where `/` was pressed.
  /// In the help what is typed narrows that.
  mutating func startSearch() {
    if case .help = layer { searchHelp() } else { layer = .search(InputLine(), origin: place) }
  }

  mutating func finishSearch(_ answer: Answer, text: String, origin: Place) {
    layer = .none
    guard answer == .cancel || Query(text).isEmpty else { return noteJump(from: Spot(origin)) }
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
    asked = query
    pendingSteps = 0
    return [.search(query)]
  }

  /// Narrows the panes, unless the reader has typed on since.
  mutating func receive(_ hits: [Hit], for query: Query) -> [Effect] {
    guard query == asked else { return [] }
    asked = nil
    if case .search(_, let origin) = layer { place = origin }
    place.visited = nil
    let filter = Filter(query: query, hits: hits, in: issues)
    let nearest = filter.hitIndex(from: place.issue, article: place.article)
    place.filter = filter
    if let hit = hits[safe: nearest] ?? hits.last { go(to: hit) }
    if pendingSteps != 0 { visit(by: pendingSteps.signum()) }
    pendingSteps = 0
    return []
  }

  /// Selects the article of a hit and brings its first match into sight.
  private mutating func go(to hit: Hit) {
    if hit.issue != place.issue || hit.article != place.article { place.node = nil }
    place.issue = hit.issue
    place.article = hit.article
    revealArticle()
  }
}
