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

/// The matches in one field.
public struct Match: Sendable, Equatable {
  public var field: Field
  /// Byte ranges in the UTF-8 form of the field's text as the article shows it.
  ///
  /// In order, and where two words of the query overlap, joined.
  public var spans: [Range<Int>]

  public init(field: Field, spans: [Range<Int>]) {
    self.field = field
    self.spans = spans
  }
}
