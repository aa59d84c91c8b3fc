/// For each frequent scalar a row of bits, one for each article of a segment.
struct ArticleBitRows {
  private(set) var words: [UInt64] = []
  /// For each code its row; below 0 where it has none.
  private var rows: [Int]
  private let wordsPerRow: Int

  /// Rows for those of some codes that occur so often that reading their lists would take longer, in
  /// the order of the codes given.
  init(for codes: [Int], of text: TextIndexWriter) {
    wordsPerRow = (text.articleCount + 63) / 64
    rows = [Int](repeating: -1, count: text.tallies.count)
    var count = 0
    for code in codes where Int(text.tallies[code].count) >= text.articleCount {
      rows[code] = count
      count += 1
    }
    words = [UInt64](repeating: 0, count: count * wordsPerRow)
  }

  /// The row of a code; nil where it has none.
  func row(of code: Int) -> Int? {
    rows[code] < 0 ? nil : rows[code]
  }

  /// Notes that an article holds some codes; gaps are passed over.
  mutating func set(_ article: Int, of codes: ArraySlice<UInt32>) {
    let (word, bit) = (article >> 6, UInt64(1) << UInt64(article & 63))
    rows.withUnsafeBufferPointer { rows in
      words.withUnsafeMutableBufferPointer { words in
        for code in codes where code != RegionText.gap {
          let row = rows[Int(code)]
          if row >= 0 { words[row &* wordsPerRow &+ word] |= bit }
        }
      }
    }
  }
}
