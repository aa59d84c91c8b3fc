/// Something that must stand in one field of the article.
public struct Term: Sendable, Equatable {
  public var scope: Scope
  public var matcher: Matcher

  public init(_ matcher: Matcher, in scope: Scope = .anywhere) {
    self.matcher = matcher
    self.scope = scope
  }

  public enum Matcher: Sendable, Equatable {
    case phrase(Phrase)
    /// A word of Latin letters stands there as it is, or Chinese that is read so.
    case letters(Phrase, Pinyin)
    case pattern(Pattern)
  }
}
