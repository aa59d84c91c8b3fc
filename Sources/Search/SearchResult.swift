/// What a search found in a catalogue, arranged so that every pane finds its rows at once.
public struct SearchResult: Sendable, Equatable {
  public let query: Query
  /// The issues that hold a matching article, by their numbers in the catalogue.
  public let issues: NumberSet
  /// The matching articles, by their numbers in the catalogue.
  public let articles: NumberSet
  /// Outline nodes whose marker or heading holds a match; nil while they are not counted.
  public let pointCount: Int?
  /// Matches in all fields of all matching articles; nil while they are not counted.
  public let occurrenceCount: Int?
  /// False when pinyin was not looked for everywhere, or a pattern on some pages only, for all would have
  /// taken too long.
  public let isComplete: Bool

  public init(
    query: Query, issues: NumberSet, articles: NumberSet, pointCount: Int? = 0,
    occurrenceCount: Int? = 0, isComplete: Bool = true
  ) {
    self.query = query
    self.issues = issues
    self.articles = articles
    self.pointCount = pointCount
    self.occurrenceCount = occurrenceCount
    self.isComplete = isComplete
  }
}
