/// For each of some scalars a row of bits, one for each article of a segment.
struct ArticleBitRows {
  private(set) var words: [UInt64] = []
  private let articleCount: Int
  private let wordsPerRow: Int

  init(articleCount: Int) {
    self.articleCount = articleCount
    wordsPerRow = (articleCount + 63) / 64
  }

  /// A new row for a scalar that occurs so often that reading its list would take longer; else nil.
  mutating func row(forCount count: Int) -> Int? {
    guard count >= articleCount * 2, articleCount > 0 else { return nil }
    words += [UInt64](repeating: 0, count: wordsPerRow)
    return words.count / wordsPerRow - 1
  }

  @inline(__always)
  mutating func set(_ article: Int, inRow row: Int) {
    words[row * wordsPerRow + article >> 6] |= 1 << UInt64(article & 63)
  }
}
