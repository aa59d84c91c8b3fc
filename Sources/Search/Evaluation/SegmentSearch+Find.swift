extension SegmentSearch {
  /// A term, and what was found out about it; nil what was not needed.
  struct Find {
    var phrase: Phrase
    var scope: Scope
    var places: Places?
    /// For each place how many characters it is; none where all are as long as the phrase.
    var lengths: [UInt16] = []
    var articles: ArticleBits?
    /// How many points hold it.
    var pointCount: Int?

    /// Learns from the find of the phrase's beginning, of whose places it has nearly all.
    mutating func takeOver(_ beginning: Find, in index: TextIndex) {
      guard let places, let all = beginning.places, var articles = beginning.articles,
        all.count - places.count <= max(Self.fewPlaces, places.count / Self.lossShare)
      else { return }
      let loss = all.count == places.count ? PlaceLoss() : index.loss(from: all, to: places)
      for article in loss.articles { articles.remove(article) }
      self.articles = articles
      guard !phrase.overlapsItself, !beginning.phrase.overlapsItself else { return }
      pointCount = beginning.pointCount.map { $0 - loss.pointCount }
    }

    /// Where more are lost, to look at all places costs less.
    private static let lossShare = 512
    private static let fewPlaces = 2
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
