/// What arrives from the keyboard, free of any terminal's encoding.
public enum Key: Sendable, Hashable {
  case character(Character)
  /// The letter in lower case: ctrl-Z is `.control("z")`.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, pageUp, pageDown, home, end
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A character as it stands in tables of keys: `["j", .down]`.
  public init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}
