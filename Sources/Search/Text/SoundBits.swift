/// Where Chinese is read as a word of letters, found for a whole range of positions at once.
///
/// For each sound a bit for every position whose character can be read so. From the end of the word
/// backwards each letter gets the bits of where the rest of the word can be read from it on: a sound
/// there, and behind it what follows.
struct SoundBits {
  /// The bits of some sounds over one range, kept for the next key, which mostly asks for one sound more.
  struct Rows {
    var range = 0..<0
    var bits: [Sound: [UInt64]] = [:]
    /// Those of what most words are typed with, once they were prepared.
    var initials: InitialBits?

    /// How much they take, in words of 64 bits.
    var wordCount: Int { bits.values.reduce(0) { $0 + $1.count } }

    /// The bits of a sound, if they are known.
    subscript(sound: Sound, within range: Range<Int>) -> [UInt64]? {
      let known = range == self.range ? bits[sound] : nil
      return known ?? initials?[sound, within: range]
    }

    /// Takes over those of the same range.
    mutating func add(_ rows: Rows) {
      if bits.isEmpty { range = rows.range }
      if range == rows.range { bits.merge(rows.bits) { $1 } }
    }
  }

  private let range: Range<Int>
  private let wordCount: Int
  /// For each letter its steps: the place of the sound among `sounds`, and the letter behind it.
  private var steps: [[(sound: Int, next: Int)]] = []
  private var sounds: [[UInt64]] = []
  private var numbers: [Sound: Int] = [:]

  /// `known` may be the bits of some sounds.
  init(_ pinyin: Pinyin, _ lists: SoundLists, within range: Range<Int>, known: Rows = Rows()) {
    self.range = range
    wordCount = (range.count + 63) / 64
    for sound in pinyin.sounds {
      numbers[sound] = sounds.count
      sounds.append(
        known[sound, within: range] ?? lists.index.bits(of: lists[sound], within: range))
    }
    steps = pinyin.steps.map { steps in
      steps.compactMap { step in numbers[step.sound].map { ($0, step.next) } }
    }
  }

  var rows: Rows { Rows(range: range, bits: numbers.mapValues { sounds[$0] }) }

  /// Where the word begins, ascending, and how many characters it is there, the fewest if there are
  /// several ways.
  func places() -> (places: [UInt32], lengths: [UInt16]) {
    let (positions, fixed) = (positions, fixedLength)
    let lengths = positions.map { position in
      UInt16(truncatingIfNeeded: fixed ?? length(at: Int(position) - range.lowerBound))
    }
    return (positions, lengths)
  }

  /// Where the word begins, ascending.
  var positions: [UInt32] {
    let starts = starts
    var positions: [UInt32] = []
    positions.reserveCapacity(starts.reduce(0) { $0 + $1.nonzeroBitCount })
    for (index, word) in starts.enumerated() {
      var rest = word
      while rest != 0, case let place = index * 64 + rest.trailingZeroBitCount, place < range.count
      {
        rest &= rest - 1
        positions.append(UInt32(truncatingIfNeeded: range.lowerBound + place))
      }
    }
    return positions
  }

  private var starts: [UInt64] {
    var from = [[UInt64]](repeating: [], count: steps.count)
    for letter in steps.indices.reversed() where !steps[letter].isEmpty {
      var bits = [UInt64](repeating: 0, count: wordCount)
      for step in steps[letter] {
        if step.next == steps.count {
          for index in bits.indices { bits[index] |= sounds[step.sound][index] }
        } else {
          bits.add(sounds[step.sound], before: from[step.next])
        }
      }
      from[letter] = bits
    }
    return from.first ?? []
  }

  /// How many characters the word is, where all ways of reading it have as many; else nil.
  private var fixedLength: Int? {
    var letters: Set = [0]
    for count in 1...max(1, steps.count) {
      let next = Set(letters.flatMap { steps[$0].map(\.next) })
      if next.contains(steps.count) { return next.count == 1 ? count : nil }
      letters = next
    }
    return nil
  }

  /// The letters reached are bits, for a word has no more than 64.
  private func length(at place: Int) -> Int {
    var letters: UInt64 = 1
    for count in 1...max(1, steps.count) {
      var next: UInt64 = 0
      while letters != 0 {
        let letter = letters.trailingZeroBitCount
        letters &= letters - 1
        for step in steps[letter] where has(step.sound, at: place + count - 1) {
          if step.next == steps.count { return count }
          next |= 1 << UInt64(step.next)
        }
      }
      letters = next
    }
    return steps.count
  }

  private func has(_ sound: Int, at place: Int) -> Bool {
    place < range.count && sounds[sound][place >> 6] >> UInt64(place & 63) & 1 == 1
  }
}

extension TextIndex {
  /// A bit for each position of a range that has one of some characters.
  func bits(of entries: [ScalarEntry], within range: Range<Int>) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: (range.count + 63) / 64)
    bits.withUnsafeMutableBufferPointer { bits in
      for area in Area.allCases where self.range(of: area).overlaps(range) {
        for (number, entry) in entries.enumerated() {
          // Whoever asked does not wait for what is missing then.
          if number.isMultiple(of: 16), Task.isCancelled { return }
          list(of: entry, in: area)?.mark(within: range, in: bits)
        }
      }
    }
    return bits
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
