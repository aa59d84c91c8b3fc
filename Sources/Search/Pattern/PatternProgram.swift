/// A regular expression as steps of a machine.
struct PatternProgram: Sendable {
  enum Step: Sendable {
    case scalar(UInt32)
    case set(Int)
    case edge(PatternEdge)
    /// Both ways, the first preferred.
    case fork(Int, Int)
    case go(Int)
    case match
  }

  private(set) var steps: [Step] = []
  private(set) var sets: [ScalarClass] = []

  /// Nil when repeats within repeats make the program larger than anybody means.
  init?(_ node: PatternNode) {
    guard add(node) else { return nil }
    steps.append(.match)
  }

  private static let mostSteps = 10_000

  /// False when the program has grown too large.
  private mutating func add(_ node: PatternNode) -> Bool {
    guard steps.count < Self.mostSteps else { return false }
    switch node {
    case .scalar(let scalar): steps.append(.scalar(scalar))
    case .set(let set):
      steps.append(.set(sets.count))
      sets.append(set)
    case .edge(let edge): steps.append(.edge(edge))
    case .sequence(let parts): return parts.allSatisfy { add($0) }
    case .choice(let parts): return addChoice(parts[...])
    case .many(let part, let least, let most, let isLazy):
      return add(part, least: least, most: most, isLazy: isLazy)
    }
    return true
  }

  private mutating func addChoice(_ parts: ArraySlice<PatternNode>) -> Bool {
    guard let first = parts.first, parts.count > 1 else {
      return parts.first.map { add($0) } ?? true
    }
    let fork = reserve()
    guard add(first) else { return false }
    let exit = reserve()
    steps[fork] = .fork(fork + 1, steps.count)
    guard addChoice(parts.dropFirst()) else { return false }
    steps[exit] = .go(steps.count)
    return true
  }

  private mutating func add(_ part: PatternNode, least: Int, most: Int?, isLazy: Bool) -> Bool {
    for _ in 0..<least where !add(part) { return false }
    guard let most else {
      let fork = reserve()
      guard add(part) else { return false }
      steps.append(.go(fork))
      steps[fork] = branch(into: fork + 1, past: steps.count, isLazy: isLazy)
      return true
    }
    var forks: [Int] = []
    for _ in least..<most {
      forks.append(reserve())
      guard add(part) else { return false }
    }
    for fork in forks { steps[fork] = branch(into: fork + 1, past: steps.count, isLazy: isLazy) }
    return true
  }

  private mutating func reserve() -> Int {
    steps.append(.match)
    return steps.count - 1
  }

  private func branch(into: Int, past: Int, isLazy: Bool) -> Step {
    isLazy ? .fork(past, into) : .fork(into, past)
  }
}
