internal import Canvas
internal import DeskModel

/// The list of marks laid out for a screen of some size, the selected one's note below it.
struct MarksPage: Sendable, Equatable {
  let frame: Rect
  /// Rows of the list.
  let height: Int
  /// The note, broken into lines.
  let detail: [String]

  init(_ mark: Mark?, count: Int, size: Size) {
    let width = min(size.width, MarksPage.widest)
    let room = max(1, size.height - 5)
    let share = room < 8 ? 0 : room / 3
    height = room - share
    frame = Rect(
      x: (size.width - width) / 2, y: 0, width: width, height: max(1, size.height - 1))
    let setter = Typesetter(width: max(1, width - 4), firstIndent: 0, hangingIndent: 0)
    let note = mark?.note?.split(separator: "\n").map(String.init) ?? []
    let lines = note.flatMap { line in
      setter.lines(of: line).map { String(line.bytes($0.range)) }
    }
    detail = Array(lines.prefix(max(0, share - 1)))
  }

  private static let widest = 100
}
