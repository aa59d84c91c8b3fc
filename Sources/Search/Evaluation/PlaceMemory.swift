internal import Catalogue
internal import Synchronization

/// Remembers of each segment where the last query's phrases and sounds stand, and those they were typed on
/// from: the next one is mostly a character longer, so that only one more list has to strike out of them, or
/// a character shorter.
final class PlaceMemory: Sendable {
  private struct Entry {
    /// Held, so that no other segment takes its place in memory.
    var text: Bytes
    var finds: [SegmentSearch.Find] = []
    var sounds = SoundBits.Rows()
  }

  private let entries = Mutex<[ObjectIdentifier: Entry]>([:])

  /// More places than that are found again as fast as they are remembered; in all segments.
  private static let limit = 4_000_000

  /// Words of 64 bits for sounds, likewise, and as many for initials: 32 MB.
  private static let wordLimit = 4_000_000

  /// How many places of a segment are remembered.
  static func limit(outOf segmentCount: Int) -> Int { limit / max(1, segmentCount) }

  func finds(in text: Bytes) -> [SegmentSearch.Find] {
    entries.withLock { $0[text.identity]?.finds ?? [] }
  }

  func sounds(in text: Bytes) -> SoundBits.Rows {
    entries.withLock { $0[text.identity]?.sounds ?? SoundBits.Rows() }
  }

  /// True where a segment's share of the limit has room for so many words.
  static func hasRoom(forWords count: Int, outOf segmentCount: Int) -> Bool {
    count <= wordLimit / max(1, segmentCount)
  }

  /// Where there are none, those of before stay.
  func remember(_ sounds: SoundBits.Rows, in text: Bytes, outOf segmentCount: Int) {
    guard sounds.wordCount > 0, Self.hasRoom(forWords: sounds.wordCount, outOf: segmentCount)
    else { return }
    entries.withLock { $0[text.identity, default: Entry(text: text)].sounds = sounds }
  }

  func remember(_ finds: [SegmentSearch.Find], in text: Bytes, outOf segmentCount: Int) {
    entries.withLock { entries in
      if entries.count > segmentCount { entries = [:] }
      let older = entries[text.identity]?.finds ?? []
      entries[text.identity, default: Entry(text: text)].finds = finds.worthKeeping(
        and: older, Self.limit(outOf: segmentCount))
    }
  }
}

extension [SegmentSearch.Find] {
  /// Those with places, and of older finds those that they were typed on from, for those are asked for
  /// again when characters are taken back; not more places than a limit.
  fileprivate func worthKeeping(and older: [SegmentSearch.Find], _ limit: Int) -> Self {
    let new = filter { $0.places != nil && $0.lengths.isEmpty }
    let beginnings = older.filter { find in
      contains { $0.continues(find) }
        && !new.contains { $0.phrase == find.phrase && $0.scope == find.scope }
    }
    var rest = limit
    return (new + beginnings).filter { find in
      rest -= find.places?.count ?? 0
      return rest >= 0
    }
  }
}

extension SegmentSearch.Find {
  /// True when another is the beginning of it, or the same.
  fileprivate func continues(_ find: Self) -> Bool {
    [find].beginning(of: phrase, in: scope) != nil
  }
}
