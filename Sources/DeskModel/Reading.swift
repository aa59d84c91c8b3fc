public import Gazette

/// How far the reader has come in an article.
public struct Reading: Sendable, Equatable {
  /// The article, and the node that was selected.
  public var anchor: Anchor
  /// What stood at the top of the text.
  public var position: Passage.Position

  public init(anchor: Anchor, position: Passage.Position) {
    self.anchor = anchor
    self.position = position
  }
}
