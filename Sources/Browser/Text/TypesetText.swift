internal import Canvas
internal import Gazette

/// An article broken into screen lines of one width.
struct TypesetText: Sendable, Equatable {
  struct Row: Sendable, Equatable {
    /// Index into the blocks; nil for an empty line.
    let block: Int?
    let line: TextLine
  }

  let width: Int
  let typography: Typography
  let blocks: [TextBlock]
  private(set) var rows: [Row] = []
  /// The first row of every paragraph.
  private var paragraphRows: [Int] = []

  init(_ article: Article, width: Int, typography: Typography, wording: Wording) {
    self.width = width
    self.typography = typography
    blocks = TextBlock.blocks(of: article, wording: wording, ambiguous: typography.ambiguous)
    for (index, block) in blocks.enumerated() {
      let lines = block.lines(width: width, typography)
      if block.isSpaced, let line = lines.first {
        rows.append(Row(block: nil, line: line))
      }
      if block.paragraph != nil { paragraphRows.append(rows.count) }
      rows += lines.map { Row(block: index, line: $0) }
    }
  }

  /// The row that holds a position, or the nearest there is.
  func row(of position: Passage.Position) -> Int {
    guard paragraphRows.indices.contains(position.paragraph) else { return 0 }
    let first = paragraphRows[position.paragraph]
    var low = first
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        rows[middle].block == rows[first].block
        && rows[middle].line.range.lowerBound <= position.offset
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return max(first, low - 1)
  }

  /// Where a row's text begins, or nil above the first paragraph.
  func position(ofRow row: Int) -> Passage.Position? {
    guard rows.indices.contains(row) else { return nil }
    guard let block = rows[row].block else { return position(ofRow: row + 1) }
    return blocks[block].paragraph.map {
      Passage.Position(paragraph: $0, offset: rows[row].line.range.lowerBound)
    }
  }
}
