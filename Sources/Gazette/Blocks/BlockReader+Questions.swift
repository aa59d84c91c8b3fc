/// Which lines ask as headlines do.
extension BlockReader {
  /// `水价由谁来定？`: one question, and no speaker before it.
  func asks(_ text: GlyphSlice) -> Bool {
    guard text.count <= 44, let last = text.last, BlockReader.questionMarks.contains(last.code)
    else { return false }
    // `图解：水从哪里来？到哪里去？`: a label and a second question.
    let label = BlockReader.genres.match(in: text, at: text.startIndex)?.count ?? 0
    let inner = text.dropFirst(label).dropLast().filter { BlockReader.ends.contains($0.code) }
    return inner.isEmpty
      || inner.count <= (opensPage ? 2 : 1) && inner.allSatisfy { $0.code == 0x3F }
  }

  /// `问：…` right above `答：…`, whatever mark either ends in.
  func isTurn(_ index: Int) -> Bool {
    guard TurnLabel.opensTurn(lines[index].text) else { return false }
    return [index - 1, index + 1].contains { other in
      lines.indices.contains(other) && TurnLabel.opensTurn(lines[other].text)
        && lines[other].text.first?.code != lines[index].text.first?.code
    }
  }

  /// `某县某镇：水从哪里来？`: the question a headline asks of a place or a topic.
  func asksOfPlace(_ text: GlyphSlice) -> Bool {
    guard let colon = text.prefix(BlockReader.longestTopic).firstIndex(where: { $0.code == 0x3A }),
      colon >= 2
    else { return false }
    return text.last?.code == BlockReader.questionMark && asks(text[(colon + 1)...])
  }

  private static let longestTopic = 24
  private static let questionMark: UInt32 = 0x3F

  /// Below stand the day and the source.
  func isAboveFacts(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    switch lines[index + 1].kind {
    case .masthead, .sourceLine: return true
    case .text: return FactRow.isStamped(lines[index + 1].text)
    case .byline, .column, .castLabel, .signature, .subtitle, .noteEnd, .credit, .furniture,
      .frontMatter, .dateline:
      return false
    }
  }

  /// `灯亮之后……`, `『水从哪里来？』`: a headline may leave off, or quote a question.
  func trailsOff(_ text: GlyphSlice) -> Bool {
    guard text.count <= BlockReader.longestOpen, let first = text.first, let last = text.last,
      !text.contains(anyOf: BlockReader.stops)
    else { return false }
    if last.code == BlockReader.leaders { return true }
    return BlockReader.quotes.contains(first.code) && BlockReader.closes.contains(last.code)
      && text[text.count - 2].code == 0x3F
  }

  private static let longestOpen = 24
  private static let leaders = Glyph.fold("…")
  private static let genres: WordList = [
    "图解:", "图说:", "视频:", "解读:", "聚焦:", "关注:", "热点:", "漫评:", "一图读懂:", "调查:", "快评:", "观察:",
  ]

  private static let questionMarks: ScalarSet = "？！"
  private static let ends: ScalarSet = "。？！；："
}
