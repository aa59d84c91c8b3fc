/// Paragraphs one below the other of which each begins with a few plain words and a full stop:
/// `改革天地宽。…`, `民心自在。…`.
///
/// Few paragraphs of running text begin so, three in a row by chance hardly ever, where they are most
/// of what their section holds. The same holds of sentences that call for two actions, however long:
/// `强化…，构建…。`, `推动…，依托…。`; and of those whose clauses are of one length each.
enum PlainRow {
  /// What standing in such a row adds to a candidate's score.
  static let worth = 1.2

  /// What kinds of rows a candidate may stand in, asked once of each.
  private struct Forms: OptionSet {
    let rawValue: UInt8

    static let plain = Forms(rawValue: 1)
    static let topic = Forms(rawValue: 2)
    static let double = Forms(rawValue: 4)
    static let metric = Forms(rawValue: 8)
    static let action = Forms(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ candidate: HeadingCandidate) {
      self = []
      if candidate.isDouble, candidate.isBelowStop { insert(.double) }
      guard !candidate.isDoubtful, candidate.isBelowStop, !candidate.leadsIn else { return }
      if isMetric(candidate) { insert(.metric) }
      guard candidate.clauses.count == 1 else { return }
      if candidate.score >= leastOfTopics, isPlain(candidate) {
        insert(.topic)
        if candidate.score >= leastScore { insert(.plain) }
      }
      if isAction(candidate) { insert(.action) }
    }
  }

  /// Of each candidate whether it stands in a row.
  static func members(
    of candidates: [HeadingCandidate], _ bodies: [Int], _ sectionOf: [Int]
  ) -> [Bool] {
    var isMember = candidates.map { _ in false }
    let forms = candidates.map { Forms($0) }
    let rows = { (form: Forms, areMost: Bool, areAlike: (Int, Int) -> Bool) in
      guard forms.count(where: { $0.contains(form) }) >= fewest else { return }
      var start = 0
      for index in candidates.indices {
        let section = sectionOf[candidates[index].paragraph]
        let isOne = forms[index].contains(form)
        let goesOn =
          index > start && isOne
          && candidates[index].paragraph == candidates[index - 1].paragraph + 1
          && sectionOf[candidates[index - 1].paragraph] == section
          && areAlike(index - 1, index)
        if !goesOn { start = isOne ? index : index + 1 }
        let count = index + 1 - start
        guard count >= fewest, !areMost || count + mostOthers >= bodies[section] else { continue }
        for member in start...index { isMember[member] = true }
      }
    }
    rows(.plain, true) { _, _ in true }
    rows(.double, true) { _, _ in true }
    rows(.metric, true) { areOfOneMeasure(candidates[$0], candidates[$1]) }
    rows(.action, false) { _, _ in true }
    rows(.topic, false) { areEquated(candidates[$0], candidates[$1]) }
    if forms.contains(where: { $0.contains(.metric) }) {
      markPairs(&isMember, candidates, forms, sectionOf)
    }
    return isMember
  }

  /// `修好水渠，加强硬管护，守住老规矩` over one paragraph, `修好水渠，加强软约束，用好新办法` over the next: one clause
  /// is the same, the others answer each other.
  private static func markPairs(
    _ isMember: inout [Bool], _ candidates: [HeadingCandidate], _ forms: [Forms],
    _ sectionOf: [Int]
  ) {
    for index in candidates.indices.dropFirst()
    where forms[index - 1].contains(.metric) && forms[index].contains(.metric) {
      let (one, other) = (candidates[index - 1], candidates[index])
      guard other.paragraph == one.paragraph + 1,
        one.clauses.count > 2, sectionOf[one.paragraph] == sectionOf[other.paragraph],
        areOfOneMeasure(one, other), let first = one.clauses.first, let same = other.clauses.first,
        first.elementsEqual(same, by: { $0.code == $1.code }),
        HeadingCandidate.opensWithAction(first), HeadingCandidate.opensWithAction(one.clauses[1]),
        HeadingCandidate.opensWithAction(other.clauses[1])
      else { continue }
      isMember[index - 1] = true
      isMember[index] = true
    }
  }

  /// `聚焦水源，提案锁定要害`: a word or two, and what comes of it.
  private static func isMetric(_ candidate: HeadingCandidate) -> Bool {
    (2...3).contains(candidate.clauses.count)
      && candidate.clauses.allSatisfy { (3...longest).contains($0.count) }
      && candidate.text.allSatisfy {
        $0.kinds.has([.ideograph, .comma, .clauseBreak]) || quotes.contains($0.code)
      }
  }

  /// `破除各类障碍。…`: what is to be done, in one clause, and how behind it.
  private static func isAction(_ candidate: HeadingCandidate) -> Bool {
    candidate.isShaped && candidate.score >= leastScore
      && HeadingCandidate.opensWithAction(candidate.text)
  }

  /// `水是根本`, `渠是抓手`: what each is, in as many characters.
  private static func areEquated(_ one: HeadingCandidate, _ other: HeadingCandidate) -> Bool {
    one.text.count == other.text.count && Parallel.areEquated(one.text, other.text)
  }

  /// Clause by clause of one length: by chance hardly ever in three paragraphs one below the other.
  private static func areOfOneMeasure(_ one: HeadingCandidate, _ other: HeadingCandidate) -> Bool {
    one.clauses.count == other.clauses.count
      && zip(one.clauses, other.clauses).allSatisfy { $0.count == $1.count }
  }

  /// A topic and what it is; `老街醒得早` tells a story.
  private static func isPlain(_ candidate: HeadingCandidate) -> Bool {
    (shortest...longest).contains(candidate.text.inkCount)
      && candidate.text.allSatisfy { $0.kinds.has(.ideograph) || quotes.contains($0.code) }
      && !candidate.text.contains { stories.contains($0.code) }
  }

  private static let fewest = 3
  /// An introduction and an end.
  private static let mostOthers = 2
  private static let leastScore = 1.4
  private static let leastOfTopics = 1.0
  private static let shortest = 6
  private static let stories: ScalarSet = "得着过"
  private static let longest = 12
  private static let quotes: ScalarSet = "“”"
}
