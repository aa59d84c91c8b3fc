/// The characters that borders are made of.
public struct Border: Sendable, Equatable {
  public let horizontal: String
  /// Over the pane that has the keys, so that it is known without colours.
  public let heavyHorizontal: String
  public let vertical: String
  public let topLeft: String
  public let topRight: String
  public let bottomLeft: String
  public let bottomRight: String
  /// Where a vertical line hangs from a horizontal one, or stands on it.
  public let teeDown: String
  public let teeUp: String
  public let teeRight: String

  public static let light = Border(
    horizontal: "─", heavyHorizontal: "━", vertical: "│", topLeft: "┌", topRight: "┐",
    bottomLeft: "└",
    bottomRight: "┘", teeDown: "┬", teeUp: "┴", teeRight: "├")

  /// For terminals on which line-drawing characters are two columns wide.
  public static let plain = Border(
    horizontal: "-", heavyHorizontal: "=", vertical: "|", topLeft: "+", topRight: "+",
    bottomLeft: "+",
    bottomRight: "+", teeDown: "+", teeUp: "+", teeRight: "+")
}

extension Border {
  /// A tree's branches drawn with light lines, as this border draws them: `├ ` is `+ ` in ASCII.
  public func branches(_ light: String) -> String {
    guard self != .light else { return light }
    return String(light.map { Border.asciiBranches[$0] ?? $0 })
  }

  private static let asciiBranches: [Character: Character] = ["├": "+", "└": "`", "│": "|"]
}
