/// Paragraphs that begin with the same time, each to look back on something else, or with 这是.
///
/// Of `五年来，我们实干为先，…。` and `五年来，我们富民为本，…。` what they share says nothing of any of them, so each is judged by the rest of its first sentence.
enum Anaphora {
  private static let fewest = 3
  private static let longestClause = 10
  private static let shortestRest = 6

  /// The candidates with what they share set aside.
  static func setAside(_ candidates: [HeadingCandidate], _ sectionOf: [Int]) -> [HeadingCandidate] {
    let leads = candidates.map { lead(of: $0.text) }
    guard leads.count(where: { $0 > 0 }) > 1 else { return candidates }
    var counts: [[UInt32]: Int] = [:]
    let keys = candidates.indices.map { index -> [UInt32]? in
      guard leads[index] > 0 else { return nil }
      let section = UInt32(sectionOf[candidates[index].paragraph])
      let key = [section] + candidates[index].text.prefix(leads[index]).map(\.code)
      counts[key, default: 0] += 1
      return key
    }
    var candidates = candidates
    for index in candidates.indices {
      guard let key = keys[index], let count = counts[key] else { continue }
      let isOurs = candidates[index].text.prefix(leads[index]).suffix(2).elementsEqual(we.codes) {
        $0.code == $1
      }
      if count >= (isOurs ? fewest - 1 : fewest) { candidates[index].setAside(leads[index]) }
    }
    return candidates
  }

  /// How many characters name the time and those who look back; 0 where the text begins otherwise.
  private static func lead(of text: GlyphSlice) -> Int {
    if text.has(sign: "这", at: text.startIndex), text.has(thisIs, at: text.startIndex) {
      return shortStatements.contains(text.inkCount) ? thisIs.count : 0
    }
    return timeLead(of: text)
  }

  /// How long the time and those who look back are.
  private static func timeLead(of text: GlyphSlice) -> Int {
    guard
      let comma = text.prefix(longestClause + 1).firstIndex(where: { $0.code == 0x2C }),
      comma - text.startIndex >= 2, times.contains(text[comma - 1].code)
    else { return 0 }
    let end = text.has(we, at: comma + 1) ? comma + 1 + we.count : comma + 1
    return text.endIndex - end >= shortestRest ? end - text.startIndex : 0
  }

  /// Where the first sentences end of paragraphs one below the other that look back on the same time.
  ///
  /// Three and more are headings, however they are built. Points may stand between.
  static func ends(
    in texts: [GlyphSlice?], _ vetoed: [Bool], _ sectionOf: [Int]
  ) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    var row: [(paragraph: Int, lead: GlyphSlice, end: Int)] = []
    func close() {
      if row.count >= fewest { for one in row { ends[one.paragraph] = one.end } }
      row.removeAll()
    }
    for index in texts.indices where !vetoed[index] {
      guard let text = texts[index] else { continue }
      let lead = text.prefix(timeLead(of: text))
      let end = lead.isEmpty ? 0 : Sentence.end(in: text, from: text.startIndex)
      // `五年来，主要做了以下工作：` only says that something follows.
      guard !lead.isEmpty, end - text.startIndex <= longestSentence, text.last?.code != 0x3A else {
        close()
        continue
      }
      if let last = row.last,
        sectionOf[last.paragraph] != sectionOf[index]
          || !last.lead.elementsEqual(lead, by: { $0.code == $1.code })
      {
        close()
      }
      row.append((index, lead, end))
    }
    close()
    return ends
  }

  private static let longestSentence = 66

  private static let times: ScalarSet = "来年月间期里以前中"
  private static let we: Word = "我们"
  private static let thisIs: Word = "这是"
  /// `这是沉甸甸的责任`: longer ones tell a story.
  private static let shortStatements = 8...20
}
