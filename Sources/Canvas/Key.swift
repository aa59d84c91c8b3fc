/// What arrives from the keyboard, free of any terminal's encoding.
public enum Key: Sendable, Hashable {
  case character(Character)
  /// The letter in lower case: ctrl-Z is `.control("z")`.
  case control(Character)
  /// A character of ASCII pressed with alt; terminals send it as escape and the character.
  case alt(Character)
  /// F1 is `.function(1)`.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, pageUp, pageDown, home, end
  case shiftUp, shiftDown, shiftLeft, shiftRight
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A character as it stands in tables of keys: `["j", .down]`.
  public init(extendedGraphemeClusterLiteral character: Character) {
    self = .character(character)
  }
}
