extension Canvas {
  /// A rectangle cut out of a canvas, to be put on another one as it is.
  public struct Patch: Sendable, Equatable {
    public let size: Size
    /// Row by row.
    fileprivate let cells: [Cell]
  }

  /// Cuts out what stands in a part of the grid.
  ///
  /// Of a wide character across its edge there would be half; who cuts knows that none stands there.
  public func patch(_ rect: Rect) -> Patch {
    let visible = rect.intersection(bounds)
    var patch: [Cell] = []
    patch.reserveCapacity(visible.size.width * visible.size.height)
    for y in visible.rows {
      let start = y * size.width
      patch += cells[start + visible.columns.lowerBound..<start + visible.columns.upperBound]
    }
    return Patch(size: visible.size, cells: patch)
  }

  /// Puts a patch with its upper left corner at a place; it stands within the grid as a whole, or is
  /// left out.
  public mutating func put(_ patch: Patch, at point: Point) {
    let rect = Rect(x: point.x, y: point.y, width: patch.size.width, height: patch.size.height)
    guard !rect.isEmpty, rect.intersection(bounds) == rect else { return }
    var next = 0
    for y in rect.rows {
      sever(rect.columns, row: y)
      let start = y * size.width
      for x in rect.columns {
        cells[start + x] = patch.cells[next]
        next += 1
      }
    }
  }
}
