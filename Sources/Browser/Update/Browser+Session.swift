public import DeskModel
internal import Gazette
internal import Search

extension Browser {
  /// Opens where the program was left, at once or as soon as the library holds the issue.
  public mutating func restore(_ session: Session) -> [Effect] {
    defer { settle() }
    place.focus = Focus(rawValue: session.pane) ?? place.focus
    if place.focus.isReading { place.opener = .articles }
    awaited = session
    // All readings come behind the first screen, which must show this one.
    if let reading = session.reading { desk.readings[reading.anchor.whole] = reading }
    resume()
    guard !session.filter.isEmpty else { return [] }
    let query = Query(session.filter)
    asked = query
    return [.search(query)]
  }

  /// What the next start needs to open where this one ends.
  public func session(of library: [String]) -> Session {
    let anchor = selection.flatMap { selection in
      Anchor(
        Hold(article: selection.hold.article, node: place.node), of: selection.issue,
        source: desk.absolute(selection.issue.source.path))
    }
    return Session(
      library: library, anchor: anchor ?? target ?? awaited?.anchor, issue: place.issue,
      pane: place.focus.rawValue, filter: place.filter?.query.text ?? "")
  }

  /// What is read at the moment, to be kept at the end.
  public var lastReading: Reading? { watched?.reading }

  /// Selects what the session had selected, if the library holds it by now.
  mutating func resume() {
    guard let session = awaited else { return }
    guard let anchor = session.anchor else {
      awaited = nil
      return
    }
    guard let issue = number(of: anchor, near: session.issue) else {
      if loading == nil { awaited = nil }
      return
    }
    awaited = nil
    aim(at: anchor, in: issue)
    if place.focus == .readerText { reveal = .resume }
  }
}

// MARK: - How far articles are read

extension Browser {
  /// Notes how far the article is read; tells what to keep of one that was left.
  mutating func watchReading() -> [Effect] {
    let old = watched
    watched = watch
    guard let old, old.article != watched?.article else { return [] }
    return desk.remember(old.reading)
  }

  /// Where the reader stopped in the selected article the last time.
  var resumed: Passage.Position? {
    guard let issue, article != nil else { return nil }
    let hold = Hold(article: articleIndex)
    let anchor = Anchor(hold, of: issue, source: desk.absolute(issue.source.path))
    return anchor.flatMap { desk.readings[$0]?.position }
  }

  private var watch: Watch? {
    guard place.focus == .readerText, let issue, article != nil, let text = open.text else {
      return nil
    }
    let position = text.position(ofRow: place.tops.text) ?? .init(paragraph: 0, offset: 0)
    if let watched, watched.article == place.article {
      let reading = Reading(anchor: watched.reading.anchor, position: position)
      return Watch(article: place.article, reading: reading)
    }
    let hold = Hold(article: articleIndex)
    return Anchor(hold, of: issue, source: desk.absolute(issue.source.path)).map {
      Watch(article: place.article, reading: Reading(anchor: $0, position: position))
    }
  }
}
