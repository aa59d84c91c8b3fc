/// How many first sentences of a section are built alike, which is what shows them to be headings.
struct Siblings {
  private let candidates: [HeadingCandidate]
  private let sectionOf: [Int]

  /// Siblings further apart say little of each other, and asking all of all would cost a page of
  /// many paragraphs the square of their number.
  private static let reach = 12
  private static let mostKin = 2.0
  private static let mostAlike = 1.5
  private static let mostWeak = 0.6
  /// Sentences that begin with so many equal characters are alike, however their clauses count.
  private static let telling = 5

  init(_ candidates: [HeadingCandidate], _ sectionOf: [Int]) {
    self.candidates = candidates
    self.sectionOf = sectionOf
  }

  /// From 0 to 3.5: by siblings of like build, near ones before far ones, and by those that share
  /// their first words.
  func support(of index: Int) -> Double {
    let (text, clauses) = (candidates[index].text, candidates[index].clauses)
    let (paragraph, isShaped) = (candidates[index].paragraph, candidates[index].isShaped)
    var strong = 0.0
    var weak = 0.0
    var alike = 0.0
    var couplets = 0
    for other in neighbours(of: index) {
      if strong >= Siblings.mostKin && alike >= Siblings.mostAlike { break }
      let shared = Parallel.sharedFrame(text, candidates[other].text)
      guard
        shared >= Siblings.telling
          || Parallel.similarity(clauses, candidates[other].clauses) >= 0.5
      else { continue }
      let worth = abs(candidates[other].paragraph - paragraph) <= 3 ? 0.8 : 0.4
      // Sentences of one length that share no word and no shape are like each other by chance.
      let isStrong =
        isShaped && candidates[other].isShaped
        || Parallel.isFramed(text, candidates[other].text)
        || Parallel.areFramed(clauses, candidates[other].clauses)
      if isStrong { strong += worth } else { weak += worth * 0.3 }
      if clauses.count > 1, Parallel.areLevel(clauses, candidates[other].clauses) { couplets += 1 }
      let isBracketed =
        shared == 1 && Parallel.isClosedAlike(text, candidates[other].text)
        || shared < 2 && Parallel.areFramed(clauses, candidates[other].clauses)
      alike += shared >= 3 || isBracketed ? 0.5 : shared == 2 ? 0.4 : 0
    }
    return min(Siblings.mostKin, strong + min(Siblings.mostWeak, weak))
      + min(Siblings.mostAlike, alike) + (couplets >= Siblings.fewestCouplets ? 0.5 : 0)
  }

  private static let fewestCouplets = 2

  /// A sentence that only leads in to points is a heading where others do the same; with a colon,
  /// where another is built like it.
  func isCompanied(_ index: Int) -> Bool {
    let one = candidates[index]
    return neighbours(of: index).contains { other in
      let sibling = candidates[other]
      guard sibling.mayLeadIn else { return false }
      return one.endsInColon || sibling.endsInColon
        ? Parallel.similarity(one.clauses, sibling.clauses) >= 0.7 : true
    }
  }

  /// The sure heading in the paragraph before or behind a candidate, of which it is the like;
  /// `isAny` where all paragraphs of the section are.
  func isBesideKin(_ index: Int, _ isSure: [Bool], isAny: Bool) -> Bool {
    let one = candidates[index]
    return neighbours(of: index).contains { other in
      let sure = candidates[other]
      guard isSure[other], abs(sure.paragraph - one.paragraph) == 1 else { return false }
      return isAny || one.isShaped || one.mayLeadIn || Parallel.isFramed(one.text, sure.text)
    }
  }

  /// The other candidates of the section, as far as they are within reach.
  private func neighbours(of index: Int) -> some Sequence<Int> {
    let section = sectionOf[candidates[index].paragraph]
    let range =
      max(0, index - Siblings.reach)...min(candidates.count - 1, index + Siblings.reach)
    return range.lazy.filter {
      $0 != index && sectionOf[candidates[$0].paragraph] == section
    }
  }
}

/// Which sections consist of nothing but paragraphs that begin like headings.
struct SectionParts {
  /// How many paragraphs of each section might begin with a heading.
  private(set) var bodies: [Int]
  private var fits: [Int]

  /// `isBody` tells the paragraphs that might begin with a heading: a numbered one has its own.
  init(_ candidates: [HeadingCandidate], _ isBody: [Bool], _ sectionOf: [Int]) {
    bodies = (0...(sectionOf.last ?? 0)).map { _ in 0 }
    fits = bodies
    for (index, isBody) in isBody.enumerated() where isBody { bodies[sectionOf[index]] += 1 }
    // By number here and below: a candidate itself would be copied each time.
    for one in candidates.indices where candidates[one].score >= 1 || candidates[one].leadsIn {
      fits[sectionOf[candidates[one].paragraph]] += 1
    }
  }

  /// For each section whether its paragraphs begin with headings because others' do: no more than
  /// one, its introduction, is built otherwise.
  func habits(
    of candidates: [HeadingCandidate], _ isSure: [Bool], _ sectionOf: [Int]
  ) -> [Bool] {
    var sure = bodies.map { _ in 0 }
    var plain = sure
    for index in candidates.indices {
      let section = sectionOf[candidates[index].paragraph]
      if isSure[index] { sure[section] += 1 }
      if candidates[index].isPlain { plain[section] += 1 }
    }
    let headed = sure.count { $0 > 1 }
    return bodies.indices.map {
      // The last section also has the article's conclusion.
      let others = $0 == bodies.count - 1 ? 2 : 1
      return $0 > 0 && headed > (sure[$0] > 1 ? 1 : 0) && plain[$0] > 1
        && plain[$0] + others >= bodies[$0]
    }
  }

  /// Under a printed heading, when all paragraphs begin like headings of equal rank.
  func isWhole(_ section: Int) -> Bool {
    section > 0 && bodies[section] > 1 && fits[section] == bodies[section]
  }
}
