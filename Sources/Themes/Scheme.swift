public import Canvas

/// Colours with agreed meanings: the sixteen of a base16 scheme and the eight more of base24.
///
/// The meanings are those of the styling guides: `base00` the background, `base05` the text, `base08`
/// and on the accents, `base12` and on their bright forms.
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
    case darker, darkest, brightRed, brightYellow, brightGreen, brightCyan, brightBlue, brightPurple

    /// As a scheme file spells it: `base0A`.
    public var key: String {
      (rawValue < 16 ? "base0" : "base") + String(rawValue, radix: 16, uppercase: true)
    }

    /// What stands for a colour of base24 in a scheme that has only the sixteen.
    public var substitute: Slot? {
      switch self {
      case .darker, .darkest: .background
      case .brightRed: .red
      case .brightYellow: .yellow
      case .brightGreen: .green
      case .brightCyan: .cyan
      case .brightBlue: .blue
      case .brightPurple: .purple
      case .background, .raised, .selected, .faint, .muted, .text, .strong, .strongest, .red,
        .orange, .yellow, .green, .cyan, .blue, .purple, .brown:
        nil
      }
    }
  }
}
