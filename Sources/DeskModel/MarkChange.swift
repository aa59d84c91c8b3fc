public import Export

/// One thing set down at a place, or wiped off.
public struct MarkChange: Sendable, Equatable {
  public var anchor: Anchor
  public var citation: Citation
  public var act: Act

  public init(_ act: Act, at anchor: Anchor, citation: Citation) {
    self.act = act
    self.anchor = anchor
    self.citation = citation
  }

  public enum Act: Sendable, Equatable {
    case bookmark(Bool)
    case tag(String)
    case untag(String)
    /// Nil takes the note away.
    case note(String?)
  }
}
