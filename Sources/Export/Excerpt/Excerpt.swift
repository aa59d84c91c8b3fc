import Gazette

/// An extract with its parts looked up, as every format needs them.
struct Excerpt: Equatable {
  var scope: Scope
  var citation: Citation
  var article: Article
  /// The node asked for, or the outline's top level.
  var items: [Item]
  /// For a whole article, the paragraphs before its first node.
  var lead: [String]
  /// For a whole article, what stands behind its last node.
  var tail: [String]

  /// Nil when the issue has no such article, or the article no such node.
  init?(_ extract: Extract) {
    guard extract.issue.articles.indices.contains(extract.article) else { return nil }
    let article = extract.issue.articles[extract.article]
    guard let nodes = article.nodes(in: extract.scope) else { return nil }
    self.article = article
    scope = extract.scope
    citation = Citation(issue: extract.issue, article: article)
    items = nodes.map { Item($0, of: article) }
    (lead, tail) = ([], [])
    guard extract.scope == .article else { return }
    let end = Passage.Position(paragraph: article.paragraphs.count, offset: 0)
    lead = article.text(from: .init(paragraph: 0, offset: 0), to: nodes.first?.passage.start ?? end)
    tail = nodes.last.map { article.text(from: $0.passage.end, to: end) } ?? []
  }
}

extension Article {
  fileprivate func nodes(in scope: Scope) -> [OutlineNode]? {
    switch scope {
    case .node(let path): node(at: path).map { [$0] }
    case .outline, .article: outline
    }
  }
}
