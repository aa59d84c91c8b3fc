public import DeskModel
public import Export

/// What a text from the editor is for.
public enum Composition: Sendable, Equatable {
  /// Heading and text of an entry of the basket.
  case entry(BasketEntry.ID)
  case note(Anchor, Citation)
}
