/// How an ascending list of positions is laid out, told by how many they are and where they end.
///
/// The low bits of each position stand packed side by side; the high bits are told in unary: for each
/// bucket of positions as many ones as it holds, then a zero. That takes two bits a position and the
/// low ones, whatever the list; and for every 256th bucket the count of positions before it lets a
/// reader skip. Elias, Efficient storage and retrieval by content (1974); Fano (1971); Vigna,
/// Quasi-succinct indices (2013).
///
/// Layout: samples of 32 bits, rounded to 8 bytes; words of high bits; words of low bits, and one more
/// so that 64 bits can be read at any of them.
struct PositionListShape {
  let count: Int
  let lowWidth: Int
  let bucketCount: Int

  /// `universe` is one more than the largest position there can be.
  init(count: Int, universe: Int) {
    self.count = count
    let spread = count > 0 ? max(1, universe / count) : 1
    lowWidth = Int.bitWidth - 1 - spread.leadingZeroBitCount
    bucketCount = universe >> lowWidth + 1
  }

  static let bucketsPerSample = 256

  /// There is none for the first buckets.
  var sampleCount: Int { (bucketCount - 1) / Self.bucketsPerSample }
  var highStart: Int { (sampleCount * 4 + 7) / 8 * 8 }
  var highWordCount: Int { (count + bucketCount + 63) / 64 }
  var lowStart: Int { highStart + highWordCount * 8 }
  var byteCount: Int { lowStart + (count * lowWidth + 63) / 64 * 8 + 8 }
}
