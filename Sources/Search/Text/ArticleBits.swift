internal import Catalogue

/// A set of articles of a segment: a bit for each.
struct ArticleBits: Equatable {
  private(set) var words: [UInt64]
  /// How many articles there are, in the set or not.
  let count: Int

  /// None of so many articles, or all of them.
  init(count: Int, areAll: Bool = false) {
    words = [UInt64](repeating: areAll ? .max : 0, count: (count + 63) / 64)
    self.count = count
    clearEnd()
  }

  init(_ bytes: Bytes, count: Int) {
    words = (0..<(count + 63) / 64).map { bytes.number(at: $0 * 8) }
    self.count = count
    clearEnd()
  }

  /// How many articles are in the set.
  var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  var areAll: Bool { population == count }
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func contains(_ article: Int) -> Bool {
    words[article >> 6] >> UInt64(article & 63) & 1 == 1
  }

  /// True when one of a run of articles is in the set.
  @inline(__always)
  func holdsAny(of articles: Range<Int>) -> Bool {
    guard !articles.isEmpty else { return false }
    let (first, last) = (articles.lowerBound >> 6, (articles.upperBound - 1) >> 6)
    let from = UInt64.max << UInt64(articles.lowerBound & 63)
    let through = UInt64.max >> UInt64(63 - (articles.upperBound - 1) & 63)
    if first == last { return words[first] & from & through != 0 }
    return words[first] & from != 0 || words[last] & through != 0
      || words[first + 1..<last].contains { $0 != 0 }
  }

  @inline(__always)
  mutating func insert(_ article: Int) {
    words[article >> 6] |= 1 << UInt64(article & 63)
  }

  mutating func remove(_ article: Int) {
    words[article >> 6] &= ~(1 << UInt64(article & 63))
  }

  /// Lends the bits, 64 articles a word, to a loop that sets many.
  @inline(__always)
  mutating func withWords(_ body: (UnsafeMutableBufferPointer<UInt64>) -> Void) {
    words.withUnsafeMutableBufferPointer { body($0) }
  }

  mutating func formIntersection(_ other: ArticleBits) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formUnion(_ other: ArticleBits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// All articles that are not in the set.
  var inverse: ArticleBits {
    var inverse = self
    for index in words.indices { inverse.words[index] = ~words[index] }
    inverse.clearEnd()
    return inverse
  }

  /// Hands out the articles in ascending order.
  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  private mutating func clearEnd() {
    guard count % 64 > 0, let last = words.indices.last else { return }
    words[last] &= 1 << UInt64(count % 64) - 1
  }
}
