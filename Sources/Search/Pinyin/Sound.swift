/// What a piece of pinyin may be the reading of: one syllable, or all that begin with some letters.
///
/// Syllables stand in the order of the alphabet, so that the latter are neighbours.
public struct Sound: Sendable, Hashable {
  /// Places in the table of syllables.
  let syllables: Range<Int>

  /// The folded characters that can be read so, in order.
  public var scalars: [UInt32] {
    let sorted = syllables.flatMap { Sounds.table.scalars[$0] }.sorted()
    return sorted.reduce(into: []) { distinct, scalar in
      if distinct.last != scalar { distinct.append(scalar) }
    }
  }

  /// True when a folded character can be read so.
  public func contains(_ scalar: UInt32) -> Bool {
    Sounds.table.readings(of: scalar).contains { syllables.contains(Int($0)) }
  }
}
