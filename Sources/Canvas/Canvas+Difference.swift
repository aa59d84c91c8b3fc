extension Canvas {
  /// The first column from one on at which a row looks different from the same row of another canvas
  /// of this size; the width when none does.
  public func difference(from other: Canvas, row y: Int, column x: Int) -> Int {
    guard size == other.size, 0..<size.height ~= y, x >= 0 else { return size.width }
    let start = y * size.width
    var x = x
    // Canvases of one size have as many cells, and the row stands within both: each index is one of them.
    cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { theirs in
        while x < size.width, mine[start + x].looks(like: theirs[start + x]) { x += 1 }
      }
    }
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
