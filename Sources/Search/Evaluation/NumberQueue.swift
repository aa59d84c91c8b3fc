internal import Synchronization

/// Numbers that several tasks work off, each taken by whoever is free.
final class NumberQueue: Sendable {
  private let count: Int
  private let next = Mutex(0)

  init(_ count: Int) {
    self.count = count
  }

  /// What work gives for the numbers that the caller got, until none is left or its task is cancelled.
  func workOff<Result>(_ work: (Int) -> Result) -> [(Int, Result)] {
    var results: [(Int, Result)] = []
    while !Task.isCancelled, let number = take() {
      results.append((number, work(number)))
    }
    return results
  }

  private func take() -> Int? {
    next.withLock { next in
      guard next < count else { return nil }
      next += 1
      return next - 1
    }
  }
}
