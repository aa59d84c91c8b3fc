internal import Canvas
internal import Search
internal import Themes

/// What the bottom line tells while nothing is typed there.
extension Browser {
  /// The query and what was found, each with its first column.
  var foundTexts: [(text: String, x: Int, part: Theme.Part)] {
    guard let query = asked ?? place.filter?.query else { return [] }
    let text = ("/" + query.text).clipped(to: size.width / 3, ambiguous)
    let x = 1 + text.columns(ambiguous) + 2
    return [(text, 1, .input), (found.clipped(to: size.width - 1 - x, ambiguous), x, .text)]
  }

  /// The hints that have room, each with its columns.
  var placedHints: [(hint: Hint, columns: Range<Int>)] {
    var x = foundTexts.last.map { $0.x + $0.text.columns(ambiguous) + 2 } ?? 1
    var placed: [(Hint, Range<Int>)] = []
    for hint in hints {
      let width = hint.width(ambiguous)
      guard x + width < size.width else { break }
      placed.append((hint, x..<x + width))
      x += width + 2
    }
    return placed
  }
}

extension Browser {
  /// The most useful keys of the moment; a list over the panes has its own in its frame.
  private var hints: [Hint] {
    guard layer == .none else { return [] }
    let wording = wording
    let isReading = place.focus.isReading
    let isFiltered = place.filter != nil
    if isFiltered, place.filter?.articleCount == 0 {
      return hint(.search, wording.searchHint) + hint(.dismiss, wording.clearHint)
        + hint(.help, wording.helpHint)
    }
    var hints = isReading ? hint(.back, wording.backHint) : hint(.open, wording.openHint)
    hints += hint(.search, wording.searchHint)
    if isFiltered { hints += hint(.nextMatch, wording.nextHint) }
    if isFiltered && !isReading { hints += hint(.dismiss, wording.clearHint) }
    hints += hint(.export, wording.exportHint) + hint(.copy, wording.copyHint)
    hints += hint(.help, wording.helpHint)
    return isReading ? hints : hints + hint(.back, wording.quitHint)
  }

  /// Nothing for an action that no key is bound to.
  private func hint(_ action: Action, _ word: String) -> [Hint] {
    keymap.chords(of: .act(action), in: .browsing).prefix(1).map {
      Hint(command: .act(action), key: $0.label, word: word)
    }
  }

  private var found: String {
    guard let filter = place.filter, let (match, count) = visitedNumber else { return counts }
    let article = wording.hitArticle(
      (foundRows?.row(near: place.article) ?? 0) + 1, filter.articleCount)
    return counts + "  " + article + " " + wording.match(match, count)
  }
}
