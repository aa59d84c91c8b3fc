internal import CNcurses
public import Canvas

extension Terminal {
  /// A screen with the bytes that bring the terminal to it from the one it showed when it was made.
  public struct Frame {
    fileprivate let canvas: Canvas
    fileprivate let bytes: [UInt8]
    /// As it is once they are sent.
    fileprivate let painter: FramePainter
    /// The screen that they go out from; nil when that was not known.
    fileprivate let basis: Int?
  }

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

  /// Makes a canvas ready to be shown in place of the one that is.
  public func frame(of canvas: Canvas) -> Frame {
    guard let shown, shown.size == canvas.size else {
      return Frame(canvas: canvas, bytes: [], painter: painter, basis: nil)
    }
    var painter = painter
    let bytes = painter.paint(canvas, over: shown, within: size)
    return Frame(canvas: canvas, bytes: bytes, painter: painter, basis: edition)
  }

  /// Shows what was made ready; if another screen has been shown since, like any canvas.
  public func show(_ frame: Frame) {
    guard frame.basis == edition else { return show(frame.canvas) }
    painter = frame.painter
    shown = frame.canvas
    writeWhole(frame.bytes[...], to: output)
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
