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

  private static func answers(_ one: HeadingCandidate, _ others: [HeadingCandidate]) -> Bool {
    others.contains { $0.paragraph != one.paragraph && Parallel.isFramed(one.text, $0.text) }
  }
}
