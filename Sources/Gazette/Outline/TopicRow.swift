/// Paragraphs one below the other that each name their topic before a colon or a gap: `拓宽渠道：建议…`,
/// `资金不足 目前…`.
///
/// One such beginning is a label, a speaker or a fact; a row of them, each with sentences behind it,
/// is what its section consists of.
enum TopicRow {
  /// By paragraph where the topic ends.
  static func ends(
    in texts: [GlyphSlice?], _ vetoed: [Bool], _ sectionOf: [Int]
  ) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    var row: [(paragraph: Int, end: Int)] = []
    lazy var bodies = counts(of: texts, vetoed, sectionOf)
    func close() {
      defer { row.removeAll() }
      guard let first = row.first else { return }
      let topics = row.map { texts[$0.paragraph]?[..<$0.end] ?? [] }
      let calls = topics.allSatisfy(HeadingCandidate.opensWithAction)
      let isLedIn = first.paragraph > 0 && texts[first.paragraph - 1]?.last?.code == 0x3A
      guard row.count >= (calls ? fewestCalls : fewest),
        row.count >= fewest && (calls || isLedIn)
          || row.count + mostOthers >= bodies[sectionOf[first.paragraph]]
      else { return }
      for one in row { ends[one.paragraph] = one.end }
    }
    for index in texts.indices {
      guard let text = texts[index], !vetoed[index], let end = end(in: text) else {
        if !row.isEmpty { close() }
        continue
      }
      if let last = row.last,
        sectionOf[last.paragraph] != sectionOf[index]
          || texts[last.paragraph]?[last.end].code != text[end].code
      {
        close()
      }
      row.append((index, end))
    }
    close()
    return ends
  }

  /// How many paragraphs of each section might begin with a topic.
  private static func counts(
    of texts: [GlyphSlice?], _ vetoed: [Bool], _ sectionOf: [Int]
  ) -> [Int] {
    var counts = (0...(sectionOf.last ?? 0)).map { _ in 0 }
    for index in texts.indices where texts[index] != nil && !vetoed[index] {
      counts[sectionOf[index]] += 1
    }
    return counts
  }

  /// Where the topic of a paragraph ends, if sentences follow.
  private static func end(in text: GlyphSlice) -> Int? {
    guard text.count > shortestText, Sentence.isEnded(text) else { return nil }
    var start = text.startIndex
    if signs.contains(text[start].code) { start += text[start + 1].code == 0x20 ? 2 : 1 }
    var end = start
    while end < text.endIndex, end - start <= longest,
      text[end].kinds.has(.ideograph) || joints.contains(text[end].code)
    {
      end += 1
    }
    guard (shortest...longest).contains(end - start), end + 2 < text.endIndex,
      text[end].code == 0x3A || text[end].code == 0x20,
      !text[end + 1].kinds.has(.opener) || text[end].code == 0x3A
    else { return nil }
    let topic = text[start..<end]
    // `第一部分 …` counts.
    return text.has(sign: "第", at: start) || leads.endsAny(topic) || people.endsAny(topic)
      || Vocabulary.postEnds.endsAny(topic)
      || topic.count <= longestName && PersonName.likelihood(topic) >= 0.7 ? nil : end
  }

  /// Two that call for action answer each other.
  private static let fewestCalls = 2
  private static let fewest = 3
  private static let mostOthers = 2
  private static let shortest = 4
  private static let longest = 16
  private static let longestName = 4
  private static let shortestText = 14
  private static let joints: ScalarSet = "“”、"
  private static let signs: ScalarSet = "●■◆▲★◎○□▪•·-*◇△"
  private static let leads: WordList = [
    "如下", "说", "表示", "指出", "认为", "介绍", "强调", "说道", "问道", "回忆", "透露", "坦言", "以下",
    "来源", "作者", "时间", "地点", "电话", "地址", "单位", "说明", "编辑", "记者",
  ]
  private static let people: WordList = [
    "代表", "委员", "记者", "主持人", "先生", "女士", "网友", "同志", "教授", "居民", "村民", "市民",
    "学生", "家长", "专家", "议员", "日报", "晚报", "新闻网", "周刊", "局", "厅", "部", "公司", "大学",
    "医院", "法院",
  ]
}
