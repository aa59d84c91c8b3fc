/// Which article each position of the paragraphs belongs to; made where many positions are asked for.
struct ArticleSamples {
  /// Where each article's paragraphs begin, and where the last one's end.
  private let starts: [UInt32]
  /// The article of the first of each so many positions.
  private let samples: [UInt32]

  /// An article is about as long.
  private static let sampleShift: UInt32 = 10

  init(_ index: TextIndex) {
    starts = ArticleStarts(index, .paragraph).starts
    let (first, last) = (starts[0], starts[starts.count - 1])
    samples = [UInt32](
      unsafeUninitializedCapacity: Int(max(first, last) - first) >> Self.sampleShift + 1
    ) { [starts] samples, written in
      var article = 0
      for number in samples.indices {
        let position = first &+ UInt32(truncatingIfNeeded: number) &<< Self.sampleShift
        while article + 2 < starts.count, starts[article + 1] <= position { article += 1 }
        samples.initializeElement(at: number, to: UInt32(article))
      }
      written = samples.count
    }
  }

  /// Marks the articles of some positions, all of them in paragraphs.
  func mark(_ positions: ArraySlice<UInt32>, in bits: inout ArticleBits) {
    bits.withWords { words in
      for position in positions {
        let article = article(at: position)
        words[article &>> 6] |= 1 &<< UInt64(article & 63)
      }
    }
  }

  @inline(__always)
  private func article(at position: UInt32) -> Int {
    let sample = Int((max(position, starts[0]) &- starts[0]) >> Self.sampleShift)
    var article = Int(samples[min(sample, samples.count - 1)])
    if article + 3 < starts.count {
      // A sum, not a branch: whether the next article has begun cannot be foretold.
      article += starts[article + 1] <= position ? 1 : 0
      article += starts[article + 1] <= position ? 1 : 0
    }
    while article + 2 < starts.count, starts[article + 1] <= position { article += 1 }
    return article
  }
}
