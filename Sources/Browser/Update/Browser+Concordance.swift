internal import Search

extension Browser {
  /// The selected line; of an article whose page is not at hand there is one line.
  var concordanceSpot: ConcordanceSpot {
    let row = selectedRow(of: .articles)
    return ConcordanceSpot(row: row, line: min(place.cursor.line, lineCount(ofRow: row) - 1))
  }

  /// The lines on the screen, top down.
  var concordanceWindow: [ConcordanceSpot] {
    let rows = articleRows
    guard rows.count > 0 else { return [] }
    var spot = self.spot(-place.cursor.offset, from: concordanceSpot)
    var window = [spot]
    while window.count < layout.height(of: .articles) {
      let next = self.spot(1, from: spot)
      guard next != spot else { break }
      window.append(next)
      spot = next
    }
    return window
  }

  func excerptLine(at spot: ConcordanceSpot) -> Excerpt.Line? {
    articleRows[spot.row].flatMap { excerpts[$0]?.lines[safe: spot.line] }
  }

  mutating func moveInConcordance(by step: Int) {
    let offset = place.cursor.offset + step
    select(spot(step, from: concordanceSpot))
    place.cursor.offset = max(0, min(offset, layout.height(of: .articles) - 1))
  }

  /// The first line of an article of the list, or the very last line.
  mutating func goInConcordance(toRow number: Int) {
    let last = articleRows.count - 1
    let row = max(0, min(number - 1, last))
    select(ConcordanceSpot(row: row, line: number > last ? .max : 0))
    place.cursor.offset = row == 0 ? 0 : layout.height(of: .articles) / 2
  }

  mutating func select(_ spot: ConcordanceSpot) {
    if let article = articleRows[spot.row], article != place.article {
      place.article = article
      startArticle()
    }
    place.cursor.line = spot.line
    place.cursor.isAwaited = true
  }

  /// Brings the text to the selected line, once the page is at hand.
  mutating func settleLine() {
    guard listing == .concordance, place.cursor.isAwaited, article != nil else { return }
    if excerpts.query != place.filter?.query { excerpts = Excerpts(of: place.filter?.query) }
    guard makeExcerpt(of: place.article, among: [place.article]) else { return }
    place.cursor.isAwaited = false
    place.cursor.line = concordanceSpot.line
    guard let line = excerptLine(at: concordanceSpot) else { return }
    show(line)
  }

  /// Keeps the screen full of lines, as far as there are so many.
  mutating func settleCursor() {
    let height = layout.height(of: .articles)
    let spot = concordanceSpot
    let below = distance(1, from: spot, atMost: height)
    let least = max(0, height - 1 - below)
    let wanted = max(least, min(place.cursor.offset, height - 1))
    place.cursor.offset = distance(-1, from: spot, atMost: wanted)
  }
}

extension Browser {
  private func lineCount(ofRow row: Int) -> Int {
    max(1, articleRows[row].flatMap { excerpts[$0]?.lines.count } ?? 1)
  }

  /// The line some steps below another, or above it; at the ends the last there is.
  private func spot(_ step: Int, from start: ConcordanceSpot) -> ConcordanceSpot {
    let count = articleRows.count
    var (spot, rest) = (start, abs(min(max(step, -10_000), 10_000)))
    while rest > 0 {
      let isDown = step > 0
      let left = isDown ? lineCount(ofRow: spot.row) - 1 - spot.line : spot.line
      if rest <= left {
        spot.line += isDown ? rest : -rest
        return spot
      }
      spot.line += isDown ? left : -left
      let next = spot.row + (isDown ? 1 : -1)
      guard 0..<count ~= next else { return spot }
      rest -= left + 1
      spot = ConcordanceSpot(row: next, line: isDown ? 0 : lineCount(ofRow: next) - 1)
    }
    return spot
  }

  /// How many lines there are in a direction, but not more than are asked for.
  private func distance(_ direction: Int, from start: ConcordanceSpot, atMost limit: Int) -> Int {
    var (spot, distance) = (start, 0)
    while distance < limit {
      let next = self.spot(direction, from: spot)
      guard next != spot else { break }
      (spot, distance) = (next, distance + 1)
    }
    return distance
  }

  private mutating func show(_ line: Excerpt.Line) {
    if let stop = open.stops.firstIndex(of: Stop(line)) { return visit(stop) }
    place.visited = nil
    guard case .heading(let path) = line.field else {
      reveal = .top
      return
    }
    place.node = path
    reveal = .node
  }
}

extension Stop {
  /// Where `n` would stop for a line of the concordance.
  fileprivate init(_ line: Excerpt.Line) {
    self =
      switch line.field {
      case .title, .subtitle, .column, .person, .affiliation: .head
      case .heading(let path): .heading(path)
      case .paragraph(let index): .text(paragraph: index, span: line.span)
      }
  }
}
