/// Runs a pattern's program over one text, all ways at once.
struct PatternMachine {
  private let program: PatternProgram
  private let text: [UInt32]
  /// The ways that are still open, the preferred first, each with the place where it began.
  private var threads: [Thread] = []
  private var next: [Thread] = []
  /// For each step the last place at which a way stood there, so that none is walked twice.
  private var visited: [Int]
  private var waiting: [Int] = []

  private struct Thread {
    var step: Int
    var start: Int
  }

  init(_ program: PatternProgram, over text: [UInt32]) {
    self.program = program
    self.text = text
    visited = Array(repeating: -1, count: program.steps.count)
  }

  /// Where the pattern matches, from left to right, without overlaps and never empty.
  mutating func matches() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while let match = firstMatch(from: place) {
      found.append(match)
      place = match.upperBound
    }
    return found
  }

  private mutating func firstMatch(from origin: Int) -> Range<Int>? {
    var best: Range<Int>?
    threads.removeAll(keepingCapacity: true)
    for index in visited.indices { visited[index] = -1 }
    for place in origin...max(origin, text.count) {
      next.removeAll(keepingCapacity: true)
      for thread in threads { follow(thread.step, start: thread.start, at: place) }
      if best == nil { follow(0, start: place, at: place) }
      swap(&threads, &next)
      best = advance(at: place) ?? best
      if best != nil, threads.isEmpty { break }
    }
    return best
  }

  /// Takes the scalar at a place on every way; a match ends the ways that are less preferred.
  private mutating func advance(at place: Int) -> Range<Int>? {
    next.removeAll(keepingCapacity: true)
    defer { swap(&threads, &next) }
    for thread in threads {
      switch program.steps[thread.step] {
      case .match:
        if thread.start < place { return thread.start..<place }
      case .scalar(let scalar):
        if place < text.count, text[place] == scalar { keep(thread) }
      case .set(let set):
        if place < text.count, program.sets[set].contains(text[place]) { keep(thread) }
      case .edge, .fork, .go: break
      }
    }
    return nil
  }

  private mutating func keep(_ thread: Thread) {
    next.append(Thread(step: thread.step + 1, start: thread.start))
  }

  /// Walks from a step to all that take a scalar, in the order of preference.
  private mutating func follow(_ step: Int, start: Int, at place: Int) {
    waiting.append(step)
    while let step = waiting.popLast() {
      guard visited[step] != place else { continue }
      visited[step] = place
      switch program.steps[step] {
      case .go(let target): waiting.append(target)
      case .fork(let first, let second):
        waiting.append(second)
        waiting.append(first)
      case .edge(let edge):
        if holds(edge, at: place) { waiting.append(step + 1) }
      case .scalar, .set, .match: next.append(Thread(step: step, start: start))
      }
    }
  }

  private func holds(_ edge: PatternEdge, at place: Int) -> Bool {
    switch edge {
    case .start: place == 0
    case .end: place == text.count
    case .word: isLetter(at: place - 1) != isLetter(at: place)
    }
  }

  private func isLetter(at place: Int) -> Bool {
    text.indices.contains(place) && Folding.isLetter(text[place])
  }
}
