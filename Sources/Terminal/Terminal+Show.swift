internal import CNcurses
public import Canvas

extension Terminal {
  /// Brings the screen to a canvas, sending no more than the cells that differ from the last one.
  ///
  /// ncurses opens, clears and closes the screen; to it, it stays blank.
  public func show(_ canvas: Canvas) {
    let before = shown?.size == canvas.size ? shown : nil
    let clearing = before == nil ? cleared() : []
    let frame = painter.paint(
      canvas, over: before ?? Canvas(size: canvas.size), within: size)
    shown = canvas
    writeWhole((clearing.isEmpty ? frame : clearing + frame)[...], to: output)
  }

  /// Lets the next canvas be sent whole, for something else may have written on the screen.
  public func forget() {
    shown = nil
  }
}

extension Terminal {
  private func cleared() -> [UInt8] {
    painter.forget()
    let window = screen_window()
    werase(window)
    clearok(window, true)
    return painter.reset + caught.bytes { wrefresh(window) }
  }
}
