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
    let hashes = PairText.count(for: length)
    var pairs: [UInt16] = []
    pairs.reserveCapacity(length)
    // One more than each hash's number. Numbers are given without gaps as pairs are met, so that
    // all else that is kept of them is small.
    var numbers = Array(repeating: Int32(0), count: hashes)
    var spread = Array(repeating: Int32(0), count: length)
    // One more than the text that last had each pair.
    var last = spread
    var kinds: Int32 = 0
    for (index, text) in texts.enumerated() {
      var previous: UInt32 = 0
      // Marks part pairs, white space does not.
      for glyph in text where glyph.code != 0x20 {
        let code = glyph.kinds.has(.ideograph) ? glyph.code : 0
        defer { previous = code }
        guard code != 0, previous != 0 else { continue }
        let mixed = (previous &* 0x9E37_79B1) ^ (code &* 0x85EB_CA77)
        let hash = Int(mixed >> 8) & (hashes - 1)
        if numbers[hash] == 0 {
          kinds += 1
          numbers[hash] = kinds
        }
        let pair = Int(numbers[hash] - 1)
        pairs.append(UInt16(truncatingIfNeeded: pair))
        if last[pair] != Int32(truncatingIfNeeded: index + 1) {
          last[pair] = Int32(truncatingIfNeeded: index + 1)
          spread[pair] += 1
        }
      }
      bounds.append(pairs.count)
    }
    spread.removeLast(spread.count - Int(kinds))
    self.pairs = pairs
    self.spread = spread
  }

  private static func count(for length: Int) -> Int {
    var count = 1024
    while count < length * 2, count < 1 << 16 { count *= 2 }
    return count
  }
}
