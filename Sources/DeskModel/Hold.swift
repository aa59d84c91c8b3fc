public import Gazette

/// Where an anchor holds in an issue as it is read now.
public struct Hold: Sendable, Hashable {
  /// Index into the issue's articles.
  public var article: Int
  /// Nil for the article as a whole, or where its node is not found any more.
  public var node: OutlinePath?

  public init(article: Int, node: OutlinePath? = nil) {
    self.article = article
    self.node = node
  }
}

extension Anchor {
  /// Holds on to an article, or to one of its nodes; nil when the issue has no such article.
  public init?(_ hold: Hold, of issue: Issue, source: String) {
    guard issue.articles.indices.contains(hold.article) else { return nil }
    let article = issue.articles[hold.article]
    self.init(
      source: source, issue: issue.id, article: ArticleWords(article),
      node: hold.node.flatMap { NodeWords($0, of: article) })
  }

  /// The article that fits best, and the node in it; nil when no article has these words.
  public func find(in issue: Issue) -> Hold? {
    let fits = issue.articles.map { fit($0) }
    guard let best = fits.max(), best > 0, let article = fits.firstIndex(of: best) else {
      return nil
    }
    return Hold(article: article, node: node?.path(in: issue.articles[article]))
  }

  /// The node breaks the tie between articles alike, and tells an article that changed its head.
  private func fit(_ candidate: Article) -> Int {
    let hasNode = node.map { $0.path(in: candidate) != nil } ?? false
    return article.fit(candidate) * 2 + (hasNode ? 1 : 0)
  }
}
