/// Which article each stretch of the paragraphs belongs to; made where many stretches are asked for.
///
/// A stretch ends where its article ends, so that an article's are those from its first to the next one's.
struct ArticleStretches {
  /// For each article the stretch its paragraphs begin with, and what is behind the last.
  private let firsts: [UInt32]
  /// The article of the first of each so many stretches.
  private let samples: [UInt32]

  private static let sampleShift: UInt32 = 4

  init(_ index: TextIndex) {
    firsts =
      index.stretches(at: [UInt32](ArticleStarts(index, .paragraph).starts[..<index.articleCount]))
      + [UInt32(index.stretchCount)]
    var samples = [UInt32](repeating: 0, count: index.stretchCount >> Self.sampleShift + 1)
    for article in firsts.indices.dropLast() where firsts[article] < firsts[article + 1] {
      let first = (firsts[article] + 15) >> Self.sampleShift
      let last = (firsts[article + 1] - 1) >> Self.sampleShift
      for sample in first..<max(first, last + 1) { samples[Int(sample)] = UInt32(article) }
    }
    self.samples = samples
  }

  /// Marks the articles of some stretches.
  func mark(_ stretches: ArraySlice<UInt32>, in bits: inout ArticleBits) {
    bits.withWords { words in
      for stretch in stretches {
        let article = article(of: stretch)
        words[article &>> 6] |= 1 &<< UInt64(article & 63)
      }
    }
  }

  @inline(__always)
  private func article(of stretch: UInt32) -> Int {
    var article = Int(samples[min(Int(stretch >> Self.sampleShift), samples.count - 1)])
    if article + 2 < firsts.count {
      // A sum, not a branch: whether the next article has begun cannot be foretold.
      article += firsts[article + 1] <= stretch ? 1 : 0
    }
    while article + 2 < firsts.count, firsts[article + 1] <= stretch { article += 1 }
    return article
  }
}
