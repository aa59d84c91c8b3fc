internal import Canvas
internal import Catalogue
internal import Search
internal import Themes

extension Browser {
  /// What was found in all issues: of each article its title, and below it a match in context.
  func drawResults(on canvas: inout Canvas, _ drawn: inout PaneRows) {
    let width = (layout.content(of: .articles)?.size.width ?? 0) - 2
    let rows = articleRows
    let ambiguous = canvas.ambiguous
    drawList(
      .articles, of: .results(catalogue.identity, place.filter?.query), on: &canvas, &drawn,
      empty: wording.noMatches,
      key: { row in
        rows[row].map { number in
          RowKey(
            number: number, signs: marks(of: number).articleSigns,
            isExcerpted: excerpts[number] != nil)
        }
      }
    ) { key in
      let number = key.number
      guard let head = catalogue.article(number),
        let issue = catalogue.issue(catalogue.issue(ofArticle: number))
      else { return (ListRow(runs: []), RunPainter(theme: theme)) }
      var painter = painter(forTitleOf: head)
      var list = ListRow(result: head, of: issue, signs: key.signs, wording: wording)
      let snippet = excerpts[number]?.snippet
      painter.matches[.excerpt] = snippet?.spans
      list.lower = [ListRow(snippet, of: issue, width: width, ambiguous)]
      return (list, painter)
    }
  }

  /// A line for each place of a match, the matches one below the other.
  func drawConcordance(on canvas: inout Canvas) {
    guard let rect = layout.content(of: .articles) else { return }
    let rows = articleRows
    let selected = concordanceSpot
    for (y, spot) in concordanceWindow.enumerated() where y < rect.size.height {
      let bounds = Rect(
        x: rect.origin.x, y: rect.origin.y + y, width: rect.size.width, height: 1)
      var painter = RunPainter(theme: theme)
      if spot == selected {
        if settings.isPlain { canvas.cursor = bounds.origin }
        light(&painter, light(in: .articles))
      }
      let head = rows[spot.row].flatMap { catalogue.article($0) }
      let list: ListRow
      if let excerpt = excerptLine(at: spot) {
        painter.matches[.excerpt] = [0..<excerpt.context.match.utf8.count]
        list = ListRow(excerpt, of: head, width: rect.size.width - 2, wording, canvas.ambiguous)
      } else {
        list = ListRow(runs: head.map { [Run.title(of: $0, wording: wording, part: .dim)] } ?? [])
      }
      draw(list, with: painter, in: bounds, on: &canvas)
    }
  }
}

extension Field {
  /// Stands for the text of a snippet or a context, in which matches are lit.
  static let excerpt = Field.paragraph(-1)
}
