/// How sure it is that an article was put together rightly, by what speaks for and against it.
///
/// Weights are those of a logistic regression over pages made of real articles with their heads and
/// bodies dropped, moved and mixed, rounded. `docs/PARSING.md` tells how well they separate.
struct Certainty {
  private let drafts: [DraftArticle]
  private let isNamed: [Bool]
  /// The shares of the page's articles that have a title, and people.
  private let titled: Double
  private let signed: Double

  /// Where the page itself says what is what.
  static let ofLabels = 0.95

  init(_ drafts: [DraftArticle]) {
    self.drafts = drafts
    isNamed = drafts.map { $0.head.map { !$0.titles.isEmpty } ?? false }
    titled = Double(isNamed.count { $0 }) / Double(max(1, drafts.count))
    let heads = drafts.compactMap(\.head)
    let isSigned = heads.count { !$0.bylines.isEmpty || !$0.cast.isEmpty }
    signed = Double(isSigned) / Double(max(1, drafts.count))
  }

  /// Of a title: where several share a text, none is surer than the cuts between their bodies.
  func title(of index: Int) -> Double {
    let alone = titleAlone(of: index)
    guard isNamed[index], drafts[index].evidence.titles > 1 else { return alone }
    return alone * (1 + bounds(of: index)) / 2
  }

  /// Of a title by its words; of an article without one, how likely it is that none was printed.
  private func titleAlone(of index: Int) -> Double {
    guard isNamed[index], let head = drafts[index].head else { return 0.7 - 0.35 * titled }
    let evidence = drafts[index].evidence
    if evidence.isLabel { return Self.ofLabels }
    var sum = -1.2 + agreement(evidence) + (head.isStrong ? 0.2 : 0)
    if evidence.margin ?? 0 < -0.05 { sum -= 1.4 }
    if let weakest = evidence.weakestDeck { sum -= weakest < 0.01 ? 3.8 : weakest < 0.3 ? 1.9 : 1 }
    sum -= 4.5 * min(0.5, max(0, evidence.opening - 0.25))
    return Logistic.of(sum)
  }

  /// Where one headline came to a text its place says most; where there were several, the words do.
  private func agreement(_ evidence: Evidence) -> Double {
    let expected = min(1, 0.35 + Double(evidence.length) / 1200)
    let fit = min(0.5, (evidence.fit ?? 0.25) / expected)
    let margin = max(-0.5, min(0.5, evidence.margin ?? 0.5))
    if evidence.titles <= 1 { return 2.7 + 0.4 * fit + 1.1 * margin }
    // A title that fits nothing is not made surer by another that fits its own text well.
    return 3.2 * fit + 3.6 * (margin > 0 ? margin * min(1, fit * 3) : margin)
  }

  /// Of the people; where there are none, how likely it is that none are named.
  ///
  /// A weak form was only believed because it stands where a byline does, which is half of a proof.
  func people(of index: Int, _ found: PeopleReader) -> Double {
    guard !found.people.isEmpty else { return 0.9 - 0.5 * signed }
    let isDoubtful = found.people.contains {
      $0.role == .author && PersonName.likelihood($0.name) < 0.5
    }
    return (1 + found.confidence) / 2 * (isDoubtful ? 0.85 : 1)
  }

  /// Of the places where an article begins and ends.
  func bounds(of index: Int) -> Double {
    let evidence = drafts[index].evidence
    let next = index + 1 < drafts.count ? index + 1 : nil
    var sum = 1 + 1.2 * titleAlone(of: index) + 0.8 * (next.map(titleAlone) ?? 1)
    sum -= doubt(atStartOf: index) + (next.map(doubt) ?? 0)
    if !evidence.isLabel { sum -= 6 * min(0.5, evidence.idle) }
    sum -= 3 * min(0.7, max(0, evidence.opening - 0.3))
    return Logistic.of(sum)
  }

  private func doubt(atStartOf index: Int) -> Double {
    switch drafts[index].evidence.start {
    case .printed: 0
    case .scored(let margin): 1.6 - 1.2 * min(1, max(0, margin))
    }
  }
}
