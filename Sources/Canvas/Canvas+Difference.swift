extension Canvas {
  /// The first column from one on at which a row differs from the same row of another canvas of this
  /// size; the width when none does.
  public func difference(from other: Canvas, row y: Int, column x: Int) -> Int {
    let start = y * size.width
    var x = x
    while x < size.width, cells[start + x] == other.cells[start + x] { x += 1 }
    return x
  }
}
