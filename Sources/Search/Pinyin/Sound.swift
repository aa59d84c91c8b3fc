/// What a piece of pinyin may be the reading of: one syllable, or all that begin with some letters.
///
/// Syllables stand in the order of the alphabet, so that the latter are neighbours.
public struct Sound: Sendable, Hashable {
  /// Places in the table of syllables.
  let syllables: Range<Int>

  /// What begins with one of the letters that syllables begin with, or with zh, ch or sh.
  static let initials: [Sound] = {
    let letters = Set(Sounds.table.syllables.map { $0.prefix(1) })
    let digraphs = ["zh", "ch", "sh"].map { Array($0.utf8)[...] }
    return (letters + digraphs).map {
      Sound(syllables: Sounds.table.syllables(startingWith: $0))
    }
  }()

  /// The folded characters that can be read so, in order.
  public var scalars: [UInt32] {
    let sorted = syllables.flatMap { Sounds.table.scalars[$0] }.sorted()
    return sorted.reduce(into: []) { distinct, scalar in
      if distinct.last != scalar { distinct.append(scalar) }
    }
  }

  /// True when a folded character can be read so.
  public func contains(_ scalar: UInt32) -> Bool {
    isAmong(Sounds.table.readings(of: scalar))
  }

  /// True when one of a character's readings is this.
  func isAmong(_ readings: ArraySlice<UInt16>) -> Bool {
    readings.contains { syllables.contains(Int($0)) }
  }
}
