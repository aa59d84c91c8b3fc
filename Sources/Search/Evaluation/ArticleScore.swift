/// How much an article is about a query; the greater comes first.
struct ArticleScore: Sendable {
  /// Counted within its segment.
  var article: Int
  /// 2 where a match stands in the title, 1 where in the outline, else 0.
  var standing = 0
  /// How often each find stands in it.
  var counts: [Int]
  /// Its characters.
  var length = 0
}

/// What BM25 asks of a whole library.
///
/// Robertson and Zaragoza, The probabilistic relevance framework: BM25 and beyond (2009); their usual
/// constants.
struct Relevance: Sendable {
  private let rarities: [Double]
  private let meanLength: Double

  private static let saturation = 1.2
  private static let lengthShare = 0.75

  /// `holders` tells for each find how many articles hold it, of so many with such a mean length.
  init(holders: [Int], articleCount: Int, meanLength: Double) {
    rarities = holders.map { holders in
      Self.logarithm(1 + (Double(articleCount - holders) + 0.5) / (Double(holders) + 0.5))
    }
    self.meanLength = max(1, meanLength)
  }

  func score(_ article: ArticleScore) -> Double {
    let length = 1 - Self.lengthShare + Self.lengthShare * Double(article.length) / meanLength
    return zip(article.counts, rarities).reduce(0) { sum, find in
      let count = Double(find.0)
      return sum + find.1 * count * (Self.saturation + 1) / (count + Self.saturation * length)
    }
  }

  /// The natural logarithm of a number of at least 1, for neither Foundation nor C is here.
  ///
  /// Its exponent, and the series of the area hyperbolic tangent for the rest.
  private static func logarithm(_ number: Double) -> Double {
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    let series = (0..<12).reversed().reduce(0.0) { $0 * square + 1 / Double(2 * $1 + 1) }
    return Double(number.exponent) * 0.693_147_180_559_945_3 + 2 * ratio * series
  }
}
