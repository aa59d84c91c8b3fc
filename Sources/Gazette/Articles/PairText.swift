/// A run's texts as pairs of neighbouring ideographs, for asking which of them come back.
struct PairText: Sendable {
  /// A number for each pair, text behind text; the rare pairs that share one do no harm.
  let pairs: [UInt16]
  /// Where each text's pairs begin, and the end of the last.
  private(set) var bounds = [0]
  /// In how many texts each pair stands.
  let spread: [Int32]

  init(_ texts: [[Glyph]]) {
    let length = texts.reduce(0) { $0 + $1.count }
    var tally = Tally(length: length)
    var bounds = bounds
    bounds.reserveCapacity(texts.count + 1)
    pairs = [UInt16](unsafeUninitializedCapacity: length) { pairs, count in
      for (index, text) in texts.enumerated() {
        // Less pairs than glyphs, for which there is room.
        PairText.forEachHash(in: text, below: tally.numbers.count) { hash in
          let pair = tally.take(hash, in: index)
          pairs[count] = UInt16(truncatingIfNeeded: pair)
          count &+= 1
        }
        bounds.append(count)
      }
    }
    self.bounds = bounds
    spread = Array(tally.spread[..<Int(tally.kinds)])
  }

  /// Calls `body` with the hash of each pair of neighbouring ideographs.
  @inline(__always)
  private static func forEachHash(in text: [Glyph], below count: Int, _ body: (Int) -> Void) {
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

  /// What is known of the pairs met so far.
  private struct Tally {
    /// One more than each hash's number.
    ///
    /// Numbers are given without gaps as pairs are met, so that all else that is kept of them is
    /// small.
    var numbers: [Int32]
    var spread: [Int32]
    /// One more than the text that last had each pair.
    var last: [Int32]
    var kinds: Int32 = 0

    init(length: Int) {
      numbers = Array(repeating: 0, count: PairText.count(for: length))
      spread = Array(repeating: 0, count: length)
      last = spread
    }

    /// The number of a pair that stands in a text.
    @inline(__always)
    mutating func take(_ hash: Int, in text: Int) -> Int {
      if numbers[hash] == 0 {
        kinds += 1
        numbers[hash] = kinds
      }
      let pair = Int(numbers[hash] - 1)
      if last[pair] != Int32(truncatingIfNeeded: text + 1) {
        last[pair] = Int32(truncatingIfNeeded: text + 1)
        spread[pair] += 1
      }
      return pair
    }
  }

  private static func count(for length: Int) -> Int {
    var count = 1024
    while count < length * 2, count < 1 << 16 { count *= 2 }
    return count
  }
}
