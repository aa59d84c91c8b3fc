/// For each initial a bit for every position before the paragraphs whose character begins so.
///
/// A letter more of a word typed in pinyin is mostly an initial, and an initial has hundreds of
/// characters; so all are prepared while the answer to the first letter stands on the screen.
final class InitialBits: Sendable {
  private let range: Range<Int>
  private let bits: [Sound: [UInt64]]
  private let placeCounts: [Sound: Int]

  /// Nil when it was cancelled on the way.
  init?(of index: TextIndex, _ scalars: SoundScalars) {
    range = index.range(of: .heads)
    var (bits, placeCounts): ([Sound: [UInt64]], [Sound: Int]) = ([:], [:])
    for sound in Sound.initials {
      let entries = index.entries(of: scalars[sound])
      bits[sound] = index.bits(of: entries, within: range)
      placeCounts[sound] = entries.placeCount
      if Task.isCancelled { return nil }
    }
    (self.bits, self.placeCounts) = (bits, placeCounts)
  }

  subscript(sound: Sound, within range: Range<Int>) -> [UInt64]? {
    range == self.range ? bits[sound] : nil
  }

  /// How often the characters of a sound occur in the whole segment; nil of what is no initial.
  func placeCount(of sound: Sound) -> Int? { placeCounts[sound] }

  /// How much they take in a segment, in words of 64 bits.
  static func wordCount(in index: TextIndex) -> Int {
    Sound.initials.count * ((index.range(of: .heads).count + 63) / 64)
  }
}
