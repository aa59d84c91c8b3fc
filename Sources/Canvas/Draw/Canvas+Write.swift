extension Canvas {
  /// Writes text to the right of a place and tells how many columns it took.
  ///
  /// What does not fit before the edge, or within `limit` columns, is left out; of a wide character
  /// that would stand on the edge no half is drawn. Control characters are shown as pictures.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, style: Style = Style(), limit: Int = .max
  ) -> Int {
    write(text[...], at: point, style: style, limit: limit)
  }

  /// Writes a piece of a text without copying it.
  @discardableResult
  public mutating func write(
    _ text: Substring, at point: Point, style: Style = Style(), limit: Int = .max
  ) -> Int {
    guard point.y >= 0, point.y < size.height, point.x < size.width else { return 0 }
    let room = min(limit, size.width - point.x)
    var used = 0
    text.forEachGlyph(ambiguous) { glyph in
      guard used + glyph.columns <= room else { return false }
      put(glyph, at: Point(x: point.x + used, y: point.y), style: style)
      used += glyph.columns
      return true
    }
    return used
  }
}

extension Canvas {
  /// Puts one glyph; the caller has made sure that it ends before the right edge.
  mutating func put(_ glyph: Glyph, at point: Point, style: Style) {
    guard glyph.columns > 0, point.x + glyph.columns > 0 else { return }
    guard point.x >= 0, glyph.columns < Glyph.tabColumns else {
      blank(max(0, point.x)..<point.x + glyph.columns, row: point.y, style: style)
      return
    }
    let start = point.y * size.width + point.x
    sever(point.x..<point.x + glyph.columns, row: point.y)
    cells[start] = Cell(scalar: glyph.scalar, marks: glyph.marks, style: style)
    guard glyph.columns == 2 else { return }
    cells[start + 1] = Cell(scalar: Cell.continuation, style: style)
  }
}

extension Canvas {
  /// Makes cells blank; the columns stand within the grid.
  mutating func blank(_ columns: Range<Int>, row: Int, style: Style) {
    sever(columns, row: row)
    let cell = Cell(style: style)
    for x in columns { cells[row * size.width + x] = cell }
  }

  /// Blanks the outer halves of the wide characters that stand across the ends of a stretch.
  @inline(__always)
  mutating func sever(_ columns: Range<Int>, row: Int) {
    let start = row * size.width
    if columns.lowerBound > 0, cells[start + columns.lowerBound].isContinuation {
      cells[start + columns.lowerBound - 1].erase()
    }
    if columns.upperBound < size.width, cells[start + columns.upperBound].isContinuation {
      cells[start + columns.upperBound].erase()
    }
  }
}

extension Cell {
  /// Takes the character away and keeps the style.
  fileprivate mutating func erase() {
    scalar = " "
    marks = Marks()
  }
}
