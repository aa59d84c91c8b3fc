internal import DeskModel
internal import Export
internal import Gazette

/// The article or node that commands are about.
struct Selection: Sendable {
  let issue: Issue
  let hold: Hold
  let extract: Extract

  var article: Article { issue.articles[hold.article] }
  var citation: Citation { Citation(issue: issue, article: article) }

  /// What it is called: the node's heading, or the article's title.
  func name(_ wording: Wording) -> String {
    hold.node.flatMap { article.node(at: $0)?.heading } ?? article.title ?? wording.untitled
  }
}

extension Browser {
  /// Nil when no article is shown, or its page is not at hand.
  var selection: Selection? {
    guard let issue, article != nil else { return nil }
    let scope = selectedScope
    var node: OutlinePath?
    if case .node(let path) = scope { node = path }
    let extract = Extract(issue: issue, article: articleIndex, scope: scope)
    return Selection(
      issue: issue, hold: Hold(article: articleIndex, node: node), extract: extract)
  }

  func anchor(of selection: Selection, node: OutlinePath? = nil) -> Anchor? {
    let hold = Hold(article: selection.hold.article, node: node ?? selection.hold.node)
    return Anchor(
      hold, of: selection.issue, source: desk.absolute(selection.issue.source.path))
  }
}
