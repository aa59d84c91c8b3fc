/// Leading sentences of a section that begin alike, or whose last clauses do: `走好这条路，必须…`, three times and more.
///
/// They are what the section consists of; a sentence above the first or below the last of them that
/// begins otherwise opens the text or closes it, however well it is built.
enum HeadingRefrain {
  private static let fewest = 3
  private static let shortest = 6
  private static let thisIs: Word = "这是"

  static func keep(
    _ headings: [HeadingCandidate], _ sectionOf: [Int]
  ) -> [HeadingCandidate] {
    guard headings.count > fewest, let row = row(in: headings, sectionOf) else { return headings }
    let section = sectionOf[headings[row.lowerBound].paragraph]
    return headings.indices.filter { index in
      row.contains(index) || headings[index].leadsIn
        || sectionOf[headings[index].paragraph] != section
    }.map { headings[$0] }
  }

  /// The longest row of headings of one section, each of which begins like the one before.
  private static func row(in headings: [HeadingCandidate], _ sectionOf: [Int]) -> Range<Int>? {
    var best = 0..<0
    var start = 0
    for index in headings.indices {
      if index > 0, !areAlike(headings[index - 1], headings[index], sectionOf) { start = index }
      if index + 1 - start > best.count { best = start..<(index + 1) }
    }
    return best.count >= fewest ? best : nil
  }

  private static func areAlike(
    _ one: HeadingCandidate, _ other: HeadingCandidate, _ sectionOf: [Int]
  ) -> Bool {
    sectionOf[one.paragraph] == sectionOf[other.paragraph]
      && (Parallel.sharedFrame(one.text, other.text) >= shortest
        || Parallel.areFramed(one.clauses, other.clauses)
        || one.text.has(thisIs, at: one.text.startIndex)
          && other.text.has(thisIs, at: other.text.startIndex))
  }
}
