public import Gazette

/// An article, the issue it stands in, and how much of it is wanted.
public struct Extract: Sendable, Equatable {
  public var issue: Issue
  /// Index into the issue's articles.
  public var article: Int
  public var scope: Scope

  public init(issue: Issue, article: Int, scope: Scope) {
    self.issue = issue
    self.article = article
    self.scope = scope
  }
}

/// What is taken out: a node with what is below it, the whole outline, or the whole article.
public enum Scope: Sendable, Equatable {
  case node(OutlinePath)
  case outline
  case article
}

/// The extract in a format, naming its source: newspaper, date, page, title, people.
///
/// Empty when the issue has no such article, or the article no such node.
public func render(_ extract: Extract, as format: Format) -> String {
  Excerpt(extract).map(format.writer) ?? ""
}
