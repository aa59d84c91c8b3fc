/// The best score for each number of blocks read and set of titles used, and how it came.
struct SplitTable {
  struct Part {
    var start: Int
    var end: Int
    /// Nil for a body that has no title here.
    var title: Int?
  }

  /// The set of all titles and of the body without one, a bit each.
  private let all: Int
  private let titles: Int
  private let blocks: Int
  /// All numbers of blocks for the first set of titles, then for the next: the ends that
  /// `extend` tries stand side by side.
  private var scores: [Double]
  private var steps: [(start: Int32, title: Int32)]

  /// The last title's number stands for no title.
  init(blocks: Int, titles: Int) {
    self.blocks = blocks
    self.titles = titles
    all = (2 << titles) - 1
    let count = (blocks + 1) * (all + 1)
    scores = Array(repeating: -.infinity, count: count)
    steps = Array(repeating: (0, 0), count: count)
    scores[0] = 0
  }

  /// A bit for each title that some cut which leads up to a block leaves unused.
  func titlesLeft(at block: Int) -> Int {
    (0..<all).reduce(0) { isReached(block, $1) ? $0 | (all & ~$1) : $0 }
  }

  private func place(_ block: Int, _ used: Int) -> Int { used * (blocks + 1) + block }

  private func isReached(_ block: Int, _ used: Int) -> Bool {
    scores[place(block, used)] > -.infinity
  }

  /// Tries every end for a body of one title that begins at a block.
  mutating func extend(
    from start: Int, _ title: Int, opening: Double, by values: [Double]
  ) {
    for used in 0..<all where used & (1 << title) == 0 && isReached(start, used) {
      let base = scores[place(start, used)] + opening
      var place = self.place(start + 1, used | 1 << title)
      for value in values {
        if base + value > scores[place] {
          scores[place] = base + value
          steps[place] = (Int32(start), Int32(title))
        }
        place += 1
      }
    }
  }

  /// The cuts that led to the best score, in reading order.
  func parts() -> [Part] {
    var parts: [Part] = []
    var end = blocks
    var used = bestEnd
    while end > 0, used > 0 {
      let step = steps[place(end, used)]
      let title = Int(step.title)
      parts.append(
        Part(start: Int(step.start), end: end, title: title == titles ? nil : title))
      used &= ~(1 << Int(step.title))
      end = Int(step.start)
    }
    return parts.reversed()
  }

  /// Which titles are best used when all blocks are read.
  private var bestEnd: Int {
    (0...all).max { scores[place(blocks, $0)] < scores[place(blocks, $1)] } ?? all
  }
}
