/// How many headings of a section are built alike, which is what shows them to be headings.
struct Siblings {
  private let candidates: [HeadingJudge.Candidate]
  private let sectionOf: [Int]

  /// Siblings further apart say little of each other, and asking all of all would cost a page of
  /// many paragraphs the square of their number.
  private static let reach = 40
  private static let mostKin = 2.0
  private static let mostAlike = 3

  init(_ candidates: [HeadingJudge.Candidate], _ sectionOf: [Int]) {
    self.candidates = candidates
    self.sectionOf = sectionOf
  }

  /// From 0 to 3.5: by siblings of like build, near ones before far ones, and by those that share
  /// their first words.
  func support(of index: Int) -> Double {
    let one = candidates[index]
    var near = 0
    var far = 0
    var alike = 0
    for other in neighbours(of: index) {
      let kin = Double(near) * 0.8 + Double(far) * 0.4
      if kin >= Siblings.mostKin && alike >= Siblings.mostAlike { break }
      guard Parallel.similarity(one.clauses, candidates[other].clauses) >= 0.5 else { continue }
      if abs(candidates[other].paragraph - one.paragraph) <= 3 { near += 1 } else { far += 1 }
      alike += Parallel.sharedStart(one.text, candidates[other].text) >= 3 ? 1 : 0
    }
    return min(Siblings.mostKin, Double(near) * 0.8 + Double(far) * 0.4)
      + min(1.5, Double(alike) * 0.5)
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
  private var bodies: [Int]
  private var fits: [Int]

  init(_ candidates: [HeadingJudge.Candidate], _ texts: [[Glyph]?], _ sectionOf: [Int]) {
    bodies = Array(repeating: 0, count: (sectionOf.last ?? 0) + 1)
    fits = bodies
    for (index, text) in texts.enumerated() where text != nil { bodies[sectionOf[index]] += 1 }
    for one in candidates where one.score >= 1 { fits[sectionOf[one.paragraph]] += 1 }
  }

  /// Under a printed heading, when all paragraphs begin like headings of equal rank.
  func isWhole(_ section: Int) -> Bool {
    section > 0 && bodies[section] > 1 && fits[section] == bodies[section]
  }
}
