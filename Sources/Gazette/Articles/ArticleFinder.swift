/// Gives every headline its body, wherever on the page the two stand.
///
/// Headlines may stand over their bodies or below them, one by one or in batches. Each group of
/// headlines is read both ways, each run of text is cut into as many bodies as headlines come to
/// it, and the reading under which titles and bodies agree best is taken.
struct ArticleFinder {
  private let pieces: [Piece]
  private let layout: Layout
  private let matcher: TitleMatcher
  private let units: [HeadUnit]
  private let openings: [Double]
  /// For each run that several titles may share, how its paragraphs hang together.
  private let cohesions: [Continuity?]
  /// A gazette's motions, between which the chair speaks: what has no title there is no article.
  private let isDocket: Bool
  /// For each group of heads the indices of its units.
  private let ranges: [Range<Int>]
  private let datelines: Int

  private init(_ pieces: [Piece], beginningAt starts: Set<Int>) {
    self.pieces = pieces
    let stretches = StretchReader.read(pieces)
    let layout = Layout(stretches, pieces: pieces)
    self.layout = layout
    let units = layout.heads.flatMap { $0 }
    self.units = units
    matcher = TitleMatcher(
      titles: units.map { unit in unit.titles.flatMap { pieces[$0].text } },
      paragraphs: pieces.map { $0.kind == .body ? $0.text[...] : [] })
    openings = Opening.scores(of: pieces).enumerated().map { index, score in
      starts.contains(index) ? score + ArticleFinder.certainty : score
    }
    cohesions = layout.runs.indices.map { run in
      guard layout.heads[run].count + layout.heads[run + 1].count > 1 else { return nil }
      return Continuity(layout.runs[run].map { pieces[$0].text })
    }
    isDocket = units.contains { $0.titles.contains { DocketTitle.isTitle(pieces[$0].text) } }
    ranges = ArticleFinder.ranges(of: layout.heads)
    datelines = pieces.count { $0.kind == .dateline }
  }

  /// The reader may have said where articles begin.
  static func find(in pieces: [Piece], beginningAt starts: Set<Int> = []) -> Assignment {
    ArticleFinder(pieces, beginningAt: starts).assign()
  }

  /// More than all evidence together.
  private static let certainty = 100.0

  /// Which way a group of headlines looks for its bodies.
  private enum Direction: CaseIterable {
    case down, up, neither
  }

  private func assign() -> Assignment {
    let (directions, readings) = bestDirections()
    var found = Assignment(themes: layout.themes)
    for run in layout.runs.indices {
      let (above, below) = (directions[run], directions[run + 1])
      let parts =
        readings[run][above == .down, below == .up]?.parts ?? parts(of: run, above, below)
      found.articles += parts.flatMap { articles(of: $0, run: run) }
      let used = Set(parts.compactMap(\.title))
      found.stranded += titles(of: run, above, below)
        .filter { !used.contains($0) }.map { units[$0] }
    }
    found.stranded += found.articles.filter { !$0.pieces.contains(where: isReadable) }
      .compactMap(\.head)
    found.articles.removeAll { !$0.pieces.contains(where: isReadable) }
    if isDocket { found.articles.removeAll { $0.head == nil } }
    if found.articles.contains(where: opensCase) {
      found.articles.removeAll { $0.head == nil && !opensCase($0) }
    }
    found.articles = EvidenceReader(pieces: pieces, matcher: matcher, openings: openings)
      .read(found.articles)
    for (group, direction) in directions.enumerated() where direction == .neither {
      found.themes += ranges[group].flatMap { units[$0].pieces }
    }
    return found
  }

  /// Captions alone are no article.
  private func isReadable(_ index: Int) -> Bool {
    pieces[index].kind == .body || pieces[index].kind == .short
  }

  private static func ranges(of heads: [[HeadUnit]]) -> [Range<Int>] {
    var start = 0
    return heads.map { group in
      defer { start += group.count }
      return start..<(start + group.count)
    }
  }

  private func titles(of run: Int, _ above: Direction, _ below: Direction) -> [Int] {
    (above == .down ? Array(ranges[run]) : []) + (below == .up ? Array(ranges[run + 1]) : [])
  }

  /// Cuts a run for the titles of the groups above and below that look its way.
  private func parts(
    of run: Int, _ above: Direction, _ below: Direction
  ) -> [RunSplitter.Part] {
    RunSplitter(
      run: layout.runs[run], titles: titles(of: run, above, below), matcher: matcher,
      openings: layout.runs[run].map { openings[$0] }, cohesion: cohesions[run]
    ).split()
  }

  // MARK: - Direction

  private static let changeCost = 0.4
  private static let untitledCost = 0.4
  private static let titleCost = 0.2

  /// The directions under which titles and bodies agree best, by dynamic programming over groups,
  /// and what was found out about the runs on the way.
  private func bestDirections() -> ([Direction], [RunReadings]) {
    let directions = Direction.allCases
    var ways = directions.map { Way(score: isAllowed($0, 0) ? 0 : -.infinity, from: $0) }
    var steps: [[Way]] = []
    var runs: [RunReadings] = []
    for group in ranges.indices.dropFirst() {
      var readings = RunReadings()
      ways = directions.map { direction in
        var best = Way(score: -.infinity, from: .down)
        guard isAllowed(direction, group) else { return best }
        for (before, way) in zip(directions, ways) where way.score > -.infinity {
          let reading = readings.of(before == .down, direction == .up) {
            self.reading(ofRun: group - 1, before, direction)
          }
          let score = way.score + reading.value
          if score > best.score { best = Way(score: score, from: before) }
        }
        return best
      }
      steps.append(ways)
      runs.append(readings)
    }
    return (path(to: ways, by: steps), runs)
  }

