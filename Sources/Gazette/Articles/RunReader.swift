/// Cuts runs of text into bodies for the titles that look their way, and says what that is worth.
///
/// To cut a run among several titles is dear, and nearly always another reading of the page is
/// better. So such a reading is first only bounded: no title can find more of its words in a part
/// than in the whole run. It is made when a search that goes by the bounds comes to need it.
struct RunReader {
  let pieces: [Piece]
  /// The pieces of each run.
  let runs: [[Int]]
  /// For each group of headlines its titles; group `i` stands above run `i`, the next below it.
  let groups: [Range<Int>]
  let matcher: TitleMatcher
  /// How well each piece begins an article.
  let openings: [Double]
  private var readings: [Readings]
  private var continuities: [Continuity?]

  init(
    pieces: [Piece], runs: [[Int]], groups: [Range<Int>], matcher: TitleMatcher,
    openings: [Double]
  ) {
    self.pieces = pieces
    self.runs = runs
    self.groups = groups
    self.matcher = matcher
    self.openings = openings
    readings = Array(repeating: Readings(), count: runs.count)
    continuities = Array(repeating: nil, count: runs.count)
  }

  /// Which of the groups beside a run look for their bodies in it; nothing else decides how it is
  /// read.
  struct Sides {
    var above: Bool
    var below: Bool
  }

  /// How a run is cut, and what that is worth.
  struct Reading {
    /// Nil while the value is only a bound.
    var parts: [RunSplitter.Part]?
    var value: Double
  }

  /// The reading of each combination of sides, as far as asked for.
  private struct Readings {
    private var known: [Reading?] = [nil, nil, nil, nil]

    subscript(_ sides: Sides) -> Reading? {
      get { known[(sides.above ? 1 : 0) + (sides.below ? 2 : 0)] }
      set { known[(sides.above ? 1 : 0) + (sides.below ? 2 : 0)] = newValue }
    }
  }

  private static let changeCost = 0.4
  private static let untitledCost = 0.4
  private static let titleCost = 0.2
  /// What rounding may take from a bound.
  private static let slack = 1e-6

  func titles(of run: Int, _ sides: Sides) -> [Int] {
    var titles: [Int] = []
    if sides.above { titles += groups[run] }
    if sides.below { titles += groups[run + 1] }
    return titles
  }

  /// The parts of a run that was read.
  func parts(of run: Int, _ sides: Sides) -> [RunSplitter.Part] {
    readings[run][sides]?.parts ?? []
  }

  /// How much of its title a part holds; nil without a title.
  func fit(of part: RunSplitter.Part, in run: Int) -> Double? {
    part.title.map { matcher.coverage(of: $0, in: runs[run][part.range]) }
  }

  /// What a reading is worth, or can be worth at the most.
  mutating func value(of run: Int, _ sides: Sides) -> Double {
    if let known = readings[run][sides] { return known.value }
    guard titleCount(of: run, sides) > 1 else { return read(run, sides).value }
    let titles = titles(of: run, sides)
    let bound = titles.reduce(RunReader.slack - changeCost(of: run, sides)) {
      let whole = RunSplitter.Part(range: 0..<runs[run].count, title: $1)
      return $0 + max(0, (fit(of: whole, in: run) ?? 0) - RunReader.titleCost)
    }
    readings[run][sides] = Reading(value: bound)
    return bound
  }

  /// Reads a run; true when it was only bounded before.
  mutating func settle(_ run: Int, _ sides: Sides) -> Bool {
    guard readings[run][sides]?.parts == nil else { return false }
    _ = read(run, sides)
    return true
  }

  private mutating func read(_ run: Int, _ sides: Sides) -> Reading {
    let parts = cut(run, sides)
    let sum = parts.reduce(0.0) { $0 + (fit(of: $1, in: run) ?? 0) - RunReader.titleCost }
    let isTitled = sides.above && !groups[run].isEmpty || sides.below && !groups[run + 1].isEmpty
    let reading = Reading(
      parts: parts, value: isTitled ? sum - changeCost(of: run, sides) : -RunReader.untitledCost)
    readings[run][sides] = reading
    return reading
  }

  /// Headlines on both sides of one run are rare.
  private func changeCost(of run: Int, _ sides: Sides) -> Double {
    let isChange =
      sides.above && sides.below && !groups[run].isEmpty && !groups[run + 1].isEmpty
    return isChange ? RunReader.changeCost : 0
  }

  private func titleCount(of run: Int, _ sides: Sides) -> Int {
    (sides.above ? groups[run].count : 0) + (sides.below ? groups[run + 1].count : 0)
  }

  private mutating func cut(_ run: Int, _ sides: Sides) -> [RunSplitter.Part] {
    guard titleCount(of: run, sides) > 1, !runs[run].isEmpty else {
      let above = sides.above ? groups[run].first : nil
      let title = above ?? (sides.below ? groups[run + 1].first : nil)
      let range = 0..<runs[run].count
      return [RunSplitter.Part(range: range, title: range.isEmpty ? nil : title)]
    }
    let titles = titles(of: run, sides)
    let cohesion = continuities[run] ?? Continuity(runs[run].map { pieces[$0].text })
    continuities[run] = cohesion
    return RunSplitter(
      run: runs[run], titles: titles, matcher: matcher,
      openings: runs[run].map { openings[$0] }, cohesion: cohesion
    ).split()
  }
}
