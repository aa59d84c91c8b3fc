/// The table of syllables, made ready when pinyin is first asked for.
struct Sounds: Sendable {
  static let table = Sounds()

  /// The letters of each syllable, in the order of the alphabet.
  private(set) var syllables: [[UInt8]] = []
  /// For each syllable the folded characters with that reading, in order.
  private(set) var scalars: [[UInt32]] = []
  /// The other way round: characters in order, each as often as it has readings.
  private var characters: [UInt32] = []
  private var readings: [UInt16] = []
  /// For each scalar of the block that nearly all text is written in, the place where its readings begin, and
  /// the end of the last one's.
  private var starts: [UInt32] = []

  private static let block: Range<UInt32> = 0x4E00..<0xA000

  private init() {
    var isInLetters = false
    for scalar in SoundTable.syllables.unicodeScalars {
      if !isInLetters, scalar.isASCII {
        syllables.append([])
        scalars.append([])
      }
      isInLetters = scalar.isASCII
      if isInLetters {
        syllables[syllables.count - 1].append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        scalars[scalars.count - 1].append(scalar.value)
      }
    }
    let pairs = scalars.enumerated().flatMap { number, row in
      row.map { UInt64($0) << 16 | UInt64(number) }
    }
    .sorted()
    characters = pairs.map { UInt32($0 >> 16) }
    readings = pairs.map { UInt16(truncatingIfNeeded: $0) }
    var place = characters.firstIndex { $0 >= Self.block.lowerBound } ?? characters.count
    for scalar in Self.block {
      starts.append(UInt32(place))
      while place < characters.count, characters[place] == scalar { place += 1 }
    }
    starts.append(UInt32(place))
  }

  /// The syllables of a folded character, by their places; empty for what is not read in pinyin.
  func readings(of scalar: UInt32) -> ArraySlice<UInt16> {
    if Self.block.contains(scalar) {
      let row = Int(scalar - Self.block.lowerBound)
      return readings[Int(starts[row])..<Int(starts[row + 1])]
    }
    let start = place { characters[$0] < scalar }
    let end = place { characters[$0] <= scalar }
    return readings[start..<end]
  }

  /// The syllables that begin with some letters.
  func syllables(startingWith letters: ArraySlice<UInt8>) -> Range<Int> {
    let start = syllables.firstIndex { !$0.lexicographicallyPrecedes(letters) } ?? syllables.count
    let end = syllables[start...].firstIndex { !$0.starts(with: letters) } ?? syllables.count
    return start..<end
  }

  /// The first place of which something no longer holds, found by halving.
  private func place(where isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, characters.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
