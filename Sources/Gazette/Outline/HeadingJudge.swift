/// Tells which paragraphs begin with a heading sentence, judging all of an article together.
///
/// A heading without a number shows itself by its siblings: clauses of equal length, the same
/// first words, the same frame. So each first sentence is scored by itself, then by how many
/// others are built like it.
struct HeadingJudge {
  /// The headings among the paragraphs' first sentences, in reading order.
  ///
  /// - Parameters:
  ///   - texts: the paragraphs; nil for those that cannot carry a heading.
  ///   - firstItems: for each paragraph where the first point that opens a chain begins.
  ///   - vetoed: of each whether it stands within a chain, where a heading would cut it.
  ///   - doubtful: of each whether it may begin in the middle of one.
  ///   - sectionOf: the part of the article each paragraph stands in; siblings share it.
  ///   - partOf: the same with parts cut where an item of a series begins.
  /// - Returns: a candidate for each heading found.
  static func headings(
    in texts: [GlyphSlice?], firstItems: [Int?], vetoed: [Bool], doubtful: [Bool],
    sectionOf: [Int], partOf: [Int]
  ) -> [HeadingCandidate] {
    // Asks every sentence of the article, so it waits for a candidate that is doubtful.
    lazy var doubt = StartDoubt.cost(of: doubtful, in: texts)
    let last = texts.lastIndex { $0 != nil }
    var candidates: [HeadingCandidate] = []
    candidates.reserveCapacity(texts.count)
    for index in texts.indices {
      let above = index > 0 ? texts[index - 1] : nil
      guard let text = texts[index], !vetoed[index],
        var found = HeadingCandidate(
          text, index: index, firstItem: firstItems[index], above: above)
      else { continue }
      if doubtful[index] {
        found.isDoubtful = true
        found.score -= doubt
      }
      let goesOn = candidates.last.map { Parallel.areFramed($0.clauses, found.clauses) } ?? false
      if index == last, !goesOn, Peroration.isOne(text[...]) { found.score -= 2 }
      if Announcement.holds(found, in: texts) { found.score += 1.2 }
      candidates.append(found)
    }
    // What may be the rest of the paragraph above needs no heading of its own.
    let shaped =
      doubtful.contains(true) ? Set(candidates.lazy.filter(\.isShaped).map(\.paragraph)) : []
    let bodies = texts.enumerated().map {
      $1 != nil && !vetoed[$0] && !(doubtful[$0] && !shaped.contains($0))
    }
    let judged = QuotedSpeakers.drop(from: Anaphora.setAside(candidates, sectionOf))
    let headings = judge(
      judged, SectionParts(judged, bodies, sectionOf), SectionParts(judged, bodies, partOf),
      sectionOf, partOf, ShortRow.paragraphs(of: judged, in: texts, sectionOf))
    let lines = SentenceLines.find(in: texts, vetoed, sectionOf)
    let lined = lines.isEmpty ? [] : Set(lines.map { sectionOf[$0] })
    let opened = OpeningSentence.dropStatements(
      from: OpeningSentence.drop(from: headings, in: texts, sectionOf), bodies, sectionOf)
    let kept =
      opened.filter { !lined.contains(sectionOf[$0.paragraph]) }
      + lines.compactMap { index in
        texts[index].map { HeadingCandidate(topic: $0.dropLast(), index: index) }
      }
    let topics = TopicRow.ends(in: texts, vetoed, sectionOf)
      .merging(ClauseRow.ends(in: texts, vetoed, sectionOf)) { topic, _ in topic }
      .merging(Anaphora.ends(in: texts, vetoed, sectionOf)) { topic, _ in topic }
    guard !topics.isEmpty || !lines.isEmpty else { return isAlone(kept) ? [] : kept }
    let headed = Set(kept.map(\.paragraph))
    let named = topics.compactMap { index, end in
      headed.contains(index)
        ? nil : texts[index].map { HeadingCandidate(topic: $0[..<end], index: index) }
    }
    return (kept + named).sorted { $0.paragraph < $1.paragraph }
  }

  /// A single sentence that leads no points in has no siblings to be told by.
  private static func isAlone(_ headings: [HeadingCandidate]) -> Bool {
    headings.count == 1 && !headings[0].leadsIn
  }

  private static func judge(
    _ candidates: [HeadingCandidate], _ parts: SectionParts, _ items: SectionParts,
    _ sectionOf: [Int], _ partOf: [Int], _ rows: Set<Int>
  ) -> [HeadingCandidate] {
    guard !candidates.isEmpty else { return [] }
    let siblings = Siblings(candidates, sectionOf)
    let isInRow = PlainRow.members(of: candidates, parts.bodies, sectionOf)
    var isSure = candidates.map { _ in false }
    let scores = candidates.indices.map { index in
      let mayLeadIn = candidates[index].mayLeadIn
      let isLead = mayLeadIn && siblings.isCompanied(index)
      let isWhole =
        candidates[index].isShaped
        && (parts.isWhole(sectionOf[candidates[index].paragraph])
          || items.isWhole(partOf[candidates[index].paragraph]))
      let score =
        candidates[index].score + siblings.support(of: index) + (isWhole ? 0.5 : 0)
        + (isLead ? 1.6 : mayLeadIn ? 0.3 : 0) + (isInRow[index] ? PlainRow.worth : 0)
      isSure[index] =
        candidates[index].statesLead
        || isLead && (candidates[index].isShaped || !candidates[index].isDoubtful)
        || score >= threshold || rows.contains(candidates[index].paragraph)
      return score
    }
    guard scores.contains(where: { $0 >= nearThreshold }) || isSure.contains(true) else {
      return []
    }
    let hasHabit = parts.habits(of: candidates, isSure, sectionOf)
    var headings: [HeadingCandidate] = []
    headings.reserveCapacity(candidates.count)
    for index in candidates.indices {
      // What stands beside sure headings needs less to be one.
      let isHeading =
        isSure[index]
        || candidates[index].isPlain && hasHabit[sectionOf[candidates[index].paragraph]]
        || scores[index] >= nearThreshold
          && siblings.isBesideKin(
            index, isSure, isAny: parts.isWhole(sectionOf[candidates[index].paragraph]))
      if isHeading { headings.append(candidates[index]) }
    }
    return HeadingRefrain.keep(headings, sectionOf)
  }

  private static let threshold = 2.6
  private static let nearThreshold = 1.5
}

/// The last paragraph of a speech or an essay, which calls upon its readers.
enum Peroration {
  static func isOne(_ text: GlyphSlice) -> Bool { calls.isAnywhere(in: text) }

  private static let calls: WordList = [
    "让我们", "必将", "才能", "奋力", "一定能", "共同创造", "谱写", "篇章", "伟大复兴", "携手", "征程",
  ]
}
