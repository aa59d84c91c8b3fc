internal import Catalogue

extension TextIndex {
  /// The articles in whose text ascending places stand.
  func articles(at places: [UInt32]) -> ArticleBits {
    var bits = ArticleBits(count: articleCount)
    forEachArticle(at: places) { article, _ in bits.insert(article) }
    return bits
  }

  /// Which of ascending places stand in some articles.
  func numbers(of places: [UInt32], in articles: ArticleBits) -> [Int] {
    var kept: [Int] = []
    forEachArticle(at: places) { article, range in
      if articles.contains(article) { kept += range }
    }
    return kept
  }

  /// Hands out each article that holds some of the ascending places, and which of them; once for each
  /// region of positions that they stand in.
  func forEachArticle(at places: [UInt32], _ body: (Int, Range<Int>) -> Void) {
    guard articleCount > 0 else { return }
    var next = 0
    for region in Region.allCases where next < places.count {
      let end = range(of: region).upperBound
      guard Int(places[next]) < end else { continue }
      let starts = ArticleStarts(self, region)
      var article = 0
      while next < places.count, case let place = Int(places[next]), place < end {
        article = starts.article(at: place, from: article)
        let limit = starts[article + 1]
        let first = next
        next += 1
        while next < places.count, Int(places[next]) < limit { next += 1 }
        body(article, first..<next)
      }
    }
  }
}

/// Where the text of each article begins in one region.
private struct ArticleStarts {
  private let starts: [UInt32]

  init(_ index: TextIndex, _ region: Region) {
    let count = index.articleCount + 1
    let bytes = index[.starts][region.rawValue * count * 4..<(region.rawValue + 1) * count * 4]
    starts = bytes.withUnsafeBytes { bytes in
      (0..<count).map { bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
    }
  }

  subscript(article: Int) -> Int { Int(starts[article]) }

  /// The last article that begins at or before a place, looked for in growing steps.
  func article(at place: Int, from first: Int) -> Int {
    var (low, step) = (first, 1)
    while low + step < starts.count - 1, starts[low + step] <= place {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}
