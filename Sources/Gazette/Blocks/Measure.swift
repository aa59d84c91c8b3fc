/// How wide the columns are that a page's lines were set in.
struct Measure: Sendable {
  /// For each line the width its neighbours are set to, in half ems.
  private let widths: [Int]
  /// True when the text comes as printed lines, false when each line is a paragraph.
  let isWrapped: Bool
  /// True when blank lines stand between paragraphs only.
  let blanksTell: Bool
  /// True when paragraphs begin with white space.
  let indentsTell: Bool

  private static let reach = 6
  /// A justified line may end this much early: kinsoku carries a character down.
  private static let slack = 6

  init(_ page: Page) {
    let lines = page.lines
    let local = lines.indices.map { Measure.localWidth(around: $0, in: lines) }
    widths = local
    let long = lines.indices.filter { lines[$0].width >= 20 && local[$0] <= 160 }
    let cut = long.filter { index in
      lines[index].width >= local[index] - Measure.slack
        && !Sentence.isEnded(page.text(lines[index]))
    }
    isWrapped = cut.count >= 3 && cut.count * 10 >= lines.count * 3
    let blanks = lines.dropFirst().count { $0.blanksAbove > 0 }
    blanksTell = blanks > 0 && blanks * 2 < lines.count
    let indented = lines.count { $0.indent >= 2 }
    indentsTell = indented > 0 && indented * 2 < lines.count
  }

  /// True when a line reaches the right edge of its column; a paragraph's first line, whose
  /// indentation the text has lost, may stop two ems before it.
  func isFull(_ index: Int, in page: Page, opensParagraph: Bool = false) -> Bool {
    guard isWrapped, widths[index] <= 160 else { return false }
    let line = page.lines[index]
    // Only a full line is pulled apart; what a padded headline looks like is told elsewhere.
    return line.isSpacedOut && line.glyphs.count > 12
      || line.width >= widths[index] - Measure.slack - (opensParagraph ? 4 : 0)
  }

  /// True when a line is shorter by a paragraph's indentation than those around it.
  func isIndentedAway(_ index: Int, in page: Page) -> Bool {
    page.lines[index].width <= widths[index] - 3
  }

  /// The upper quartile of the widths of the lines nearby.
  private static func localWidth(around index: Int, in lines: [Line]) -> Int {
    let nearby = max(0, index - reach)...min(lines.count - 1, index + reach)
    let sorted = nearby.map { lines[$0].width }.filter { $0 >= 16 }.sorted()
    return sorted.isEmpty ? lines[index].width : sorted[sorted.count * 3 / 4]
  }
}
