/// What an entry of the desk holds on to in the library.
///
/// Words, not numbers: they are found again when the file is wrapped anew, grows, or is read
/// differently by a later version. Two anchors are equal when they hold on to the same words of the
/// same file; the digest only helps to find a file that was moved.
public struct Anchor: Sendable {
  /// The source's path from the root of the file system.
  public var source: String
  /// `Issue.id` when the anchor was made.
  public var issue: String
  public var article: ArticleWords
  /// Nil for the article as a whole.
  public var node: NodeWords?

  public init(source: String, issue: String, article: ArticleWords, node: NodeWords? = nil) {
    self.source = source
    self.issue = issue
    self.article = article
    self.node = node
  }

  /// The same for the article that it stands in.
  public var whole: Anchor { Anchor(source: source, issue: issue, article: article) }
}

extension Anchor: Hashable {
  public static func == (left: Anchor, right: Anchor) -> Bool {
    left.source == right.source && left.article == right.article && left.node == right.node
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(article)
    hasher.combine(node)
  }
}
