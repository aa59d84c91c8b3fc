internal import Canvas
internal import Search
internal import Themes

extension Browser {
  /// The bottom line: input, message, or what was found and the most useful keys.
  func drawStatus(on canvas: inout Canvas) {
    let rect = layout.status
    let style = theme[.text]
    canvas.fill(rect, style: style)
    if case .search(let line, _) = layer {
      drawInput(line, on: &canvas)
    } else if case .form(let form) = layer {
      drawForm(form, on: &canvas)
    } else if case .prompt(let prompt) = layer {
      draw(prompt, on: &canvas)
    } else if let notice {
      let part = theme[notice.isError ? .error : .input].over(style)
      canvas.write(
        notice.text.clipped(to: rect.size.width - 2, canvas.ambiguous),
        at: Point(x: 1, y: rect.origin.y),
        style: part)
    } else {
      drawHints(on: &canvas)
    }
    drawPending(on: &canvas)
  }
}

extension Browser {
  /// The number and the keys of a command that waits for its rest, at the right end.
  private func drawPending(on canvas: inout Canvas) {
    guard !pending.isEmpty else { return }
    let text = " \(pending.text(keymap)) "
    canvas.write(
      text,
      at: Point(x: max(0, size.width - text.columns(canvas.ambiguous)), y: layout.status.origin.y),
      style: theme[.input].over(theme[.text]))
  }

  /// How much was found; while an answer is awaited the last one stays.
  var counts: String {
    guard let filter = place.filter else { return asked == nil ? "" : wording.searching }
    let result = filter.result
    guard filter.articleCount > 0 else {
      return result.isComplete ? wording.noMatches : wording.searching
    }
    let counts = wording.counts(result.issues.count, filter.articleCount, result.pointCount)
    return result.isComplete ? counts : counts + " …"
  }

  private func drawHints(on canvas: inout Canvas) {
    let y = layout.status.origin.y
    var x = 1
    if let query = asked ?? place.filter?.query {
      let text = ("/" + query.text).clipped(to: size.width / 3, canvas.ambiguous)
      x += canvas.write(text, at: Point(x: x, y: y), style: theme[.input].over(theme[.text])) + 2
      x +=
        canvas.write(
          found.clipped(to: size.width - 1 - x, canvas.ambiguous), at: Point(x: x, y: y),
          style: theme[.text]) + 2
    }
    for hint in hints {
      let width = hint.key.columns(canvas.ambiguous) + 1 + hint.word.columns(canvas.ambiguous)
      guard x + width < size.width else { return }
      x += canvas.write(hint.key, at: Point(x: x, y: y), style: theme[.marker].over(theme[.text]))
      x += 1
      x += canvas.write(hint.word, at: Point(x: x, y: y), style: theme[.dim].over(theme[.text]))
      x += 2
    }
  }

  /// The most useful keys of the moment.
  private var hints: [Hint] {
    let wording = wording
    let isReading = place.focus.isReading
    let isFiltered = place.filter != nil
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
      Hint(key: $0.label, word: word)
    }
  }

  private var found: String {
    guard let filter = place.filter, let (match, count) = visitedNumber else { return counts }
    let article = wording.hitArticle(
      (foundRows?.row(near: place.article) ?? 0) + 1, filter.articleCount)
    return counts + "  " + article + " " + wording.match(match, count)
  }
}