  /// The best score of the groups so far when the last looks one way, and where the one before
  /// looked.
  private struct Way {
    var score: Double
    var from: Direction
  }

  /// How a run is cut, and what that is worth.
  private struct RunReading {
    var parts: [RunSplitter.Part]
    var value: Double
  }

  /// How a run is read depends only on whether the titles above and those below look its way.
  private struct RunReadings {
    private var known: [RunReading?] = [nil, nil, nil, nil]

    subscript(_ above: Bool, _ below: Bool) -> RunReading? {
      known[(above ? 1 : 0) + (below ? 2 : 0)]
    }

    mutating func of(_ above: Bool, _ below: Bool, _ read: () -> RunReading) -> RunReading {
      let reading = self[above, below] ?? read()
      known[(above ? 1 : 0) + (below ? 2 : 0)] = reading
      return reading
    }
  }

  private func path(to ways: [Way], by steps: [[Way]]) -> [Direction] {
    let all = Array(zip(Direction.allCases, ways))
    guard var direction = all.max(by: { $0.1.score < $1.1.score })?.0 else { return [] }
    var path = [direction]
    for step in steps.reversed() {
      guard let place = Direction.allCases.firstIndex(of: direction) else { return path }
      direction = step[place].from
      path.append(direction)
    }
    return path.reversed()
  }

  private func isAllowed(_ direction: Direction, _ group: Int) -> Bool {
    guard !ranges[group].isEmpty else { return direction == .down }
    switch direction {
    case .down: return group < layout.runs.count
    case .up: return group > 0 && !isDocket && !ranges[group].contains { units[$0].titles.isEmpty }
    case .neither:
      // Headlines cut off from their text at the page's foot must go somewhere.
      let isStranded = !isAllowed(.down, group) && !isAllowed(.up, group)
      return isStranded || !ranges[group].contains { units[$0].isStrong }
    }
  }

  private func reading(ofRun run: Int, _ above: Direction, _ below: Direction) -> RunReading {
    let titleCount =
      (above == .down ? ranges[run].count : 0) + (below == .up ? ranges[run + 1].count : 0)
    let parts = parts(of: run, above, below)
    guard titleCount > 0 else {
      return RunReading(parts: parts, value: -ArticleFinder.untitledCost)
    }
    let isChange =
      above == .down && below == .up && !ranges[run].isEmpty && !ranges[run + 1].isEmpty
    let sum = parts.reduce(0.0) {
      $0 + (fit(of: $1, in: layout.runs[run]) ?? 0) - ArticleFinder.titleCost
    }
    return RunReading(parts: parts, value: sum - (isChange ? ArticleFinder.changeCost : 0))
  }

  // MARK: - Articles

  private func fit(of part: RunSplitter.Part, in run: [Int]) -> Double? {
    guard let title = part.title else { return nil }
    let bits = matcher.bits(of: title, in: run[part.range]).reduce(0, |)
    return matcher.weight(of: title, bits: bits)
  }

  /// A byline within running text stands at its end.
  private func endsArticle(_ kind: Piece.Kind) -> Bool { kind == .signature || kind == .byline }

  /// Names below the first paragraph of an article that has none yet, as sites print them.
  private func isBelowLead(_ index: Int, _ drafts: [DraftArticle]) -> Bool {
    guard pieces[index].kind == .byline, drafts.count == 1, let head = drafts[0].head,
      head.bylines.isEmpty, head.cast.isEmpty
    else { return false }
    return drafts[0].pieces.count { pieces[$0].kind == .body } == 1
  }

  private func opensCase(_ draft: DraftArticle) -> Bool {
    let first = draft.pieces.first { pieces[$0].kind == .body }
    return first.map { DocketTitle.opensCase(pieces[$0].text) } ?? false
  }

  /// A part is one article, and one more for every other that begins within it.
  private func articles(of part: RunSplitter.Part, run: Int) -> [DraftArticle] {
    let text = layout.runs[run]
    var drafts = [
      DraftArticle(
        head: part.title.map { units[$0] }, fit: fit(of: part, in: text), unit: part.title, run: run
      )
    ]
    var hasEnded = false
    var hasText = false
    for index in text[part.range] {
      let isNew =
        switch pieces[index].kind {
        case .body: hasEnded || hasText && DocketTitle.opensCase(pieces[index].text)
        case .dateline: datelines > 1 && hasText
        case .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
          .editorsNote, .masthead, .sourceLine, .frontMatter, .furniture:
          false
        }
      if isNew {
        drafts.append(DraftArticle(run: run))
        hasEnded = false
        hasText = false
      }
      hasEnded = hasEnded || endsArticle(pieces[index].kind) && !isBelowLead(index, drafts)
      hasText = hasText || pieces[index].kind == .body
      drafts[drafts.count - 1].pieces.append(index)
    }
    return drafts
  }
}
