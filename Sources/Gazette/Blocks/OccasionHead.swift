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
    if let parts = enacted(line, in: page) ?? signed(line, in: page) { return parts }
    guard line.lines.lowerBound == 0, text.count <= longest, text.kinds.has(.numeral),
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

  /// `——2024年1月22日在某市某次会议上市长 甲乙`: the speaker on the line of the occasion.
  private static func signed(_ line: LogicalLine, in page: Page) -> [LogicalLine]? {
    let text = line.text
    guard text.count > 2, text.count <= longest, isDash(text[0]), isDash(text[1]),
      let end = end(of: text[...]), (2...longestSpeaker).contains(text.count - end)
    else { return nil }
    let speaker = text[end...].trimmed.rebased
    guard let byline = Byline(speaker[...]), byline.certainty >= leastSpeaker else { return nil }
    return [(text[..<end], LineKind.subtitle), (speaker, .byline(certainty: byline.certainty))]
      .map { LogicalLine(lines: line.lines, text: $0.0.rebased, kind: $0.1, start: .certain) }
  }

  private static let longestSpeaker = 16
  private static let leastSpeaker = 0.7

  /// `某次会议关于某事的决议（1977年7月17日通过）`: when and by whom, in brackets behind the headline.
  private static func enacted(_ line: LogicalLine, in page: Page) -> [LogicalLine]? {
    let text = line.text
    guard line.lines.lowerBound <= mostAbove, text.last?.code == 0x29, text.count <= longest,
      let open = text.lastIndex(where: { $0.code == 0x28 }), open >= headline.lowerBound,
      Enactment.isAct(text[(open + 1)...].dropLast()), papers.endsAny(bare(text[..<open]))
    else { return nil }
    return [text[..<open].trimmed, text[open...]].enumerated().map { place, part in
      LogicalLine(
        lines: line.lines, text: part.rebased, kind: place == 0 ? .text : .sourceLine,
        start: .certain, isHeadline: place == 0)
    }
  }

  /// Without `（节录）`.
  private static func bare(_ title: GlyphSlice) -> GlyphSlice {
    guard title.last?.code == 0x29, let open = title.lastIndex(where: { $0.code == 0x28 }) else {
      return title
    }
    return title[..<open]
  }

  /// Lines above it.
  private static let mostAbove = 3
  private static let papers: WordList = [
    "决议", "决定", "规定", "条例", "办法", "公报", "宣言", "章程", "细则", "通则", "法", "方案", "意见",
    "纲要", "规则",
  ]

  private static func isDash(_ glyph: Glyph) -> Bool { Characters.dashes.contains(glyph.code) }

  /// Where `——在某次会议上` begins behind a headline that ends with it.
  static func deckStart(in text: GlyphSlice) -> Int? {
    guard let last = text.last, last.code == on, text.count <= longest,
      let dash = text.indices.dropLast().first(where: {
        isDash(text[$0]) && isDash(text[$0 + 1])
      }), headline.contains(dash - text.startIndex), text.has(sign: "在", at: dash + 2)
    else { return nil }
    return dash
  }

  /// Behind the 上 that ends an occasion.
  private static func end(of text: GlyphSlice) -> Int? {
    text.indices.first { text[$0].code == on && Occasion.isOccasion(text[...$0]) }.map { $0 + 1 }
  }

  private static let on = Glyph.fold("上")
}
