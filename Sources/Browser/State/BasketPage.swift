internal import Canvas
internal import DeskModel
internal import Export

/// The basket laid out for a screen of some size: the outline, and the selected entry in full.
struct BasketPage: Sendable, Equatable {
  let frame: Rect
  /// Rows of the outline.
  let height: Int
  /// The selected entry's text and source, broken into lines.
  let detail: [String]
  /// The line of the detail that names the source.
  let source: String

  init(_ basket: Basket, selected: Int, size: Size) {
    let width = min(size.width, BasketPage.widest)
    frame = Rect(
      x: (size.width - width) / 2, y: 0, width: width, height: max(1, size.height - 1))
    let room = max(1, size.height - 3)
    let share = room < 8 ? 0 : max(3, room * 2 / 5)
    height = room - share
    let entry = basket.entries[safe: selected]
    source = entry?.citation.line ?? ""
    let text = entry.map { ([$0.title] + $0.text.split(separator: "\n").map(String.init)) } ?? []
    let setter = Typesetter(width: max(1, width - 4), firstIndent: 0, hangingIndent: 0)
    let lines = text.flatMap { paragraph in
      setter.lines(of: paragraph).map { String(paragraph.bytes($0.range)) }
    }
    detail = Array(lines.prefix(max(0, share - 2)))
  }

  private static let widest = 100
}
