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
}

/// A grid of cells: what the screen is to show.
public struct Canvas: Sendable, Equatable {
  public private(set) var size: Size
  /// Row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands, or nil to hide it.
  public var cursor: Point?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: max(0, size.width * size.height))
  }
}
