/// A piece of the source with the part it plays.
public struct Block: Sendable, Equatable {
  public var role: Role
  /// Index into the articles, or nil when the piece belongs to the page.
  public var article: Int?
  /// Half-open byte ranges in the UTF-8 form of the decoded source, byte order mark not counted.
  public var spans: [Range<Int>]

  public init(role: Role, article: Int? = nil, spans: [Range<Int>]) {
    self.role = role
    self.article = article
    self.spans = spans
  }

  public enum Role: String, Sendable, CaseIterable {
    case body, heading, question, answer, caption
    case editorsNote = "editors-note"
    case masthead, theme, column, title, subtitle, byline, affiliation, furniture, unassigned
  }
}
