internal import Catalogue

extension SegmentSearch {
  /// Tells of each article that a query finds what its rank follows from.
  mutating func scores(for expression: Expression) -> [ArticleScore] {
    let all = ArticleBits(count: index.articleCount, areAll: true)
    let articles = articles(for: expression, among: all)
    var scores: [ArticleScore] = []
    var rows = [Int](repeating: -1, count: index.articleCount)
    let findCount = finds.count
    articles.forEach { article in
      rows[article] = scores.count
      scores.append(
        ArticleScore(
          article: article, counts: Array(repeating: 0, count: findCount),
          length: index.length(ofArticle: article)))
    }
    let titles = index.range(of: Scope.title)
    for (number, find) in finds.enumerated() {
      let places = find.places?.positions ?? index.positions(of: find.phrase, in: find.scope)
      index.forEachArticle(at: places[...]) { article, range in
        guard rows[article] >= 0 else { return }
        scores[rows[article]].counts[number] += range.count
        guard titles.contains(Int(places[range.lowerBound])) else { return }
        scores[rows[article]].standing = 2
      }
      let inHeadings = index.placesInHeadings(places, length: find.phrase.scalars.count)
      index.forEachArticle(at: inHeadings[...]) { article, _ in
        guard rows[article] >= 0 else { return }
        scores[rows[article]].standing = max(1, scores[rows[article]].standing)
      }
    }
    return scores
  }
}

extension TextIndex {
  /// The characters of an article's paragraphs.
  fileprivate func length(ofArticle article: Int) -> Int {
    let row = (Region.paragraph.rawValue * (articleCount + 1) + article) * 4
    let start: UInt32 = self[.starts].number(at: row)
    let end: UInt32 = self[.starts].number(at: row + 4)
    return max(0, Int(end) - Int(start))
  }
}
