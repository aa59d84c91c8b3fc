internal import Canvas
internal import Export
internal import Gazette

/// The list of an issue's findings, laid out for a screen of some size.
struct FindingsPage: Sendable, Equatable {
  let frame: Rect
  /// Rows of the list; the selected finding stands below it in full.
  let height: Int
  let detail: [String]

  init(_ findings: [Finding], selected: Int, size: Size, wording: Wording) {
    let width = min(size.width, FindingsPage.widest)
    let text = findings[safe: selected].map { wording.findings.message($0.kind) } ?? ""
    let room = max(1, width - 4)
    let lines = Typesetter(width: room, firstIndent: 0, hangingIndent: 0).lines(of: text)
    let list = min(findings.count, max(1, size.height - 4 - FindingsPage.detailRows))
    detail = lines.prefix(FindingsPage.detailRows).map { String(text.bytes($0.range)) }
    height = list
    let rows = min(size.height, list + 3 + FindingsPage.detailRows)
    frame = Rect(
      x: (size.width - width) / 2, y: (size.height - rows) / 2, width: width, height: rows)
  }

  private static let widest = 84
  private static let detailRows = 2
}
