/// Cuts a run of bodies into as many articles as titles wait for it, and says whose each is.
///
/// The cut that makes the sum of the titles' matches greatest wins, found by dynamic programming
/// over (paragraphs read, titles used): titles may stand in any order.
struct RunSplitter {
  /// The run's paragraphs, as indices of pieces.
  let run: [Int]
  /// Titles as indices of the matcher.
  let titles: [Int]
  let matcher: TitleMatcher
  /// How well each paragraph of the run begins an article; the first counts 0.
  let openings: [Double]

  struct Part: Sendable {
    /// Positions within the run.
    var range: Range<Int>
    var title: Int?
  }

  /// More titles than this are handed out in print order.
  private static let most = 10

  func split() -> (parts: [Part], score: Double) {
    guard !titles.isEmpty, !run.isEmpty else {
      return ([Part(range: 0..<run.count, title: nil)], 0)
    }
    if titles.count > min(RunSplitter.most, run.count) { return inPrintOrder() }
    return best()
  }

  private func best() -> (parts: [Part], score: Double) {
    var table = Table(paragraphs: run.count, titles: titles.count)
    for start in run.indices {
      for used in 0..<table.all {
        guard let score = table.score(start, used) else { continue }
        let base = score + (start == 0 ? 0 : openings[start])
        for title in titles.indices where used & (1 << title) == 0 {
          extend(&table, from: start, used: used, title: title, base: base)
        }
      }
    }
    return (table.parts(of: titles), table.score(run.count, table.all) ?? 0)
  }

  /// Tries every end for a body of one title that begins at `start`.
  private func extend(
    _ table: inout Table, from start: Int, used: Int, title: Int, base: Double
  ) {
    var bits: UInt64 = 0
    var density = 0.0
    for end in (start + 1)...run.count {
      let found = matcher.bits(of: titles[title], in: run[end - 1])
      bits |= found
      density += matcher.weight(of: titles[title], bits: found)
      let total = base + matcher.weight(of: titles[title], bits: bits) + density * 0.5
      table.offer(total, at: end, used | 1 << title, from: start, title)
    }
  }

  /// The best score for each number of paragraphs read and set of titles used, and how it came.
  private struct Table {
    /// The set of all titles.
    let all: Int
    private let paragraphs: Int
    private var scores: [Double]
    private var steps: [(start: Int, title: Int)]

    init(paragraphs: Int, titles: Int) {
      self.paragraphs = paragraphs
      all = (1 << titles) - 1
      let count = (paragraphs + 1) << titles
      scores = Array(repeating: -.infinity, count: count)
      steps = Array(repeating: (0, 0), count: count)
      scores[0] = 0
    }

    func score(_ read: Int, _ used: Int) -> Double? {
      let score = scores[read * (all + 1) + used]
      return score > -.infinity ? score : nil
    }

    mutating func offer(_ score: Double, at end: Int, _ used: Int, from start: Int, _ title: Int) {
      let place = end * (all + 1) + used
      guard score > scores[place] else { return }
      scores[place] = score
      steps[place] = (start, title)
    }

    /// The cuts that led to the best score, in reading order.
    func parts(of titles: [Int]) -> [Part] {
      var parts: [Part] = []
      var end = paragraphs
      var used = all
      while end > 0, used > 0 {
        let step = steps[end * (all + 1) + used]
        parts.append(Part(range: step.start..<end, title: titles[step.title]))
        used &= ~(1 << step.title)
        end = step.start
      }
      return parts.reversed()
    }
  }

  private func inPrintOrder() -> (parts: [Part], score: Double) {
    let starts = run.indices.dropFirst().sorted { openings[$0] > openings[$1] }
      .prefix(titles.count - 1).sorted()
    let edges = [0] + starts + [run.count]
    let parts = zip(edges, edges.dropFirst()).enumerated().map { number, edge in
      Part(range: edge.0..<edge.1, title: titles[number])
    }
    let score = parts.reduce(0.0) { sum, part in
      sum
        + (part.title.map { title in
          part.range.reduce(0.0) {
            $0 + matcher.weight(of: title, bits: matcher.bits(of: title, in: run[$1]))
          }
        } ?? 0)
    }
    return (parts, score)
  }
}
