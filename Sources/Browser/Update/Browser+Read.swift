internal import Gazette

extension Browser {
  mutating func openSelection() {
    switch place.focus {
    case .issues: place.focus = .articles
    case .articles, .outline: openReader()
    case .readerOutline: place.focus = .readerText
    case .readerText: break
    }
  }

  mutating func openReader() {
    guard articleRows.count > 0 else { return }
    if listing != .issues { jumps.leave(spot) }
    place.cursor.isAwaited = true
    place.opener = place.focus
    if place.focus == .articles {
      revealArticle()
      if reveal == .top { reveal = .resume }
    } else {
      reveal = visitedPosition ?? .node
    }
    place.focus = .readerText
  }

  mutating func closeReader() {
    place.focus = place.opener
  }

  /// Shows the article's beginning, or its first match while a filter is on.
  mutating func revealArticle() {
    reveal = place.filter == nil ? .top : .match
  }
}

extension Browser {
  /// The match that was visited last, while its node is still the selected one.
  private var visitedPosition: Reveal? {
    guard case .text(let paragraph, let span)? = visitedStop else { return nil }
    let position = Reveal.position(.init(paragraph: paragraph, offset: span.lowerBound))
    let row = open.row(at: .init(paragraph: paragraph, offset: span.lowerBound))
    return open.rows[safe: row]?.path == place.node ? position : nil
  }
}
