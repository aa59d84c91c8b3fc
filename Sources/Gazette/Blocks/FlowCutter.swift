/// Cuts a flow where a headline, byline or other short line filled its last printed line by chance.
///
/// Short parts are looked for at the flow's beginning only; what is left is one text. The cut with
/// the best sum of log odds is taken: what each part is by itself, the chance that a last line is
/// full, how the page's other headings are set, and whether the words across the cut belong
/// together.
struct FlowCutter {
  private let flow: Range<Int>
  private let evidence: FlowEvidence
  private let cohesion: Cohesion
  private let texts: [GlyphSlice]
  private let hasStop: [Bool]
  private let chance: Double
  private let isLastFull: Bool
  private let isBelowHeadline: Bool
  private let isAboveByline: Bool
  private let topHead: TopHead?
  private let kind: (Range<Int>) -> LineKind

  /// Headline, its byline and what else may precede a text have no more lines than this.
  private static let reach = 12
  private static let longestPart = 80
  private static let startCost = 2.0
  /// What is left of a headline is more likely than one more headline.
  private static let remnantCost = 5.0

  init(
    _ flow: Range<Int>, evidence: FlowEvidence, cohesion: Cohesion, texts: [GlyphSlice],
    hasStop: [Bool], chance: Double,
    isLastFull: Bool, isBelowHeadline: Bool, isAboveByline: Bool, topHead: TopHead? = nil,
    kind: @escaping (Range<Int>) -> LineKind
  ) {
    self.flow = flow
    self.evidence = evidence
    self.cohesion = cohesion
    self.texts = texts
    self.hasStop = hasStop
    self.chance = chance
    self.isLastFull = isLastFull
    self.isBelowHeadline = isBelowHeadline
    self.isAboveByline = isAboveByline
    self.topHead = topHead
    self.kind = kind
  }

