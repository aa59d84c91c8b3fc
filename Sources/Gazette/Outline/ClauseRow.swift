/// Paragraphs one below the other whose first clauses are as long and begin with one word:
/// `看水源，…`, `看水渠，…`, `看水费，…`; or are three characters each: `守水源，…`, `护堤坝，…`.
///
/// Their sentences may be of any length, and so are no candidates by themselves.
enum ClauseRow {
  private static let fewest = 3
  private static let lengths = 3...12
  private static let brief = 3
  /// How much one may be longer than the one above.
  private static let mostLonger = 2
  private static let longestSentence = 60

  /// By paragraph where its heading ends.
  static func ends(
    in texts: [GlyphSlice?], _ vetoed: [Bool], _ sectionOf: [Int]
  ) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    var row: [Int] = []
    func close() {
      defer { row.removeAll() }
      guard row.count >= fewest, row.allSatisfy({ texts[$0].map(isHeaded) ?? false }) else {
        return
      }
      for index in row { ends[index] = texts[index].map(heading) }
    }
    var above: GlyphSlice?
    for index in texts.indices {
      guard !vetoed[index], let clause = texts[index].flatMap(clause) else {
        if !row.isEmpty { close() }
        above = nil
        continue
      }
      let goesOn =
        row.last.map { sectionOf[$0] == sectionOf[index] } ?? false
        && above.map { areAlike($0, clause) } ?? false
      if !goesOn, !row.isEmpty { close() }
      row.append(index)
      above = clause
    }
    close()
    return ends
  }

  private static func areAlike(_ one: GlyphSlice, _ other: GlyphSlice) -> Bool {
    if one.first?.code == other.first?.code {
      return abs(one.count - other.count) <= mostLonger
        && !one.elementsEqual(other) { $0.code == $1.code }
    }
    return one.count == brief && other.count == brief
  }

  /// What stands before the first mark, if it may say what to look at or to do.
  private static func clause(of text: GlyphSlice) -> GlyphSlice? {
    guard let first = text.first, first.kinds.has(.ideograph), !runs.contains(first.code) else {
      return nil
    }
    let clause = text.prefix(lengths.upperBound + 1).prefix { $0.kinds.has(.ideograph) }
    guard lengths.contains(clause.count), clause.endIndex + 1 < text.endIndex,
      marks.contains(text[clause.endIndex].code), let last = clause.last,
      !times.contains(last.code)
    else { return nil }
    return clause
  }

  /// Whether sentences carry out what the first clause names; a verse says no more than its one.
  private static func isHeaded(_ text: GlyphSlice) -> Bool {
    guard let clause = clause(of: text), Sentence.isEnded(text), !sayings.endsAny(clause),
      !openers.startsAny(clause), PersonName.likelihood(clause.prefix(brief)) < 0.7
    else { return false }
    return Sentence.end(in: text, from: text.startIndex) + shortestRest < text.endIndex
  }

  private static let shortestRest = 10

  /// The first sentence, or its first clause where that is long.
  private static func heading(of text: GlyphSlice) -> Int {
    let end = Sentence.end(in: text, from: text.startIndex)
    if end - text.startIndex <= longestSentence { return end }
    return text.firstIndex { marks.contains($0.code) } ?? end
  }

  private static let marks: ScalarSet = "，。"
  /// Who does something, where, and how sentences follow each other.
  private static let runs: ScalarSet =
    "我你您他她它咱这那此该本在从自由于以用对就把被给向当据按依随因所但而却且则虽即若如果假是有无没不未也都还又再更最已将会能可应与和同及或其某各每些一二两三四五六七八九十百千万前后去今昨明早晚近既然另第要须必"
  private static let times: ScalarSet = "来年月日号前后时间上中里下看说讲底初末期外内际天夜晨午晚道者"
  private static let sayings: WordList = [
    "表示", "认为", "指出", "介绍", "强调", "说道", "告诉", "回忆", "坦言", "透露", "要求",
  ]
  private static let openers: WordList = [
    "专家", "记者", "村民", "居民", "市民", "学生", "老师", "会议", "报告", "大会", "代表", "委员", "同志", "朋友", "主席", "院长",
    "据悉", "目前", "当前", "随后", "接着", "此外", "同时", "因此", "总之", "比如", "例如", "显然", "事实", "实际", "其实",
  ]
}
