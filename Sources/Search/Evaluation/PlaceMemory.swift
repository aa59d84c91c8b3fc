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
  private static let limit = 8_000_000

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

extension [SegmentSearch.Find] {
  /// The places of the longest beginning of a phrase in a scope.
  func places(
    ofBeginningOf phrase: Phrase, in scope: Scope
  ) -> (places: [UInt32], count: Int)? {
    guard !phrase.isWhole else { return nil }
    let fitting = filter { find in
      find.scope == scope && find.phrase.startsWord == phrase.startsWord && !find.phrase.isWhole
        && phrase.scalars.starts(with: find.phrase.scalars)
    }
    let longest = fitting.max { $0.phrase.scalars.count < $1.phrase.scalars.count }
    guard let longest, let places = longest.places else { return nil }
    return (places, longest.phrase.scalars.count)
  }
}
