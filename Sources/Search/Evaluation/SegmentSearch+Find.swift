extension SegmentSearch {
  /// A term, and what was found out about it; nil what was not needed.
  struct Find {
    var phrase: Phrase
    var scope: Scope
    var places: Places?
    /// For each place how many characters it is; none where all are as long as the phrase.
    var lengths: [Int] = []
    var articles: ArticleBits?
    /// How many points hold it.
    var pointCount: Int?

    /// Learns from the find of the phrase's beginning, which stands at the same places.
    mutating func takeOver(_ beginning: Find) {
      articles = beginning.articles
      guard !phrase.overlapsItself, !beginning.phrase.overlapsItself else { return }
      pointCount = beginning.pointCount
    }
  }
}

extension [SegmentSearch.Find] {
  /// The find of the longest beginning of a phrase in a scope, and its places.
  func beginning(
    of phrase: Phrase, in scope: Scope
  ) -> (find: SegmentSearch.Find, places: Places)? {
    guard !phrase.isWhole else { return nil }
    let fitting = filter { find in
      find.scope == scope && find.phrase.startsWord == phrase.startsWord && !find.phrase.isWhole
        && phrase.scalars.starts(with: find.phrase.scalars)
    }
    let longest = fitting.max { $0.phrase.scalars.count < $1.phrase.scalars.count }
    return longest.flatMap { find in find.places.map { (find, $0) } }
  }
}
