/// Which stretches between two gaps begin or end a block.
extension RunTogether {
  /// `总台记者 甲乙：…`: a post by itself before a name and its colon.
  static func isPost(_ post: Range<Int>, before chunk: Range<Int>, _ line: GlyphSlice)
    -> Bool
  {
    guard post.count <= longestPost, post.upperBound + 1 == chunk.lowerBound,
      let colon = line[chunk].prefix(longestName + 1).firstIndex(where: { $0.code == 0x3A })
    else { return false }
    let name = line[chunk.lowerBound..<colon]
    return name.count >= 2 && PersonName.likelihood(name) >= 0.4
      && line[post].allSatisfy { Characters.isIdeograph($0.code) }
  }

  static let longestPost = 8

  /// A heading's number, an item's, a dateline, or a bracket too long for what belongs to a headline.
  static func opensPart(_ text: GlyphSlice) -> Bool {
    isItem(text) || StructuralMarker.starts(text) || isBracketed(text) && text.count > longestSuffix
      || SourceLine.labels.startsAny(text)
      || Dateline.isSender(in: text, at: text.startIndex) && Dateline.end(in: text) == text.endIndex
  }

  /// A signature, or a bracket that stands by itself: `（林禾）`, `（此件公开发布）`.
  static func closesPart(_ text: GlyphSlice) -> Bool {
    isSigned(text) || isBracketed(text) || isDatedFact(text)
  }

  /// `发布时间：2024-05-06`, `2024-05-06 10:04`: a fact that ends in its day or clock.
  private static func isDatedFact(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestFact, let last = text.last,
      last.kinds.has(.digit) || days.contains(last.code)
    else { return false }
    let label = text.firstIndex { $0.code == 0x3A }.map { text[...$0] } ?? []
    let isLabelled = SourceLine.labels.startsAny(text) || dayLabels.endsAny(label)
    let value = isLabelled ? text[label.endIndex...].trimmed : text
    guard isLabelled || !label.isEmpty, let day = DateReader.first(in: value)?.range,
      day.lowerBound == value.startIndex
    else { return false }
    return value[day.upperBound...].allSatisfy {
      $0.kinds.has(.digit) || $0.code == 0x3A || $0.code == 0x20
    }
  }

  private static let longestFact = 40
  private static let dayLabels: WordList = ["日期:", "时间:"]

  /// `（此件公开发布）`, `[返回]`, `【字号：大 中 小】`, and nothing behind it.
  private static func isBracketed(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, let last = text.last,
      brackets.contains(where: { $0.open == first.code && $0.close == last.code })
    else { return false }
    return text.count { $0.code == first.code } == 1
  }

  private static let brackets: [(open: UInt32, close: UInt32)] = [
    (0x28, 0x29), (0x5B, 0x5D), (0x3010, 0x3011),
  ]

  /// `首页 > 要闻 > 正文`: the way to the page ends where no arrow goes on.
  static func endsTrail(_ trail: GlyphSlice, before next: GlyphSlice) -> Bool {
    guard trail.count <= longestTrail, let last = trail.last, let first = next.first,
      !arrows.contains(last.code), !arrows.contains(first.code), !trail.contains(code: backArrow),
      let mark = trail.lastIndex(where: { arrows.contains($0.code) })
    else { return false }
    return !trail[mark...].contains { $0.kinds.has(.sentenceEnd) }
  }

  private static let longestTrail = 100
  private static let arrows: ScalarSet = ">»›"

  /// Of `‹ ›`, between which pictures are leafed through.
  private static let backArrow = Glyph.fold("‹")

  /// `作者：某校教授 甲乙`: the name belongs to the label, however long the post.
  static func isWriter(_ name: GlyphSlice, behind post: GlyphSlice) -> Bool {
    (2...longestName).contains(name.count) && post.count <= longestHeadline
      && AuthorLabel.end(in: post) != nil && Vocabulary.postEnds.endsAny(post)
      && PersonName.likelihood(name) >= 0.4
  }

  private static let longestSuffix = 8

  /// `某县人民政府 2024年5月6日`: here a paper ends, and what follows is not signed by it.
  private static func isSigned(_ text: GlyphSlice) -> Bool {
    guard let last = text.last, days.contains(last.code),
      let gap = text.lastIndex(where: { $0.code == 0x20 }), gap > text.startIndex,
      DateReader.first(in: text[(gap + 1)...])?.range == text[(gap + 1)...].indices
    else { return false }
    return Vocabulary.unitEnds.endsAny(text[..<gap])
  }

  private static let days: ScalarSet = "日号"
}
