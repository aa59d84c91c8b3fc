public import Gazette

/// What the reader typed, folded once.
public struct Query: Sendable, Equatable {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// True when nothing but white space was typed, so that everything matches.
  public var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }
}

/// A part of an article in which a match can stand.
public enum Field: Sendable, Hashable {
  case title, subtitle, column
  /// Index into the article's people; the match stands in the name.
  case person(Int)
  /// The match stands in that person's affiliation.
  case affiliation(Int)
  /// The match stands in marker + heading of the node.
  case heading(OutlinePath)
  /// Index into the article's paragraphs.
  case paragraph(Int)
}

/// The matches in one field.
public struct Match: Sendable, Equatable {
  public var field: Field
  /// Byte ranges in the UTF-8 form of the field's text as the article shows it.
  public var spans: [Range<Int>]

  public init(field: Field, spans: [Range<Int>]) {
    self.field = field
    self.spans = spans
  }
}

/// An article that matches, and where.
public struct Hit: Sendable, Equatable {
  /// Index into the library's issues.
  public var issue: Int
  /// Index into that issue's articles.
  public var article: Int
  /// In the order title, subtitle, column, people, headings, paragraphs.
  public var matches: [Match]

  public init(issue: Int, article: Int, matches: [Match]) {
    self.issue = issue
    self.article = article
    self.matches = matches
  }
}

/// The searchable form of a library, folded once.
public struct Index: Sendable {
  public init(_ issues: [Issue]) {}

  /// The articles that match, in the library's order; nil when cancelled before the end.
  ///
  /// Every word of the query must stand somewhere in the article. An empty query matches nothing.
  public func search(_ query: Query, isCancelled: () -> Bool = { false }) -> [Hit]? {
    []
  }
}
