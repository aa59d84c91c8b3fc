/// The first sentence of a text, which may look like the headings further down and is none of them:
/// a saying (`流水不腐，户枢不蠹。`), or what the text is about.
///
/// Headings answer each other. Where those of the other paragraphs do, and the opening is built
/// otherwise or half as long, it only opens the text.
enum OpeningSentence {
  private static let fewestOthers = 3

  /// The headings without the opening sentence, where it is unlike all others.
  static func drop(
    from headings: [HeadingCandidate], in texts: [GlyphSlice?], _ sectionOf: [Int]
  ) -> [HeadingCandidate] {
    guard headings.count > fewestOthers, let first = headings.first,
      first.paragraph == texts.firstIndex(where: { $0 != nil }), !first.leadsIn
    else { return headings }
    let others = headings.dropFirst().filter {
      sectionOf[$0.paragraph] == sectionOf[first.paragraph]
    }
    guard others.count >= fewestOthers,
      !others.contains(where: { Parallel.isFramed(first.text, $0.text) })
    else { return headings }
    let isShort = others.allSatisfy { $0.text.inkCount >= 2 * first.text.inkCount }
    return isShort || others.allSatisfy({ answers($0, others) })
      ? Array(headings.dropFirst()) : headings
  }

  /// The headings without what a section says of itself first: `产业是根基。` above paragraphs whose headings
  /// say what to do.
  static func dropStatements(
    from headings: [HeadingCandidate], _ bodies: [Bool], _ sectionOf: [Int]
  ) -> [HeadingCandidate] {
    guard headings.count > 2 else { return headings }
    return headings.indices.filter { index in
      let one = headings[index]
      guard isStatement(one), index + 2 < headings.count,
        index == 0 || sectionOf[headings[index - 1].paragraph] != sectionOf[one.paragraph],
        one.paragraph > 0,
        sectionOf[one.paragraph] != sectionOf[one.paragraph - 1]
          || !bodies[one.paragraph - 1]
      else { return true }
      return ![index + 1, index + 2].allSatisfy {
        sectionOf[headings[$0].paragraph] == sectionOf[one.paragraph]
          && HeadingCandidate.opensWithAction(headings[$0].text) && !isStatement(headings[$0])
      }
    }.map { headings[$0] }
  }

  private static func isStatement(_ one: HeadingCandidate) -> Bool {
    !HeadingCandidate.opensWithAction(one.text) && one.clauses.count == 1
      && one.text.dropFirst().contains { $0.code == copula }
  }

  private static let copula = Glyph.fold("是")

  private static func answers(_ one: HeadingCandidate, _ others: [HeadingCandidate]) -> Bool {
    others.contains { $0.paragraph != one.paragraph && Parallel.isFramed(one.text, $0.text) }
  }
}
