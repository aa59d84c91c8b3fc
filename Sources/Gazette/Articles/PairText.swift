/// A run's texts as pairs of neighbouring ideographs, for asking which of them come back.
struct PairText: Sendable {
  /// A number for each pair, text behind text; the rare pairs that share one do no harm.
  let pairs: [UInt16]
  /// Where each text's pairs begin, and the end of the last.
  private(set) var bounds = [0]
  /// In how many texts each pair stands.
  let spread: [Int32]

  init(_ texts: [GlyphSlice]) {
    let length = texts.reduce(0) { $0 + $1.count }
    // One more than each hash's number. Numbers are given without gaps as pairs are met, so that
    // all else that is kept of them is small.
    var numbers = Array(repeating: Int32(0), count: PairText.count(for: length))
    var tallies = Array(repeating: Tally(), count: length)
    var kinds: Int32 = 0
    var bounds = bounds
    bounds.reserveCapacity(texts.count + 1)
    pairs = [UInt16](unsafeUninitializedCapacity: length) { pairs, count in
      // Spans, for changing an array takes a look at who else holds it: here at every pair.
      var numbers = numbers.mutableSpan
      var tallies = tallies.mutableSpan
      for (index, text) in texts.enumerated() {
        let sign = Int32(truncatingIfNeeded: index + 1)
        PairText.forEachHash(in: text, below: numbers.count) { hash in
          if numbers[hash] == 0 {
            kinds += 1
            numbers[hash] = kinds
          }
          let pair = Int(numbers[hash] - 1)
          tallies[pair].take(in: sign)
          // Less pairs than glyphs, for which there is room.
          pairs[count] = UInt16(truncatingIfNeeded: pair)
          count &+= 1
        }
        bounds.append(count)
      }
    }
    self.bounds = bounds
    spread = tallies[..<Int(kinds)].map(\.spread)
  }

  /// Calls `body` with the hash of each pair of neighbouring ideographs.
  @inline(__always)
  private static func forEachHash(in text: GlyphSlice, below count: Int, _ body: (Int) -> Void) {
    var previous: UInt32 = 0
    // Marks part pairs, white space does not.
    for glyph in text where glyph.code != 0x20 {
      let code = glyph.kinds.has(.ideograph) ? glyph.code : 0
      if code != 0, previous != 0 {
        let mixed = (previous &* 0x9E37_79B1) ^ (code &* 0x85EB_CA77)
        body(Int(mixed >> 8) & (count - 1))
      }
      previous = code
    }
  }

  /// What is known of a pair so far.
  private struct Tally {
    /// In how many texts it stands.
    var spread: Int32 = 0
    /// One more than the text that last had it.
    var last: Int32 = 0

    @inline(__always)
    mutating func take(in text: Int32) {
      guard last != text else { return }
      last = text
      spread += 1
    }
  }

  private static func count(for length: Int) -> Int {
    var count = 1024
    while count < length * 2, count < 1 << 16 { count *= 2 }
    return count
  }
}
