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
    let full = 1 << titles.count
    var score = Array(
      repeating: Array(repeating: -Double.infinity, count: full), count: run.count + 1)
    var from = Array(
      repeating: Array(repeating: (start: 0, title: 0), count: full), count: run.count + 1)
    score[0][0] = 0
    for start in run.indices {
      for used in 0..<full where score[start][used] > -.infinity {
        let base = score[start][used] + (start == 0 ? 0 : openings[start])
        for title in titles.indices where used & (1 << title) == 0 {
          let next = used | 1 << title
          var bits: UInt64 = 0
          var density = 0.0
          for end in (start + 1)...run.count {
            let found = matcher.bits(of: titles[title], in: run[end - 1])
            bits |= found
            density += matcher.weight(of: titles[title], bits: found)
            guard end == run.count || next != full - 1 || true else { continue }
            let total = base + matcher.weight(of: titles[title], bits: bits) + density * 0.5
            if total > score[end][next] {
              score[end][next] = total
              from[end][next] = (start, title)
            }
          }
        }
      }
    }
    var parts: [Part] = []
    var end = run.count
    var used = full - 1
    while end > 0, used > 0 {
      let step = from[end][used]
      parts.insert(Part(range: step.start..<end, title: titles[step.title]), at: 0)
      used &= ~(1 << step.title)
      end = step.start
    }
    return (parts, score[run.count][full - 1])
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
