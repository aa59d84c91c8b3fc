/// A grid of cells: what the screen is to show.
///
/// A wide character takes two cells, the second a continuation; no way of drawing leaves half of one.
public struct Canvas: Sendable, Equatable {
  public let size: Size
  /// What the terminal makes of ambiguous characters.
  public let ambiguous: AmbiguousWidth
  /// What lines and boxes are made of, one column each.
  public let border: Border
  /// Row by row.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor stands, or nil to hide it.
  public var cursor: Point?

  /// Blank, in a style; unless told, borders are light lines, or ASCII where the terminal would draw
  /// those too wide.
  public init(
    size: Size, ambiguous: AmbiguousWidth = .narrow, border: Border? = nil, style: Style = Style()
  ) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    self.ambiguous = ambiguous
    self.border = border ?? (ambiguous == .wide ? .plain : .light)
    cells = Array(repeating: Cell(style: style), count: self.size.width * self.size.height)
  }

  /// The whole grid.
  public var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

  /// The cell at a place; a blank one outside the grid.
  public subscript(x: Int, y: Int) -> Cell {
    guard bounds.contains(Point(x: x, y: y)) else { return Cell() }
    return cells[y * size.width + x]
  }

  /// What the screen looks like, a wide character once, without the spaces at line ends.
  public var lines: [String] {
    (0..<size.height).map { line($0) }
  }
}

extension Canvas {
  private func line(_ y: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var length = 0
    for cell in cells[y * size.width..<(y + 1) * size.width] where !cell.isContinuation {
      scalars.append(cell.scalar)
      if !cell.marks.isEmpty { scalars.append(contentsOf: cell.combining) }
      if cell.scalar != " " { length = scalars.count }
    }
    return String(String.UnicodeScalarView(scalars.prefix(length)))
  }
}
