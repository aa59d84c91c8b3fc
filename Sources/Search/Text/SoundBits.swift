/// Where Chinese is read as a word of letters, found for a whole range of positions at once.
///
/// For each sound a bit for every position whose character can be read so. From the end of the word
/// backwards each letter gets the bits of where the rest of the word can be read from it on: a sound
/// there, and behind it what follows.
struct SoundBits {
  private let pinyin: Pinyin
  private let range: Range<Int>
  private let wordCount: Int
  private var sounds: [Sound: [UInt64]] = [:]

  init(_ pinyin: Pinyin, _ scalars: SoundScalars, in index: TextIndex, within range: Range<Int>) {
    self.pinyin = pinyin
    self.range = range
    wordCount = (range.count + 63) / 64
    for sound in pinyin.sounds {
      var bits = [UInt64](repeating: 0, count: wordCount)
      bits.withUnsafeMutableBufferPointer { bits in
        for entry in index.entries(of: scalars[sound]) {
          index.list(of: entry)?.mark(within: range, in: bits)
        }
      }
      sounds[sound] = bits
    }
  }

  /// Where the word begins, ascending, and how many characters it is there, the fewest if there are
  /// several ways.
  func places() -> (places: [UInt32], lengths: [Int]) {
    var (places, lengths): ([UInt32], [Int]) = ([], [])
    for (index, word) in starts.enumerated() {
      var rest = word
      while rest != 0 {
        let place = index * 64 + rest.trailingZeroBitCount
        rest &= rest - 1
        guard place < range.count else { break }
        places.append(UInt32(truncatingIfNeeded: range.lowerBound + place))
        lengths.append(length(at: place))
      }
    }
    return (places, lengths)
  }

  private var starts: [UInt64] {
    let end = pinyin.steps.count
    var from = [[UInt64]](repeating: [], count: end)
    for letter in (0..<end).reversed() where !pinyin.steps[letter].isEmpty {
      var bits = [UInt64](repeating: 0, count: wordCount)
      for step in pinyin.steps[letter] {
        guard let sound = sounds[step.sound] else { continue }
        if step.next == end {
          for index in bits.indices { bits[index] |= sound[index] }
        } else {
          bits.add(sound, before: from[step.next])
        }
      }
      from[letter] = bits
    }
    return from.first ?? []
  }

  private func length(at place: Int) -> Int {
    var letters: Set = [0]
    for count in 1...max(1, pinyin.steps.count) {
      var next: Set<Int> = []
      for letter in letters {
        for step in pinyin.steps[letter] where has(step.sound, at: place + count - 1) {
          if step.next == pinyin.steps.count { return count }
          next.insert(step.next)
        }
      }
      letters = next
    }
    return pinyin.steps.count
  }

  private func has(_ sound: Sound, at place: Int) -> Bool {
    guard place < range.count, let bits = sounds[sound] else { return false }
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }
}

extension [UInt64] {
  /// Adds the bits behind which stands, one place on, a bit of the other.
  fileprivate mutating func add(_ bits: [UInt64], before other: [UInt64]) {
    guard bits.count == count, other.count == count, let last = indices.last else { return }
    for index in 0..<last {
      self[index] |= bits[index] & (other[index] &>> 1 | other[index + 1] &<< 63)
    }
    self[last] |= bits[last] & other[last] &>> 1
  }
}

extension Pinyin {
  var sounds: Set<Sound> { Set(steps.flatMap { $0.map(\.sound) }) }
}
