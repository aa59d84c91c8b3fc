public import Gazette

/// A file format that an outline or article can be taken out in.
public enum Format: String, Sendable, CaseIterable {
  case markdown, opml, json, text

  /// Without the dot.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .opml: "opml"
    case .json: "json"
    case .text: "txt"
    }
  }
}

/// What is taken out: a node with what is below it, the whole outline, or the whole article.
public enum Scope: Sendable, Equatable {
  case node(OutlinePath)
  case outline
  case article
}

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

/// The extract in a format, naming its source: newspaper, date, page, title, people.
public func render(_ extract: Extract, as format: Format) -> String {
  ""
}
