public import Export

/// What the reader has set down at a place: a bookmark, tags, a note, or all three.
public struct Mark: Sendable, Equatable {
  public var anchor: Anchor
  public var isBookmarked: Bool
  /// In the order they were given.
  public var tags: [String]
  /// May have several lines; nil for none.
  public var note: String?
  /// What is shown of the place where its source is not at hand.
  public var citation: Citation

  public init(
    anchor: Anchor, isBookmarked: Bool = false, tags: [String] = [], note: String? = nil,
    citation: Citation
  ) {
    self.anchor = anchor
    self.isBookmarked = isBookmarked
    self.tags = tags
    self.note = note
    self.citation = citation
  }

  public var isEmpty: Bool { !isBookmarked && tags.isEmpty && note == nil }
}
