/// One place of the grid: a grapheme cluster's scalars and how they look.
public struct Cell: Sendable, Equatable {
  /// The cluster's first scalar; U+0000 in the right half of a wide character.
  public var scalar: Unicode.Scalar
  /// The cluster's further scalars; nearly always empty.
  public var combining: [Unicode.Scalar]
  public var style: Style

  public init(
    scalar: Unicode.Scalar = " ", combining: [Unicode.Scalar] = [], style: Style = Style()
  ) {
    self.scalar = scalar
    self.combining = combining
    self.style = style
  }

  /// True in the right half of a wide character.
  public var isContinuation: Bool { scalar == Cell.continuation }

  static let continuation: Unicode.Scalar = "\0"
}
