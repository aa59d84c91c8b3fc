internal import Catalogue
internal import Synchronization

/// Remembers of each segment where the last query's phrases stand, for the next one is mostly a
/// character longer, and then only one more list has to strike out of them.
final class PlaceMemory: Sendable {
  private struct Entry {
    /// Held, so that no other segment takes its place in memory.
    var text: Bytes
    var finds: [SegmentSearch.Find]
  }

  private let entries = Mutex<[ObjectIdentifier: Entry]>([:])

  /// More places than that are found again as fast as they are remembered; in all segments.
  private static let limit = 4_000_000

  func finds(in text: Bytes) -> [SegmentSearch.Find] {
    entries.withLock { $0[text.identity]?.finds ?? [] }
  }

  func remember(_ finds: [SegmentSearch.Find], in text: Bytes, outOf segmentCount: Int) {
    let kept = finds.filter { find in
      (find.places?.count ?? .max) <= Self.limit / max(1, segmentCount) && find.lengths.isEmpty
    }
    entries.withLock { entries in
      if entries.count > segmentCount { entries = [:] }
      entries[text.identity] = Entry(text: text, finds: kept)
    }
  }
}
