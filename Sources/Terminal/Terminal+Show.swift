internal import CNcurses
public import Canvas

extension Terminal {
  /// Brings the screen to a canvas, sending no more than the cells that differ from the last one.
  public func show(_ canvas: Canvas) {
    let window = screen_window()
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil {
      werase(window)
      clearok(window, true)
    }
    draw(canvas, over: before?.cells, in: window)
    place(canvas.cursor, in: window)
    sender.sendAtOnce { wrefresh(window) }
    shown = canvas
  }

  /// Lets the next canvas be sent whole, for something else may have written on the screen.
  public func forget() {
    shown = nil
  }
}

extension Terminal {
  fileprivate func draw(_ canvas: Canvas, over before: [Cell]?, in window: Window) {
    let width = canvas.size.width
    for row in 0..<min(canvas.size.height, size.height) {
      let cells = canvas.cells[row * width..<(row + 1) * width]
      for (column, index) in cells.indices.enumerated() where column < size.width {
        guard before?[index] != cells[index], cells[index].scalar != "\0" else { continue }
        let isWide = column + 1 < width && cells[index + 1].scalar == "\0"
        put(cells[index], columns: isWide ? 2 : 1, at: Point(x: column, y: row), in: window)
      }
    }
  }

  private func put(_ cell: Cell, columns: Int, at point: Point, in window: Window) {
    let ink = inks.ink(for: cell.style)
    let (x, y) = (Int32(point.x), Int32(point.y))
    let curses = CursesCell(cell, columns: columns)
    put_cell(
      window, y, x, curses.character, curses.combining, Int32(curses.combining.count),
      ink.attributes, ink.pair)
    guard let right = curses.rightHalf else { return }
    put_cell(window, y, x + 1, right, nil, 0, ink.attributes, ink.pair)
  }

  /// A hidden cursor may stay wherever the last cell was drawn, which saves moving it.
  fileprivate func place(_ cursor: Point?, in window: Window) {
    if let cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    let wasVisible = shown?.cursor != nil
    guard wasVisible != (cursor != nil) else { return }
    leaveok(window, cursor == nil)
    curs_set(cursor == nil ? 0 : 1)
  }

  fileprivate typealias Window = UnsafeMutablePointer<WINDOW>?
}
