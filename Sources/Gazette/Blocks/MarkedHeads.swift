/// Headlines of several lines whose levels are marked: `### 引题` over `# 题目`, `# 题目` over `## ——副题`.
///
/// What stands right above a headline of a higher level introduces it and is no part of it; what begins
/// with a dash below it is its subtitle, whatever mark the line above ends with. What stands below it over
/// numbered items is the first section's heading. A question is an interview's, and what stands above it a
/// heading.
enum MarkedHeads {
  static func mark(_ pieces: [Piece], in page: Page) -> [Piece] {
    var pieces = pieces
    lazy var highest = pieces.compactMap { level(of: $0, in: page) }.min()
    for index in pieces.indices.dropFirst()
    where pieces[index].kind == .short && pieces[index - 1].kind == .short {
      guard let level = level(of: pieces[index], in: page),
        let above = self.level(of: pieces[index - 1], in: page)
      else { continue }
      if level > above, opensWithDash(pieces[index].text) {
        pieces[index].kind = .subtitle
      } else if level > above, index + 1 < pieces.count, opensItem(pieces[index + 1].text) {
        pieces[index].isPart = true
      } else if level < above, level == highest, pieces[index].text.last?.code != 0x3F,
        mayIntroduce(pieces[index - 1].text[...])
      {
        pieces[index - 1].kind = .furniture
      }
    }
    return pieces
  }

  private static func mayIntroduce(_ text: GlyphSlice) -> Bool {
    !text.isEmpty && !StructuralMarker.starts(text)
  }

  /// `1. …`, `一、…`.
  private static func opensItem(_ text: GlyphSlice) -> Bool {
    guard let mark = text.prefix(longestNumber).firstIndex(where: { numberMarks.contains($0.code) })
    else { return false }
    return mark > text.startIndex && text[..<mark].allSatisfy { $0.kinds.has(.numeral) }
  }

  private static let longestNumber = 4
  private static let numberMarks: ScalarSet = ".、"

  private static func opensWithDash(_ text: GlyphSlice) -> Bool {
    text.prefix(2).allSatisfy { Characters.dashes.contains($0.code) }
  }

  private static func level(of piece: Piece, in page: Page) -> Int? {
    guard let line = piece.lines.first, case .heading(let level) = page.lines[line].markup else {
      return nil
    }
    return level
  }
}
