/// A line that was typed once and may be called back.
public struct PastLine: Sendable, Hashable {
  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Which input line it was typed in.
  public enum Kind: String, Sendable, CaseIterable {
    case search, command, pipe
  }
}
