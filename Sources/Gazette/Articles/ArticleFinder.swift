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
    openings = pieces.indices.map {
      Opening.score(of: $0, in: pieces) + (starts.contains($0) ? ArticleFinder.certainty : 0)
    }
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
    let ranges = unitRanges()
    let directions = bestDirections(ranges)
    var found = Assignment(themes: layout.themes)
    for index in layout.runs.indices {
      let titles = self.titles(of: index, directions, ranges)
      for part in splitter(index, titles).split().parts {
        found.articles += articles(of: part, in: layout.runs[index])
      }
    }
    found.articles.removeAll { $0.head == nil && !$0.pieces.contains(where: isReadable) }
    if isDocket { found.articles.removeAll { $0.head == nil } }
    for (group, direction) in directions.enumerated() where direction == .neither {
      found.themes += ranges[group].flatMap { units[$0].pieces }
    }
    return found
  }

  /// A gazette's motions, between which the chair speaks: what has no title there is no article.
  private var isDocket: Bool {
    units.contains { $0.titles.contains { DocketTitle.isTitle(pieces[$0].text) } }
  }

  /// Captions alone are no article.
  private func isReadable(_ index: Int) -> Bool {
    pieces[index].kind == .body || pieces[index].kind == .short
  }

  /// For each group of heads the indices of its units.
  private func unitRanges() -> [Range<Int>] {
    var start = 0
    return layout.heads.map { group in
      defer { start += group.count }
      return start..<(start + group.count)
    }
  }

  private func titles(
    of run: Int, _ directions: [Direction], _ ranges: [Range<Int>]
  ) -> [Int] {
    let above = directions[run] == .down ? Array(ranges[run]) : []
    let below = directions[run + 1] == .up ? Array(ranges[run + 1]) : []
    return above + below
  }

  private func splitter(_ run: Int, _ titles: [Int]) -> RunSplitter {
    RunSplitter(
      run: layout.runs[run], titles: titles, matcher: matcher,
      openings: layout.runs[run].map { openings[$0] })
  }

  // MARK: - Direction

  private static let changeCost = 0.4
  private static let untitledCost = 0.4
  private static let titleCost = 0.2

  /// The directions under which titles and bodies agree best, by dynamic programming over groups.
  private func bestDirections(_ ranges: [Range<Int>]) -> [Direction] {
    var best: [(score: Double, path: [Direction])] = Direction.allCases.map {
      isAllowed($0, 0, ranges) ? (0, [$0]) : (-.infinity, [$0])
    }
    for group in ranges.indices.dropFirst() {
      best = Direction.allCases.map { direction in
        guard isAllowed(direction, group, ranges) else { return (-.infinity, [direction]) }
        var winner: (score: Double, path: [Direction]) = (-.infinity, [direction])
        for before in best where before.score > -.infinity {
          guard let last = before.path.last else { continue }
          let score = before.score + value(ofRun: group - 1, last, direction, ranges)
          if score > winner.score { winner = (score, before.path + [direction]) }
        }
        return winner
      }
    }
    return best.max { $0.score < $1.score }?.path ?? []
  }

  private func isAllowed(_ direction: Direction, _ group: Int, _ ranges: [Range<Int>]) -> Bool {
    guard !ranges[group].isEmpty else { return direction == .down }
    switch direction {
    case .down: return group < layout.runs.count
    case .up: return group > 0 && !isDocket && !ranges[group].contains { units[$0].titles.isEmpty }
    case .neither:
      // Headlines cut off from their text at the page's foot must go somewhere.
      let isStranded = !isAllowed(.down, group, ranges) && !isAllowed(.up, group, ranges)
      return isStranded || !ranges[group].contains { units[$0].isStrong }
    }
  }

  private func value(
    ofRun run: Int, _ above: Direction, _ below: Direction, _ ranges: [Range<Int>]
  ) -> Double {
    let titles =
      (above == .down ? Array(ranges[run]) : []) + (below == .up ? Array(ranges[run + 1]) : [])
    let isChange =
      above == .down && below == .up && !ranges[run].isEmpty && !ranges[run + 1].isEmpty
    guard !titles.isEmpty else { return -ArticleFinder.untitledCost }
    let parts = splitter(run, titles).split().parts
    let sum = parts.reduce(0.0) {
      $0 + (fit(of: $1, in: layout.runs[run]) ?? 0) - ArticleFinder.titleCost
    }
    return sum - (isChange ? ArticleFinder.changeCost : 0)
  }

  // MARK: - Articles

  private func fit(of part: RunSplitter.Part, in run: [Int]) -> Double? {
    guard let title = part.title else { return nil }
    let bits = run[part.range].reduce(UInt64(0)) { $0 | matcher.bits(of: title, in: $1) }
    return matcher.weight(of: title, bits: bits)
  }

  /// A byline within running text stands at its end.
  private func endsArticle(_ kind: Piece.Kind) -> Bool { kind == .signature || kind == .byline }

  /// A part is one article, and one more for every body that begins below a signature.
  private func articles(of part: RunSplitter.Part, in run: [Int]) -> [DraftArticle] {
    let head = part.title.map { units[$0] }
    var drafts = [DraftArticle(head: head, pieces: [], fit: fit(of: part, in: run))]
    for index in run[part.range] {
      let isNew =
        pieces[index].kind == .body
        && drafts[drafts.count - 1].pieces.contains { endsArticle(pieces[$0].kind) }
      if isNew { drafts.append(DraftArticle(head: nil, pieces: [], fit: nil)) }
      drafts[drafts.count - 1].pieces.append(index)
    }
    return drafts
  }
}
