/// A line cut to a width around the part that is meant, with carets for the line below it.
///
/// ```
/// …都要摸清家底。三是修渠
///               ^~~~
/// ```
public struct MarkedLine: Sendable, Equatable {
  public let text: String
  /// Blanks, then a mark under each column of the part that is meant.
  public let carets: String

  /// Columns are kept for what stands before the part only as far as the rest leaves room.
  public init(before: Substring, marked: Substring, after: Substring, width: Int) {
    let needed = marked.columns() + after.columns()
    let room = max(width / 3, width - needed)
    let opening = MarkedLine.end(of: before, room: room)
    let start = opening.columns()
    text = (opening + marked + after).clipped(to: width)
    let length = max(1, min(marked.columns(), width - start))
    carets = String(repeating: " ", count: start) + "^" + String(repeating: "~", count: length - 1)
  }

  /// As much of a text's end as fits, behind `…` when something was cut off.
  private static func end(of text: Substring, room: Int) -> String {
    var columns = text.columns()
    guard columns > room else { return String(text) }
    let ellipsis = "…"
    var bytes = 0
    text.forEachGlyph(.narrow) { glyph in
      columns -= glyph.columns
      bytes += glyph.byteCount
      return columns + ellipsis.columns() > room
    }
    return ellipsis + String(decoding: text.utf8.dropFirst(bytes), as: UTF8.self)
  }
}
