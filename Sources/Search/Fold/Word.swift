/// A folded word, and how to find it in folded text.
struct Word: Sendable, Equatable {
  let bytes: [UInt8]
  /// True for a Latin word, which is found where a word starts: `GDP` in `GDP2024`, `5G` not in `15G`.
  private let startsWord: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    startsWord = isLetterStart(bytes)
  }

  /// Where the word stands within a range of folded text, from left to right without overlaps.
  func occurrences(
    in text: UnsafeBufferPointer<UInt8>, within range: Range<Int>
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = range.lowerBound
    while let start = next(in: text, from: offset, to: range.upperBound) {
      let isWanted = !startsWord || !endsInLetter(text, before: start)
      if isWanted { found.append(start..<start + bytes.count) }
      offset = isWanted ? start + bytes.count : start + 1
    }
    return found
  }

  /// The first place of the bytes at or behind an offset.
  ///
  /// Sixteen places at a time are passed over unless the word's first and last byte both fit one of
  /// them. Source: W. Muła, SIMD-friendly algorithms for substring searching, the generic variant.
  private func next(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let base = UnsafeRawPointer(text.baseAddress), let first = bytes.first,
      let last = bytes.last
    else { return nil }
    let (firsts, lasts) = (Sixteen(repeating: first), Sixteen(repeating: last))
    let lastPlace = end - bytes.count
    var place = start
    while place + Sixteen.scalarCount - 1 <= lastPlace {
      let heads = base.loadUnaligned(fromByteOffset: place, as: Sixteen.self)
      let tails = base.loadUnaligned(fromByteOffset: place + bytes.count - 1, as: Sixteen.self)
      let differences = (heads ^ firsts) | (tails ^ lasts)
      if hasZero(differences),
        let found = firstPlace(in: text, of: place..<place + Sixteen.scalarCount)
      {
        return found
      }
      place += Sixteen.scalarCount
    }
    return place <= lastPlace ? firstPlace(in: text, of: place..<lastPlace + 1) : nil
  }

  private func firstPlace(
    in text: UnsafeBufferPointer<UInt8>, of places: Range<Int>
  ) -> Int? {
    places.first { place in
      for index in bytes.indices where text[place + index] != bytes[index] { return false }
      return true
    }
  }
}

private typealias Sixteen = SIMD16<UInt8>

@inline(__always)
private func hasZero(_ block: Sixteen) -> Bool {
  let mask = unsafeBitCast(block .== Sixteen(repeating: 0), to: SIMD2<UInt64>.self)
  return mask.x | mask.y != 0
}

/// ASCII letters and digits, and the letters of two bytes: Latin, Greek, Cyrillic.
private func isLetterStart(_ bytes: [UInt8]) -> Bool {
  guard let first = bytes.first else { return false }
  return isAlphanumeric(first) || twoByteLetters.contains(first)
}

private func endsInLetter(_ text: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool {
  guard offset > 0 else { return false }
  if isAlphanumeric(text[offset - 1]) { return true }
  return offset > 1 && text[offset - 1] & 0xC0 == 0x80
    && twoByteLetters.contains(text[offset - 2])
}

private let twoByteLetters: ClosedRange<UInt8> = 0xC3...0xD4

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
}