  /// The flow's parts in order, most often one.
  func parts() -> [Range<Int>] {
    let last = min(flow.upperBound, flow.lowerBound + FlowCutter.reach)
    // From the back: the best score from each line on, and where its first part ends.
    var best: [(score: Double, end: Int)] = Array(
      repeating: (0, flow.upperBound), count: last - flow.lowerBound + 1)
    for start in (flow.lowerBound..<last).reversed() {
      var winner = (score: restScore(from: start), end: flow.upperBound)
      var end = start + 1
      while end < last, let score = headScore(start..<end) {
        let isLast = best[end - flow.lowerBound].end == flow.upperBound
        let sum = score + best[end - flow.lowerBound].score + (isLast ? relief(start..<end) : 0)
        if sum > winner.score { winner = (sum, end) }
        end += 1
      }
      best[start - flow.lowerBound] = winner
    }
    var parts: [Range<Int>] = []
    var start = flow.lowerBound
    while start < flow.upperBound {
      let end = start < last ? best[start - flow.lowerBound].end : flow.upperBound
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// The score of a short part that text follows; nil when it and all longer ones are none.
  private func headScore(_ places: Range<Int>) -> Double? {
    guard isShort(places) else { return nil }
    guard isBalanced(places) else { return -.infinity }
    let above = texts[places.upperBound - 1]
    let below = texts[places.upperBound]
    let worth = reward(places) ?? headlineOdds(places)
    return worth + evidence.startOdds(below) + chance - cohesion.odds(above, below)
      - FlowCutter.startCost
  }

  /// Plain text that ends in mid-sentence is a headline, most likely above a byline.
  private func headlineOdds(_ places: Range<Int>) -> Double {
    var odds = evidence.headingOdds(texts[places.lowerBound], at: places.lowerBound)
    if places.lowerBound == 0 {
      odds = max(odds, FlowEvidence.titleOdds(endingWith: texts[places.upperBound - 1]))
    }
    if let topHead, hasStop[places.upperBound..<flow.upperBound].contains(true) {
      odds = max(odds, topHead.odds(texts[places], below: places.upperBound))
    }
    return isAboveHead(places.upperBound) ? max(odds, -0.5) : odds
  }

  /// What follows is no text: by its first line, or a long byline by all that is left.
  private func isAboveHead(_ next: Int) -> Bool {
    if !kind(next..<(next + 1)).isText { return true }
    // Most ends of a text hold a sentence's, and are not joined to be asked.
    return (2...3).contains(flow.upperBound - next)
      && Byline.mayStand(in: texts[next..<flow.upperBound])
      && kind(next..<flow.upperBound).isByline
  }

  private func restScore(from start: Int) -> Double {
    let places = start..<flow.upperBound
    guard isShort(places) else { return -FlowCutter.startCost }
    let isEnded = isLastFull || Sentence.isEnded(texts[flow.upperBound - 1])
    let text: Double = isEnded ? 0 : start > flow.lowerBound ? -FlowCutter.remnantCost : -1
    return (reward(places) ?? text) - FlowCutter.startCost
  }

  /// Behind what ends by itself a short text is a headline and no remnant of one.
  private func relief(_ places: Range<Int>) -> Double {
    guard places.lowerBound == flow.lowerBound, !isLastFull else { return 0 }
    let rest = places.upperBound..<flow.upperBound
    guard isShort(rest), !Sentence.isEnded(texts[flow.upperBound - 1]), kind(rest).isText else {
      return 0
    }
    switch kind(places) {
    case .masthead, .signature: return FlowCutter.remnantCost
    case .text, .column, .byline, .castLabel, .sourceLine, .subtitle, .noteEnd, .credit,
      .furniture, .frontMatter, .dateline:
      return 0
    }
  }

  /// A bracket that stays open is closed in what follows.
  private func isBalanced(_ places: Range<Int>) -> Bool {
    places.reduce(0) { LineJoiner.depth(texts[$1], from: $0) } == 0
  }

  private func isShort(_ places: Range<Int>) -> Bool {
    guard places.count <= FlowCutter.reach else { return false }
    var count = 0
    for place in places {
      count += texts[place].count
      if count > FlowCutter.longestPart || hasStop[place] { return false }
    }
    return true
  }

  /// What a part is worth that is no plain text; nil for text.
  private func reward(_ places: Range<Int>) -> Double? {
    if evidence.isLabelled(texts[places.lowerBound]) { return nil }
    let lines = Double(places.count) * 1.5
    switch kind(places) {
    case .text: return nil
    case .byline(let certainty): return byline(places, certainty)
    case .subtitle: return isBelowHeadline || places.lowerBound > flow.lowerBound ? 6 : 1
    case .sourceLine: return 4 + lines
    case .masthead:
      // A newspaper's name alone may as well be the beginning of a sentence about it.
      return (texts[places.lowerBound].contains { $0.code == 0x20 } ? 5 : 2) + lines
    case .furniture, .castLabel, .credit: return 3 + lines
    case .column, .signature, .noteEnd, .dateline: return 7
    case .frontMatter: return 0
    }
  }

  private func byline(_ places: Range<Int>, _ certainty: Double) -> Double? {
    if certainty >= 0.9 {
      let isHeadline = places.contains { place in
        texts[place].spaced.contains { Vocabulary.notUnit.startsAny($0) }
      }
      return isHeadline || hidesByline(places) ? 0 : 10
    }
    // A name or organisation alone is believed only as a last, short line below something else.
    // The rest of a headline may pass for a name: `成立`, `活秩序`.
    let name = texts[places.lowerBound]
    guard certainty >= (evidence.hasPlainBylines ? 0.5 : 0.6), places.lowerBound > flow.lowerBound,
      evidence.hasPlainBylines || name.count != 2,
      places.upperBound == flow.upperBound, places.count == 1, !isLastFull,
      texts[places.lowerBound].count <= 12, !isAboveByline,
      !StructuralMarker.starts(texts[flow.lowerBound])
    else { return nil }
    return (evidence.hasPlainBylines ? 6 : 3.5) + (certainty - 0.55) * 6
  }

  /// A headline and the byline below it look together like one byline with a long unit.
  private func hidesByline(_ places: Range<Int>) -> Bool {
    guard places.lowerBound == flow.lowerBound, !isBelowHeadline else { return false }
    return places.dropFirst().contains { place in
      guard case .byline(let certainty) = kind(place..<places.upperBound) else { return false }
      return certainty >= 0.9 && !Byline.isUnit(texts[place - 1])
    }
  }
}
