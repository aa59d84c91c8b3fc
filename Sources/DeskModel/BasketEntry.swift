public import Export

/// One point of the basket: a copy of the text, so that nothing is lost with its source.
public struct BasketEntry: Sendable, Equatable, Identifiable {
  /// The same for every program that has the basket open.
  public var id: Int64
  /// How deep it stands in the basket's outline, from 0.
  public var level: Int
  /// Marker and heading, or the article's title, as long as the reader does not edit it.
  public var title: String
  /// What is said under the title, a line for each paragraph; may be empty.
  public var text: String
  public var citation: Citation
  /// The way back to the source.
  public var anchor: Anchor

  public init(
    id: Int64, level: Int = 0, title: String, text: String = "", citation: Citation,
    anchor: Anchor
  ) {
    self.id = id
    self.level = level
    self.title = title
    self.text = text
    self.citation = citation
    self.anchor = anchor
  }

  func at(level: Int) -> BasketEntry {
    var entry = self
    entry.level = level
    return entry
  }
}
