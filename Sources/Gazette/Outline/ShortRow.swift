/// Paragraphs one below the other of which each begins with one short clause and a full stop:
/// `经济平稳增长。…`, `改革继续深入。…`.
///
/// Of the 171 paragraphs in such rows of three and more on the annotated pages each begins with a
/// heading, and of 154 in rows of two whose clauses are of one length all but two.
enum ShortRow {
  private static let fewest = 3
  private static let lengths = 5...18
  private static let shortest = 40
  /// A row of two.
  private static let lengthsOfPair = 5...14
  private static let shortestOfPair = 60
  private static let stop = Glyph.fold("。")

  /// The paragraphs of such rows among those that candidates stand in.
  static func paragraphs(
    of candidates: [HeadingCandidate], in texts: [GlyphSlice?], _ sectionOf: [Int]
  ) -> Set<Int> {
    var found: Set<Int> = []
    var row: [HeadingCandidate] = []
    for candidate in candidates {
      let goesOn = row.last.map {
        $0.paragraph + 1 == candidate.paragraph
          && sectionOf[$0.paragraph] == sectionOf[candidate.paragraph]
      }
      if goesOn != true { row = [] }
      guard let text = texts[candidate.paragraph], isShort(candidate, in: text) else {
        row = []
        continue
      }
      row.append(candidate)
      if row.count >= fewest {
        found.formUnion(row.map(\.paragraph))
      } else if row.count == 2, arePair(row[0], row[1], in: texts) {
        found.formUnion(row.map(\.paragraph))
      }
    }
    return found
  }

  private static func isShort(_ candidate: HeadingCandidate, in text: GlyphSlice) -> Bool {
    !candidate.isDoubtful && candidate.isBelowStop && !candidate.leadsIn
      && candidate.start == candidate.text.startIndex
      && candidate.clauses.count == 1 && lengths.contains(candidate.text.inkCount)
      && text.count >= shortest && candidate.end < text.endIndex
      && text[candidate.end].code == stop
      && !candidate.text.contains { $0.kinds.has([.colon, .comma, .clauseBreak]) }
  }

  private static func arePair(
    _ one: HeadingCandidate, _ other: HeadingCandidate, in texts: [GlyphSlice?]
  ) -> Bool {
    [one, other].allSatisfy {
      lengthsOfPair.contains($0.text.inkCount)
        && texts[$0.paragraph].map { $0.count >= shortestOfPair } ?? false
    } && abs(one.text.inkCount - other.text.inkCount) <= 1
  }
}
