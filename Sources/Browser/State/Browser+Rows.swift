internal import Gazette
internal import Search

extension Browser {
  var issueRows: Rows { place.filter?.issueRows ?? .all(count: issues.count) }

  /// The articles of the selected issue.
  var articleRows: Rows {
    guard issueRows.count > 0, issues.indices.contains(place.issue) else { return .all(count: 0) }
    return place.filter?.articleRows(of: place.issue)
      ?? .all(count: issues[place.issue].articles.count)
  }

  /// The selected issue, or nil when none is shown.
  var issue: Issue? {
    issueRows.count > 0 && issues.indices.contains(place.issue) ? issues[place.issue] : nil
  }

  /// The selected article, or nil when none is shown.
  var article: Article? {
    guard let issue, articleRows.count > 0 else { return nil }
    return issue.articles.indices.contains(place.article) ? issue.articles[place.article] : nil
  }

  /// The selected article's matches.
  var hit: Hit? { place.filter?.hit(issue: place.issue, article: place.article) }

  /// How many rows a pane has.
  func count(of pane: Pane) -> Int {
    switch pane {
    case .issues: issueRows.count
    case .articles: articleRows.count
    case .outline: article == nil ? 0 : open.rows.count
    case .text: article == nil ? 0 : open.text?.rows.count ?? 0
    }
  }

  /// The selected row of a pane; of the text, the first visible one.
  func selectedRow(of pane: Pane) -> Int {
    switch pane {
    case .issues: issueRows.row(near: place.issue)
    case .articles: articleRows.row(near: place.article)
    case .outline: open.row(of: place.node) ?? 0
    case .text: place.tops.text
    }
  }
}
