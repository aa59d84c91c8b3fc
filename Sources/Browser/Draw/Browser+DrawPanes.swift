internal import Canvas
internal import Catalogue
internal import Gazette
internal import Search
internal import Themes

extension Browser {
  func drawIssues(on canvas: inout Canvas) {
    let none = loading == nil ? wording.noIssues : wording.reading
    let empty = place.filter == nil ? none : wording.noMatches
    let (rows, wording, painter) = (shelfRows, wording, RunPainter(theme: theme))
    let needsPage = tellsIssuesByPage
    drawList(.issues, on: &canvas, empty: empty) { row in
      guard let number = rows[row] else { return (ListRow(runs: []), painter) }
      if let shelf, let group = shelf.groups.groups[safe: number] {
        let name = group.name ?? wording.unnamedGroup
        return (ListRow(group: name, count: shelf.count(of: number)), painter)
      }
      let head = catalogue.issue(number)
      return (
        head.map { ListRow(issue: $0, needsPage: needsPage, wording: wording) }
          ?? ListRow(runs: []), painter
      )
    }
  }

  func drawArticles(on canvas: inout Canvas) {
    switch listing {
    case .issues: drawArticlesOfIssue(on: &canvas)
    case .results: drawResults(on: &canvas)
    case .concordance: drawConcordance(on: &canvas)
    }
  }

  private func drawArticlesOfIssue(on canvas: inout Canvas) {
    let (rows, wording) = (articleRows, wording)
    drawList(.articles, on: &canvas, empty: "") { row in
      guard let number = rows[row], let head = catalogue.article(number) else {
        return (ListRow(runs: []), RunPainter(theme: theme))
      }
      let signs = marks(of: number).articleSigns
      return (ListRow(article: head, signs: signs, wording: wording), painter(forTitleOf: head))
    }
  }

  func drawOutline(on canvas: inout Canvas) {
    drawCard(on: &canvas)
    let painter = painter(for: open.matches)
    let marks = articleHead == nil ? [] : marks(of: place.article)
    let (border, wording) = (canvas.border, wording)
    drawList(.outline, on: &canvas, empty: article == nil ? waiting : wording.noOutline) { row in
      let node = open.rows[row]
      return (
        ListRow(node: node, signs: marks.signs(of: node.node), wording: wording, border: border),
        painter
      )
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
