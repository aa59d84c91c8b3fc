import Catalogue
import Synchronization

/// Makes the missing segments of a library on several threads at once.
final class SegmentBuilders: Sendable {
  private struct State {
    var next = 0
    var made: [Int: Segment] = [:]
    var filesDone = 0
  }

  private let files: [SourceFile]
  private let parts: [Partition.Part]
  private let maker: SegmentMaker
  private let cache: LibraryCache?
  private let isCancelled: @Sendable () -> Bool
  private let state = Mutex(State())
  /// Rings after each segment, and once for each thread that ends.
  private let bell = Bell()

  init(
    _ files: [SourceFile], _ parts: [Partition.Part], _ maker: SegmentMaker, cache: LibraryCache?,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.files = files
    self.parts = parts.filter { $0.segment == nil }
    self.maker = maker
    self.cache = cache
    self.isCancelled = isCancelled
  }

  /// Works until all are made or none are wanted; `progress` is told what is made so far, by the
  /// first file of each.
  func run(threads: Int, progress: ([Int: Segment], _ filesDone: Int) -> Void) {
    for _ in 0..<threads { startThread(isPatient: true) { self.work() } }
    for _ in 0..<parts.count + threads {
      bell.wait()
      let (made, done) = state.withLock { ($0.made, $0.filesDone) }
      progress(made, done)
    }
  }

  private func work() {
    while let part = take() {
      let bytes = maker.segment(of: files[part.files], isCancelled: isCancelled)
      let segment = bytes.flatMap { keep($0) }
      state.withLock { state in
        state.made[part.files.lowerBound] = segment
        state.filesDone += part.files.count
      }
      bell.ring()
    }
    bell.ring()
  }

  private func take() -> Partition.Part? {
    state.withLock { state in
      guard state.next < parts.count else { return nil }
      state.next += 1
      return parts[state.next - 1]
    }
  }

  /// On the disk where that is possible, else in memory.
  private func keep(_ bytes: [UInt8]) -> Segment? {
    (try? cache?.keep(bytes)) ?? Segment(Bytes(bytes))
  }
}
