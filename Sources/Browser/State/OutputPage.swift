internal import Canvas

/// What a command has printed, to be read page by page.
struct OutputPage: Sendable, Equatable {
  let output: CommandOutput
  let lines: [Substring]
  /// The first visible line.
  var top = 0

  init(_ output: CommandOutput) {
    self.output = output
    var lines = output.text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
  }

  func frame(_ size: Size) -> Rect {
    let width = min(size.width, OutputPage.widest)
    return Rect(
      x: (size.width - width) / 2, y: 0, width: width, height: max(1, size.height - 1))
  }

  /// Rows of the text.
  func height(_ size: Size) -> Int { max(1, frame(size).inner.size.height) }

  mutating func move(_ movement: Movement, size: Size) {
    let height = height(size)
    let step = movement.step(page: height, count: lines.count)
    top = max(0, min(top + step, lines.count - height))
  }

  private static let widest = 120
}
