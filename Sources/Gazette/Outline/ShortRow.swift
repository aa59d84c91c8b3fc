/// Paragraphs one below the other of which each begins with one short clause and a full stop:
/// `经济平稳增长。…`, `改革继续深入。…`.
///
/// Of the 185 paragraphs in such rows of three and more on the annotated pages each begins with a
/// heading, and of 154 in rows of two whose clauses are of one length all but two.
enum ShortRow {
  private static let fewest = 3
  private static let lengths = 4...18
  private static let shortest = 60
  /// A row of two.
  private static let lengthsOfPair = 5...14
  private static let stop = Glyph.fold("。")

  /// The paragraphs of such rows among those that candidates stand in.
  static func paragraphs(
    of candidates: [HeadingCandidate], in texts: [GlyphSlice?], _ sectionOf: [Int]
  ) -> Set<Int> {
    var found: Set<Int> = []
    var start = 0
    // By number: a candidate itself would be copied each time.
    for index in candidates.indices {
      let paragraph = candidates[index].paragraph
      guard let text = texts[paragraph], isShort(candidates[index], in: text) else {
        start = index + 1
        continue
      }
      if index > start {
        let above = candidates[index - 1].paragraph
        if above + 1 != paragraph || sectionOf[above] != sectionOf[paragraph] { start = index }
      }
      let count = index + 1 - start
      guard
        count >= fewest
          || count == 2 && arePair(candidates[start], candidates[index])
      else { continue }
      for member in start...index { found.insert(candidates[member].paragraph) }
    }
    return found
  }

  private static func isShort(_ candidate: HeadingCandidate, in text: GlyphSlice) -> Bool {
    !candidate.isDoubtful && candidate.isBelowStop && !candidate.leadsIn
      && candidate.start == candidate.text.startIndex
      && candidate.clauses.count == 1 && lengths.contains(candidate.text.inkCount)
      && text.count >= shortest && candidate.end < text.endIndex
      && text[candidate.end].code == stop
      && !candidate.text.contains {
        $0.kinds.has([.colon, .comma, .clauseBreak, .digit]) || stories.contains($0.code)
      }
      && !degrees.isAnywhere(in: candidate.text) && !isYear(candidate.text)
  }

  /// `一九七八年…` tells when.
  private static func isYear(_ text: GlyphSlice) -> Bool {
    text.prefix(2).allSatisfy { $0.kinds.has(.chineseDigit) }
  }

  /// What has come about, or how: a story goes so, and no heading.
  private static let stories: ScalarSet = "了着"
  private static let degrees: WordList = ["非常", "十分", "极其", "特别", "很"]

  private static func arePair(_ one: HeadingCandidate, _ other: HeadingCandidate) -> Bool {
    [one, other].allSatisfy { lengthsOfPair.contains($0.text.inkCount) }
      && abs(one.text.inkCount - other.text.inkCount) <= 1
  }
}
