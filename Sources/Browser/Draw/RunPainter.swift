internal import Canvas
internal import Search
internal import Themes

/// Writes runs of text with what lies over them: selection, lit passage, matches.
struct RunPainter {
  let theme: Theme
  /// The matches of the article that the runs show.
  var matches: [Field: [Range<Int>]] = [:]
  /// The match that was visited last.
  var visited: (field: Field, span: Range<Int>)?
  /// The selection's look, when the whole row has it.
  var selection: Style?
  /// The look of the margin before a selected row, where the keys go to it.
  var pointer: Style?

  /// The same for what is not lit with the row.
  var unlit: RunPainter {
    var painter = self
    painter.selection = nil
    return painter
  }

  /// Writes one line, cut with `…` where it does not fit; tells the columns used.
  ///
  /// Who has measured the runs says so with `columns`.
  @discardableResult
  func paint(
    _ runs: [Run], columns: Int? = nil, on canvas: inout Canvas, at point: Point, limit: Int
  ) -> Int {
    let columns = columns ?? runs.columns(canvas.ambiguous)
    guard columns > limit else {
      return paint(runs, bytes: 0..<Int.max, on: &canvas, at: point, limit: limit)
    }
    let clip = Clip(runs.map(\.text).joined()[...], to: limit, canvas.ambiguous)
    let used = paint(runs, bytes: 0..<clip.byteCount, on: &canvas, at: point, limit: limit)
    let style = style(of: runs.last?.part ?? .text)
    return used
      + canvas.write(clip.ellipsis, at: Point(x: point.x + used, y: point.y), style: style)
  }

  /// Writes a stretch of the runs' joined text, given in bytes; `lit` is the selected passage in it.
  @discardableResult
  func paint(
    _ runs: [Run], bytes: Range<Int>, lit: Range<Int> = 0..<0, on canvas: inout Canvas,
    at point: Point, limit: Int
  ) -> Int {
    var end = 0
    var used = 0
    for run in runs {
      let start = end
      end += run.text.utf8.count
      let visible = bytes.clamped(to: start..<end)
      guard !visible.isEmpty else { continue }
      for piece in pieces(of: run, at: start, visible: visible, lit: lit) {
        used += canvas.write(
          run.text.bytes(piece.range), at: Point(x: point.x + used, y: point.y),
          style: piece.style, limit: limit - used)
      }
    }
    return used
  }
}

extension RunPainter {
  private struct Piece {
    let range: Range<Int>
    let style: Style
  }

  /// Cuts the visible part of a run where its look changes; ranges count from the run's start.
  private func pieces(
    of run: Run, at start: Int, visible: Range<Int>, lit: Range<Int>
  ) -> [Piece] {
    let visible = visible.shifted(by: -start)
    let lit = lit.shifted(by: -start)
    let spans = spans(of: run, in: visible)
    let plain = style(of: run.part)
    guard !spans.isEmpty || lit.overlaps(visible) || isVisited(visible.lowerBound, in: run) else {
      return [Piece(range: visible, style: plain)]
    }
    var cuts = [visible.lowerBound, visible.upperBound, lit.lowerBound, lit.upperBound]
    for span in spans { cuts += [span.lowerBound, span.upperBound] }
    cuts = cuts.filter { $0 >= visible.lowerBound && $0 <= visible.upperBound }.sorted()
    return zip(cuts, cuts.dropFirst()).filter { $0 < $1 }.map { low, high in
      var style = plain
      if lit.contains(low) { style = theme[.passage].over(style) }
      if spans.contains(where: { $0.contains(low) }) { style = theme[.match].over(style) }
      if isVisited(low, in: run) { style = theme[.accent].over(style) }
      return Piece(range: low..<high, style: style)
    }
  }

  private func spans(of run: Run, in visible: Range<Int>) -> [Range<Int>] {
    guard let field = run.field, let spans = matches[field] else { return [] }
    let wanted = visible.shifted(by: run.fieldOffset)
    let first = spans.partition { $0.upperBound > wanted.lowerBound }
    return spans[first...].prefix { $0.lowerBound < wanted.upperBound }
      .map { $0.shifted(by: -run.fieldOffset) }
  }

  private func isVisited(_ offset: Int, in run: Run) -> Bool {
    guard let visited, visited.field == run.field else { return false }
    return visited.span.contains(offset + run.fieldOffset)
  }

  private func style(of part: Theme.Part) -> Style {
    let style = theme[part].over(theme[.text])
    return selection?.over(style) ?? style
  }
}

extension [Run] {
  func columns(_ ambiguous: AmbiguousWidth) -> Int {
    var columns = 0
    for run in self { columns += run.text.columns(ambiguous) }
    return columns
  }
}

extension [Range<Int>] {
  /// The index of the first span for which a condition holds that holds for all later ones.
  fileprivate func partition(by isLater: (Range<Int>) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}
