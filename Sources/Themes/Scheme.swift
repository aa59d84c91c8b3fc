public import Canvas

/// Sixteen colours with agreed meanings, as a base16 scheme lists them.
///
/// The meanings are those of the base16 styling guide: `base00` the background, `base05` the text,
/// `base08` and on the accents.
public struct Scheme: Sendable, Equatable {
  public var name: String
  private let colors: [Color]

  /// Asks for the colour of each slot in turn.
  public init<Failure: Error>(
    name: String, color: (Slot) throws(Failure) -> Color
  ) throws(Failure) {
    self.name = name
    var colors: [Color] = []
    for slot in Slot.allCases {
      colors.append(try color(slot))
    }
    self.colors = colors
  }

  public subscript(slot: Slot) -> Color { colors[slot.rawValue] }

  /// A place in the scheme; the names say what we use it for.
  public enum Slot: Int, Sendable, CaseIterable {
    case background, raised, selected, faint, muted, text, strong, strongest
    case red, orange, yellow, green, cyan, blue, purple, brown

    /// As a scheme file spells it: `base0A`.
    public var key: String {
      "base0" + String(rawValue, radix: 16, uppercase: true)
    }
  }
}
