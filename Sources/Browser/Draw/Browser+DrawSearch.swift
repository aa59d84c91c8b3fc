internal import Canvas
internal import Search
internal import Themes

extension Browser {
  /// What is typed behind `/`, with how much it finds; where there is a mistake, the line moves up
  /// and the mistake is shown under it.
  func drawInput(_ line: InputLine, on canvas: inout Canvas) {
    let problem = mistake(in: Query(line.text))
    let y = layout.status.origin.y - (problem == nil ? 0 : 1)
    let style = theme[.input].over(theme[.text])
    let counts = counts
    let countsX = size.width - 1 - counts.columns(canvas.ambiguous)
    let hasRoom = countsX >= 12
    let window = line.window((hasRoom ? countsX - 2 : size.width) - 1, canvas.ambiguous)
    canvas.fill(Rect(x: 0, y: y, width: size.width, height: 1), style: theme[.text])
    canvas.write("/", at: Point(x: 0, y: y), style: style)
    canvas.write(window.text, at: Point(x: 1, y: y), style: style)
    canvas.cursor = Point(x: 1 + window.caret, y: y)
    if let problem { draw(problem, in: line, window: window, below: y, on: &canvas) }
    guard hasRoom else { return }
    canvas.fill(Rect(x: countsX - 1, y: y, width: size.width, height: 1), style: theme[.text])
    canvas.write(
      counts, at: Point(x: countsX, y: y), style: theme[.dim].over(theme[.text]))
  }

  /// The first mistake and its byte; where nothing is found, a name before a colon that is no field's.
  private func mistake(in query: Query) -> (text: String, place: Int)? {
    if let problem = query.problems.first {
      return (wording.mistakes(problem.kind), problem.range.lowerBound)
    }
    guard let filter = place.filter, filter.articleCount == 0, filter.result.isComplete else {
      return nil
    }
    return query.strayField.map { (wording.noField($0), 0) }
  }

  /// A caret where the mistake begins and its explanation, as far to the left as the room needs.
  private func draw(
    _ problem: (text: String, place: Int), in line: InputLine, window: (text: String, caret: Int),
    below y: Int, on canvas: inout Canvas
  ) {
    let text = "^ " + problem.text
    let hidden = line.text.columns(canvas.ambiguous) - window.text.columns(canvas.ambiguous)
    let before = line.text.bytes(0..<problem.place).columns(canvas.ambiguous)
    let room = size.width - text.columns(canvas.ambiguous) - 1
    canvas.write(
      text, at: Point(x: max(0, min(1 + before - hidden, room)), y: y + 1),
      style: theme[.error].over(theme[.text]))
  }
}
