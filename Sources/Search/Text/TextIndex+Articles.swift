internal import Catalogue

extension TextIndex {
  /// One of a part's rows of bits, one for each article.
  func row(_ row: Int, of part: TextPart) -> ArticleBits? {
    let length = (articleCount + 63) / 64 * 8
    guard (row + 1) * length <= self[part].count else { return nil }
    return ArticleBits(self[part][row * length..<(row + 1) * length], count: articleCount)
  }

  /// The articles in whose text something stands.
  func articles(at places: Places) -> ArticleBits {
    var bits = ArticleBits(count: articleCount)
    // Damaged lists may have places where there are no articles.
    guard articleCount > 0 else { return bits }
    let first = UInt32(range(of: .paragraph).lowerBound)
    let head = places.count > articleCount ? places.positions.count(below: first) : places.count
    forEachArticle(at: places.positions[..<head]) { article, _ in bits.insert(article) }
    if head < places.count {
      ArticleSamples(self).mark(places.positions[head...], in: &bits)
    }
    return bits
  }

  /// The articles in whose text ascending positions are.
  func articles(at positions: [UInt32]) -> ArticleBits {
    var bits = ArticleBits(count: articleCount)
    forEachArticle(at: positions[...]) { article, _ in bits.insert(article) }
    return bits
  }

  /// The numbers of those places that stand in some articles.
  func numbers(of places: Places, in articles: ArticleBits) -> [Int] {
    var kept: [Int] = []
    forEachArticle(at: places.positions[...]) { article, range in
      if articles.contains(article) { kept += range }
    }
    return kept
  }

  /// Hands out each article that holds some of the ascending positions, and which of them; once for each
  /// region of positions that they stand in.
  func forEachArticle(at positions: ArraySlice<UInt32>, _ body: (Int, Range<Int>) -> Void) {
    guard articleCount > 0 else { return }
    var next = positions.startIndex
    for region in Region.allCases where next < positions.endIndex {
      let end = range(of: region).upperBound
      guard Int(positions[next]) < end else { continue }
      let starts = ArticleStarts(self, region)
      var article = 0
      while next < positions.endIndex, case let position = Int(positions[next]), position < end {
        article = starts.article(at: position, from: article)
        let limit = starts[article + 1]
        let first = next
        next += 1
        while next < positions.endIndex, Int(positions[next]) < limit { next += 1 }
        body(article, first..<next)
      }
    }
  }
}
