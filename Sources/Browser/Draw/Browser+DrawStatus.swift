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
      draw(notice, on: &canvas)
    } else {
      drawHints(on: &canvas)
    }
    drawPending(on: &canvas)
  }
}

extension Browser {
  /// A notice that is longer than the line takes lines above it too, for its end says what to do.
  private func draw(_ notice: Notice, on canvas: inout Canvas) {
    let width = size.width - 2
    let isLong = notice.text.columns(canvas.ambiguous) > width
    let lines = isLong ? notice.lines(width: width, canvas.ambiguous) : [notice.text]
    let shown = lines.prefix(max(1, min(Notice.mostLines, layout.status.origin.y - 2)))
    let style = theme[notice.isError ? .error : .input].over(theme[.text])
    for (number, line) in shown.enumerated() {
      let y = layout.status.origin.y - shown.count + 1 + number
      canvas.fill(Rect(x: 0, y: y, width: size.width, height: 1), style: theme[.text])
      canvas.write(line.clipped(to: width, canvas.ambiguous), at: Point(x: 1, y: y), style: style)
    }
  }

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
    for (text, x, part) in foundTexts {
      canvas.write(text, at: Point(x: x, y: y), style: theme[part].over(theme[.text]))
    }
    for (hint, columns) in placedHints {
      let used = canvas.write(
        hint.key, at: Point(x: columns.lowerBound, y: y), style: theme[.marker].over(theme[.text]))
      canvas.write(
        hint.word, at: Point(x: columns.lowerBound + used + 1, y: y),
        style: theme[.dim].over(theme[.text]))
    }
  }
}
