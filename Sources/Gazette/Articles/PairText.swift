/// A run's texts as pairs of neighbouring ideographs, for asking which of them come back.
struct PairText: Sendable {
  /// A number for each pair, text behind text; the rare pairs that share one do no harm.
  private(set) var pairs: [UInt16] = []
  /// Where each text's pairs begin, and the end of the last.
  private(set) var bounds = [0]
  /// In how many texts each pair stands.
  private(set) var spread: [Int32] = []

  init(_ texts: [[Glyph]]) {
    let length = texts.reduce(0) { $0 + $1.count }
    let hashes = PairText.count(for: length)
    pairs.reserveCapacity(length)
    spread.reserveCapacity(length)
    // Numbers are given without gaps as pairs are met, so that all that is kept of them is small;
    // one more than each hash's, and the text that last had each pair.
    var numbers = Array(repeating: Int32(0), count: hashes)
    var last: [Int32] = []
    last.reserveCapacity(length)
    for (index, text) in texts.enumerated() {
      PairText.forEach(in: text) { mixed in
        let hash = Int(mixed >> 8) & (hashes - 1)
        if numbers[hash] == 0 {
          spread.append(0)
          last.append(-1)
          numbers[hash] = Int32(truncatingIfNeeded: spread.count)
        }
        let pair = Int(numbers[hash]) - 1
        pairs.append(UInt16(truncatingIfNeeded: pair))
        if last[pair] != Int32(index) { spread[pair] += 1 }
        last[pair] = Int32(index)
      }
      bounds.append(pairs.count)
    }
  }

  private static func count(for length: Int) -> Int {
    var count = 1024
    while count < length * 2, count < 1 << 16 { count *= 2 }
    return count
  }

  /// Marks part pairs, white space does not.
  private static func forEach(in text: [Glyph], _ body: (UInt32) -> Void) {
    var previous: UInt32 = 0
    for glyph in text where glyph.code != 0x20 {
      let code = glyph.kinds.has(.ideograph) ? glyph.code : 0
      if code != 0, previous != 0 { body((previous &* 0x9E37_79B1) ^ (code &* 0x85EB_CA77)) }
      previous = code
    }
  }
}
