/// Cuts a run of bodies into as many articles as titles wait for it, and says whose each is.
///
/// The cut that makes the sum of the titles' matches greatest wins, found by dynamic programming
/// over (blocks read, titles used): titles may stand in any order. A block is a paragraph; in a
/// run so long that the table would grow beyond bounds, it is all that stands between two of the
/// likeliest beginnings.
struct RunSplitter {
  /// The run's paragraphs, as indices of pieces; at least one.
  let run: [Int]
  /// Titles as indices of the matcher, two at the least.
  let titles: [Int]
  let matcher: TitleMatcher
  /// How well each paragraph of the run begins an article; the first counts 0.
  private let openings: [Double]
  private let cohesion: Continuity

  init(
    run: [Int], titles: [Int], matcher: TitleMatcher, openings: [Double], cohesion: Continuity
  ) {
    self.run = run
    self.titles = titles
    self.matcher = matcher
    self.cohesion = cohesion
    self.openings = zip(openings, cohesion.depths).map { $0 + RunSplitter.depthWeight * $1 }
  }

  struct Part: Sendable {
    /// Positions within the run.
    var range: Range<Int>
    var title: Int?
  }

  /// More titles than this are handed out in print order.
  private static let most = 10
  /// What it counts that a title's words return in many paragraphs.
  static let densityWeight = 0.5
  /// How many steps the dynamic programming may take: some milliseconds.
  private static let steps = 2_000_000
  /// What a cut gains by chance, so that a title must bring more to get a body; found, like the
  /// other weights, on made pages.
  private static let titledCost = 1.2
  private static let untitledCost = 4.5
  private static let depthWeight = 2.0
  /// Beginnings to choose from, in long runs.
  private static let startsPerTitle = 5

  func split() -> [Part] {
    if titles.count > min(RunSplitter.most, run.count) { return inPrintOrder() }
    return best()
  }

  private func best() -> [Part] {
    let edges = edges()
    let unities = cohesion.unities(between: edges)
    let isSaid = isSaid
    let matches = titles.map { BlockMatches(of: $0, in: run, edges: edges, matcher) }
    var table = SplitTable(
      blocks: edges.count - 1, titles: titles.count)
    for start in 0..<(edges.count - 1) {
      let opening = start == 0 ? 0 : openings[edges[start]]
      let left = table.titlesLeft(at: start)
      for title in titles.indices.reversed() where left & 1 << title != 0 {
        table.extend(
          from: start, title, opening: opening - RunSplitter.titledCost,
          by: matches[title].values(from: start, beside: unities[start]))
      }
      if !isSaid, left & 1 << titles.count != 0 {
        table.extend(
          from: start, titles.count, opening: opening - RunSplitter.untitledCost,
          by: unities[start])
      }
    }
    return table.parts().map { part in
      Part(range: edges[part.start]..<edges[part.end], title: part.title.map { titles[$0] })
    }
  }

  /// The reader has said where a body begins: the cuts to make are the titles' and no more.
  private var isSaid: Bool { openings.contains { $0 > 50 } }

  /// Where a body may begin, and the run's end.
  private func edges() -> [Int] {
    let room = RunSplitter.steps / (titles.count << (titles.count + 1))
    var most = titles.count + 2
    let wanted = min(run.count, RunSplitter.startsPerTitle * (titles.count + 1))
    while most < wanted, (most + 1) * (most + 1) / 2 <= room { most += 1 }
    return [0] + likeliestStarts(most - 1) + [run.count]
  }

  /// The paragraphs behind the first that open an article best, in print order.
  private func likeliestStarts(_ count: Int) -> [Int] {
    let starts = run.indices.dropFirst()
    guard starts.count > count else { return Array(starts) }
    return starts.sorted { openings[$0] > openings[$1] }.prefix(count).sorted()
  }

  private func inPrintOrder() -> [Part] {
    let edges = [0] + likeliestStarts(titles.count - 1) + [run.count]
    return zip(edges, edges.dropFirst()).enumerated().map { number, edge in
      Part(range: edge.0..<edge.1, title: titles[number])
    }
  }
}

/// How well one title fits every stretch of a run's blocks.
private struct BlockMatches {
  /// Of the title's bigrams; the matcher itself would be copied with each question.
  private let weights: [Double]
  /// Of each block, which of the title's bigrams it holds, and the sum of its paragraphs' weights.
  private var blocks: [(bits: UInt64, density: Double)] = []

  init(of title: Int, in run: [Int], edges: [Int], _ matcher: TitleMatcher) {
    weights = matcher.weights(of: title)
    let bits = matcher.bits(of: title, in: run[...])
    for (start, end) in zip(edges, edges.dropFirst()) {
      blocks.append(
        bits[start..<end].reduce(into: (0, 0)) { block, bits in
          block.bits |= bits
          block.density += TitleMatcher.sum(of: weights, bits: bits)
        })
    }
  }

  /// For each end behind a start, the match of the blocks between them.
  func values(from start: Int, beside unities: [Double]) -> [Double] {
    var bits: UInt64 = 0
    var weight = 0.0
    var density = 0.0
    return blocks[start...].enumerated().map { index, block in
      if block.bits & ~bits != 0 {
        bits |= block.bits
        weight = TitleMatcher.sum(of: weights, bits: bits)
      }
      density += block.density
      return weight + density * RunSplitter.densityWeight + unities[index]
    }
  }
}
