extension Canvas {
  /// The first column from one on at which a row looks different from the same row of another canvas
  /// of this size; the width when none does.
  public func difference(from other: Canvas, row y: Int, column x: Int) -> Int {
    let start = y * size.width
    var x = x
    while x < size.width, cells[start + x].looks(like: other.cells[start + x]) { x += 1 }
    return x
  }
}

extension Cell {
  /// True where nobody could tell the two apart: of a blank only the ground is seen, so that the
  /// colour of text that is not there need not be sent.
  public func looks(like other: Cell) -> Bool {
    self == other
      || isBlank && other.isBlank && style.ofBlank == other.style.ofBlank
  }

  public var isBlank: Bool { scalar == " " && marks.isEmpty }
}
