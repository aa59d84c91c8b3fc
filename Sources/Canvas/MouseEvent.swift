/// What the mouse did, and over which cell.
public struct MouseEvent: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case press
    /// The second of two presses of one button on one cell, shortly one after the other.
    case doublePress
    /// Moved while a button is held.
    case drag
    case release
    case wheelUp, wheelDown
  }

  public enum Button: Sendable, Hashable {
    case left, middle, right
    /// The wheel, or a release that does not tell what was released.
    case none
  }

  public var kind: Kind
  public var button: Button
  /// May lie outside the canvas, when the screen has shrunk meanwhile.
  public var point: Point

  public init(_ kind: Kind, _ button: Button = .left, at point: Point) {
    self.kind = kind
    self.button = button
    self.point = point
  }
}
