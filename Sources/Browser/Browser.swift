public import Canvas
public import Gazette
public import Themes

/// The whole state of the program, the way it changes, and the way it looks.
public struct Browser: Sendable {
  public init(issues: [Issue], theme: Theme, size: Size) {}

  /// The only way in: what happened, and what must be done about it outside.
  public mutating func update(_ event: Event) -> [Effect] { [] }

  /// The screen as it should be now; decides nothing and cannot fail.
  public func draw() -> Canvas { Canvas(size: Size(width: 80, height: 24)) }
}
