internal import Canvas
internal import Gazette
internal import Search
internal import Themes

extension Browser {
  func drawIssues(on canvas: inout Canvas) {
    let empty = place.filter == nil ? wording.noIssues : wording.noMatches
    drawList(.issues, on: &canvas, empty: empty) { row in
      guard let index = issueRows[row] else { return (ListRow(runs: []), painter(for: nil)) }
      return (ListRow(issue: issues[index], wording: wording), painter(for: nil))
    }
  }

  func drawArticles(on canvas: inout Canvas) {
    drawList(.articles, on: &canvas, empty: "") { row in
      guard let issue, let index = articleRows[row], let article = issue.articles[safe: index]
      else { return (ListRow(runs: []), painter(for: nil)) }
      return (
        ListRow(article: article, wording: wording),
        painter(for: place.filter?.hit(issue: place.issue, article: index))
      )
    }
  }

  func drawOutline(on canvas: inout Canvas) {
    drawCard(on: &canvas)
    let painter = painter(for: hit)
    drawList(.outline, on: &canvas, empty: article == nil ? "" : wording.noOutline) { row in
      (ListRow(node: open.rows[row], wording: wording), painter)
    }
  }
}

extension Browser {
  /// The selected article's title on up to two lines, then its people.
  private func drawCard(on canvas: inout Canvas) {
    guard let card = layout.card, let article else { return }
    let title = [Run.title(of: article, wording: wording)]
    let width = card.size.width - 2
    let lines = TextBlock(runs: title).lines(width: width)
    let painter = painter(for: hit)
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
    painter.paint(Run.people(of: article, wording: wording), on: &canvas, at: point, limit: width)
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
