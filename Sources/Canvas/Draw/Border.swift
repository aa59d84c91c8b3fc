/// The characters that borders are made of.
public enum Border: Sendable, Hashable {
  case light
  /// ASCII, for terminals on which line-drawing characters are two columns wide.
  case plain

  public var horizontal: String { isLight ? "─" : "-" }
  /// Over the pane that has the keys, so that it is known without colours.
  public var heavyHorizontal: String { isLight ? "━" : "=" }
  public var vertical: String { isLight ? "│" : "|" }
  public var topLeft: String { isLight ? "┌" : "+" }
  public var topRight: String { isLight ? "┐" : "+" }
  public var bottomLeft: String { isLight ? "└" : "+" }
  public var bottomRight: String { isLight ? "┘" : "+" }
  /// Where a vertical line hangs from a horizontal one, or stands on it.
  public var teeDown: String { isLight ? "┬" : "+" }
  public var teeUp: String { isLight ? "┴" : "+" }
  public var teeRight: String { isLight ? "├" : "+" }

  private var isLight: Bool { self == .light }
}

extension Border {
  /// A tree's branches drawn with light lines, as this border draws them: `├ ` is `+ ` in ASCII.
  public func branches(_ light: String) -> String {
    guard self != .light else { return light }
    return String(light.map { Border.asciiBranches[$0] ?? $0 })
  }

  private static let asciiBranches: [Character: Character] = ["├": "+", "└": "`", "│": "|"]
}
