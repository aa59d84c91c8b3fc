public import Gazette

/// What lists show of an article that was found: a snippet, and every place in context.
public struct Excerpt: Sendable, Equatable {
  /// One place of a match.
  public struct Line: Sendable, Equatable {
    public var field: Field
    /// Bytes of the field's text.
    public var span: Range<Int>
    public var context: Context
  }

  /// What matches below the title, or else how the text begins; nil of an article without text.
  public let snippet: Snippet?
  /// From the head to the end of the text; a heading that stands in the text is listed there.
  public let lines: [Line]

  /// Nothing, of a page that cannot be read.
  public static let none = Excerpt(snippet: nil, lines: [])

  /// `reach` is how many characters are kept on either side of a match.
  public init(of article: Article, in issue: Issue, for query: Query, reach: Int = 48) {
    let matches = query.matches(in: article, of: Imprint(issue)) ?? []
    let below = matches.filter { $0.field != .title }
    let hit = Hit(issue: 0, article: 0, matches: below)
    snippet = hit.best(in: article, width: reach * 2) ?? Snippet(openingOf: article, reach * 2)
    lines = matches.places(in: article).flatMap { match -> [Line] in
      guard let text = article.text(of: match.field) else { return [] }
      return zip(match.spans, match.contexts(in: text, reach: reach)).map {
        Line(field: match.field, span: $0, context: $1)
      }
    }
  }

  private init(snippet: Snippet?, lines: [Line]) {
    (self.snippet, self.lines) = (snippet, lines)
  }
}

extension [Match] {
  /// The matches with every place told once: a heading that stands in a paragraph is left to that.
  public func places(in article: Article) -> [Match] {
    let headings = article.fields().map(\.field).filter(\.isHeading)
    let placed = Set(zip(headings, HeadingPlaces(article).arePlaced).filter(\.1).map(\.0))
    return filter { !placed.contains($0.field) }
  }
}

extension Snippet {
  fileprivate init?(openingOf article: Article, _ width: Int) {
    guard let text = article.paragraphs.first?.text else { return nil }
    self.init(field: Field.paragraph(0).name, text: String(text.prefix(width)), spans: [])
  }
}

extension Field {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
