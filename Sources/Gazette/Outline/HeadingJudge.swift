/// Tells which paragraphs begin with a heading sentence, judging all of an article together.
///
/// A heading without a number shows itself by its siblings: clauses of equal length, the same
/// first words, the same frame. So each first sentence is scored by itself, then by how many
/// others are built like it.
struct HeadingJudge {
  struct Candidate: Sendable {
    var paragraph: Int
    /// Of the heading in the paragraph's text, without its mark.
    var end: Int
    var clauses: [ArraySlice<Glyph>]
    var score: Double
    /// The first point of a chain follows at once.
    var leadsIn: Bool
    var text: ArraySlice<Glyph>
  }

  /// The headings among the paragraphs' first sentences, in reading order.
  ///
  /// - Parameters:
  ///   - texts: the paragraphs; nil for those that cannot carry a heading.
  ///   - firstItems: for each paragraph where the first point that opens a chain begins.
  ///   - vetoed: paragraphs within a chain, where a heading would cut it.
  ///   - doubtful: paragraphs that may begin in the middle of one.
  ///   - sectionOf: the part of the article each paragraph stands in; siblings share it.
  /// - Returns: a candidate for each heading found.
  static func headings(
    in texts: [[Glyph]?], firstItems: [Int: Int], vetoed: Set<Int>, doubtful: Set<Int>,
    sectionOf: [Int]
  ) -> [Candidate] {
    let candidates = texts.enumerated().compactMap { index, text -> Candidate? in
      guard let text, !vetoed.contains(index) else { return nil }
      var found = candidate(
        text, paragraph: index, firstItem: firstItems[index],
        above: index > 0 ? texts[index - 1] : nil)
      if doubtful.contains(index) { found?.score -= 1 }
      return found
    }
    let parts = SectionParts(candidates, texts, sectionOf)
    let siblings = Siblings(candidates, sectionOf)
    let scores = candidates.indices.map { index in
      let isWhole = parts.isWhole(sectionOf[candidates[index].paragraph])
      return candidates[index].score + siblings.support(of: index) + (isWhole ? 0.5 : 0)
    }
    let isSure = candidates.indices.map {
      scores[$0] >= threshold || (candidates[$0].leadsIn && candidates[$0].score > 0)
    }
    let places = Set(candidates.indices.filter { isSure[$0] }.map { candidates[$0].paragraph })
    return candidates.indices.filter { index in
      let paragraph = candidates[index].paragraph
      // What stands between or beside sure headings needs less to be one.
      return isSure[index]
        || !places.contains(paragraph) && scores[index] >= nearThreshold
          && (places.contains(paragraph + 1) || places.contains(paragraph - 1))
          && sectionOf[paragraph] == sectionOf[neighbour(of: paragraph, in: places)]
    }.map { candidates[$0] }
  }

  private static func neighbour(of paragraph: Int, in places: Set<Int>) -> Int {
    places.contains(paragraph + 1) ? paragraph + 1 : paragraph - 1
  }

  private static let threshold = 2.6
  private static let nearThreshold = 1.5
  private static let longest = 44

  private static func candidate(
    _ text: [Glyph], paragraph: Int, firstItem: Int?, above: [Glyph]?
  ) -> Candidate? {
    var end = Sentence.end(in: text, from: 0)
    if let firstItem, firstItem < end { end = firstItem }
    let leadsIn = firstItem.map { $0 <= end + 2 && $0 > 3 } ?? false
    let body = text[..<end].trimming { Characters.clauseEnds.contains($0) || $0 == 0x20 }
    let length = body.inkCount
    guard length >= 4, length <= longest || (leadsIn && length <= 60), end + 4 < text.count,
      !Enumeration.opensWithItem(body)
    else { return nil }
    let clauses = body.split { pauses.contains($0.code) }.map { $0 }
    var score = length <= 30 ? 1.0 : 0.3
    score += clauses.count <= 2 ? 0.5 : clauses.count == 3 ? 0.2 : -0.8
    if openers.startsAny(body) { score -= 2.5 }
    score -= min(1.2, 0.5 * Double(body.count { narrative.contains($0.code) }))
    if body.contains(where: { Characters.isDigit($0.code) }) { score -= 0.5 }
    if end < text.count, text[end].code == 0x3F || text[end].code == 0x21 { score -= 0.3 }
    if end < text.count, text[end].code == 0x3A { score -= 2 }
    if clauses.count == 2, abs(clauses[0].count - clauses[1].count) <= 1 { score += 0.3 }
    if leadsIn { score += 1.6 } else if firstItem != nil { score += 0.8 }
    if let above, above.last?.code == 0x3A { score += 0.5 }
    return Candidate(
      paragraph: paragraph, end: body.endIndex, clauses: clauses, score: score, leadsIn: leadsIn,
      text: body)
  }

  private static let pauses: ScalarSet = "，：、,:"
  private static let narrative: ScalarSet = "了已曾我你他她我们也都却就才还又"
  private static let openers: WordList = [
    "近年来", "当前", "目前", "今年", "去年", "同时", "此外", "但", "因此", "随着", "根据", "按照", "由于", "我们", "他们", "这是",
    "如果", "其中", "例如", "比如", "习近平", "会议", "总之", "综上", "另外", "然而", "不过", "可以说", "应该", "当然", "所以",
    "众所周知", "一直以来", "长期以来", "日前", "近日", "据", "在此基础上", "为此", "各位", "刚刚", "过去", "首先", "其次",
    "对此", "可见", "比", "如", "正如", "从", "早在", "到", "至", "截至", "自", "记者", "他", "她", "它", "这是", "这些",
    "这一", "这种", "这个", "这次", "这样", "这也", "这就", "那", "为", "所谓",
    "何谓", "一个", "一些", "有的", "有人", "很多", "许多", "不少", "经过", "通过", "每", "本报", "新华社",
  ]
}
