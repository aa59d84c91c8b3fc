internal import Canvas
internal import Catalogue
internal import Gazette
internal import Search
internal import Themes

extension Browser {
  func drawIssues(on canvas: inout Canvas, _ drawn: inout PaneRows) {
    let none = loading == nil ? wording.noIssues : wording.reading
    let empty = place.filter == nil ? none : wording.noMatches
    let (rows, wording, painter) = (shelfRows, wording, RunPainter(theme: theme))
    let needsPage = tellsIssuesByPage
    drawList(
      .issues, of: shelf == nil ? .issues(catalogue.identity, needsPage: needsPage) : nil,
      on: &canvas, &drawn, empty: empty, key: { rows[$0].map { RowKey(number: $0) } }
    ) { key in
      if let shelf, let group = shelf.groups.groups[safe: key.number] {
        let name = group.name ?? wording.unnamedGroup
        return (ListRow(group: name, count: shelf.count(of: key.number)), painter)
      }
      let head = catalogue.issue(key.number)
      return (
        head.map { ListRow(issue: $0, needsPage: needsPage, wording: wording) }
          ?? ListRow(runs: []), painter
      )
    }
  }

  func drawArticles(on canvas: inout Canvas, _ drawn: inout PaneRows) {
    switch listing {
    case .issues: drawArticlesOfIssue(on: &canvas, &drawn)
    case .results: drawResults(on: &canvas, &drawn)
    case .concordance: drawConcordance(on: &canvas)
    }
  }

  private func drawArticlesOfIssue(on canvas: inout Canvas, _ drawn: inout PaneRows) {
    let (rows, wording) = (articleRows, wording)
    drawList(
      .articles, of: .articles(catalogue.identity, place.filter?.query), on: &canvas, &drawn,
      empty: "", key: { rows[$0].map { RowKey(number: $0, signs: marks(of: $0).articleSigns) } }
    ) { key in
      guard let head = catalogue.article(key.number) else {
        return (ListRow(runs: []), RunPainter(theme: theme))
      }
      let row = ListRow(article: head, signs: key.signs, wording: wording)
      return (row, painter(forTitleOf: head))
    }
  }

  func drawOutline(on canvas: inout Canvas, _ drawn: inout PaneRows) {
    drawCard(on: &canvas)
    let painter = painter(for: open.matches)
    let marks = articleHead == nil ? [] : marks(of: place.article)
    let (border, wording) = (canvas.border, wording)
    drawList(
      .outline, of: .outline(open.rows, open.matches), on: &canvas, &drawn,
      empty: article == nil ? waiting : wording.noOutline,
      key: { RowKey(number: $0, signs: marks.signs(of: open.rows[$0].node)) }
    ) { key in
      let node = open.rows[key.number]
      return (ListRow(node: node, signs: key.signs, wording: wording, border: border), painter)
    }
  }
}

extension Browser {
  /// True for a library of newspapers of several pages a day, which its first issues show.
  private var tellsIssuesByPage: Bool {
    let heads = (0..<3).compactMap { catalogue.issue($0) }
    return zip(heads, heads.dropFirst()).contains {
      $0.date != nil && $0.newspaper == $1.newspaper && $0.date == $1.date && $0.page != $1.page
    }
  }

  /// What stands where a page is still being read, once that takes a while.
  private var waiting: String { isAwaitingPage ? wording.reading : "" }

  /// The selected article's title on up to two lines, then its people.
  private func drawCard(on canvas: inout Canvas) {
    guard let card = layout.card, let head = articleHead else { return }
    let title = [Run.title(of: head, wording: wording)]
    let width = card.size.width - 2
    let lines = TextBlock(runs: title).lines(width: width, typography)
    let painter = painter(for: open.matches)
    var point = Point(x: card.origin.x + 1, y: card.origin.y)
    if lines.count > 1, let first = lines.first {
      painter.paint(title, bytes: first.range, on: &canvas, at: point, limit: width)
      point.y += 1
      painter.paint(
        title.dropping(bytes: first.range.upperBound), on: &canvas, at: point, limit: width)
    } else {
      painter.paint(title, on: &canvas, at: point, limit: width)
    }
    point.y += 1
    painter.paint(Run.people(of: head, wording: wording), on: &canvas, at: point, limit: width)
  }
}

extension [Run] {
  /// The one run without its beginning.
  fileprivate func dropping(bytes count: Int) -> [Run] {
    map {
      let rest = $0.text.bytes(count..<$0.text.utf8.count)
      return Run(String(rest), $0.part, of: $0.field, from: $0.fieldOffset + count)
    }
  }
}
