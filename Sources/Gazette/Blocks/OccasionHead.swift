/// Parts a headline from when and where its text was read out, where a dump has both on one line.
///
/// `政府工作报告——2024年1月22日在某市某次会议上 市长 甲乙`.
enum OccasionHead {
  private static let longest = 120
  /// Characters of a headline.
  private static let headline = 4...40

  /// Headline, occasion and who spoke; nil for any line but such a first one of a page.
  static func parts(of line: LogicalLine, in page: Page) -> [LogicalLine]? {
    let text = line.text
    guard line.lines.lowerBound == 0, text.count <= longest, text.kinds.has(.digit),
      let dash = text.indices.dropLast().first(where: {
        isDash(text[$0]) && isDash(text[$0 + 1])
      }), headline.contains(dash), let end = end(of: text[dash...])
    else { return nil }
    return [text[..<dash].trimmed, text[dash..<end], text[end...].trimmed]
      .filter { !$0.isEmpty }
      .map {
        LogicalLine(
          lines: line.lines, text: $0.rebased, kind: LineKind($0, in: page), start: .certain)
      }
  }

  private static func isDash(_ glyph: Glyph) -> Bool { Characters.dashes.contains(glyph.code) }

  /// Behind the 上 that ends an occasion.
  private static func end(of text: GlyphSlice) -> Int? {
    text.indices.first { text[$0].code == on && Occasion.isOccasion(text[...$0]) }.map { $0 + 1 }
  }

  private static let on = Glyph.fold("上")
}
