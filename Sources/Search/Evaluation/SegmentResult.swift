/// What a query found in one segment: issues and articles as bits, counted within it.
struct SegmentResult: Sendable {
  var issues: [UInt64] = []
  var articles: [UInt64] = []
  var pointCount = 0
  var occurrenceCount = 0
  var isComplete = true
  /// False when points and places were left out, for to count them would have taken too long.
  var isCounted = true

  static let nothing = SegmentResult()
}

extension SegmentSearch {
  /// Evaluates the whole query and counts; not where more places than a budget would have to be looked at
  /// for the counts alone.
  mutating func result(of expression: Expression, countBudget: Int) -> SegmentResult {
    let all = ArticleBits(count: index.articleCount, areAll: true)
    let articles = articles(for: expression, among: all)
    var result = SegmentResult(isComplete: isComplete)
    guard !articles.isEmpty else { return result }
    result.issues = index.issues(with: articles)
    result.articles = articles.words
    if isCountable, count(of: expression, into: &result) { return result }
    result.isCounted = isCountable && (isTerm(expression) || placeCount <= countBudget)
    guard result.isCounted, !Task.isCancelled else { return result }
    findPlaces()
    count(finds, in: isTerm(expression) ? nil : articles, into: &result)
    if isTerm(expression) { note(pointCount: result.pointCount) }
    for find in patternFinds where articles.contains(find.article) {
      result.occurrenceCount += find.occurrenceCount
      result.pointCount += find.pointCount
    }
    return result
  }

  /// Finds the places of all phrases, and tells nothing; not those that nobody would remember.
  mutating func find(_ expression: Expression) {
    _ = articles(for: expression, among: ArticleBits(count: index.articleCount, areAll: true))
  }

  /// Counts from what is known already, where the query is one phrase; false where it is not.
  private func count(of expression: Expression, into result: inout SegmentResult) -> Bool {
    guard isTerm(expression), finds.count == 1, let find = finds.first else { return false }
    guard let counts = index.counts(of: find) else { return false }
    (result.occurrenceCount, result.pointCount) = counts
    return true
  }

  private func isTerm(_ expression: Expression) -> Bool {
    if case .term = expression { true } else { false }
  }

  /// Counts places, where the query is more than a term in some articles only, and points once each.
  private func count(
    _ finds: [Find], in articles: ArticleBits?, into result: inout SegmentResult
  ) {
    var marks = [UInt64](repeating: 0, count: index.pointCount / 64 + 1)
    for find in finds {
      guard var places = find.places else { continue }
      var lengths = find.lengths
      if let articles, case let kept = index.numbers(of: places, in: articles),
        kept.count < places.count
      {
        places = places.picking(kept)
        if !lengths.isEmpty { lengths = kept.map { lengths[$0] } }
      }
      if lengths.isEmpty, find.phrase.overlapsItself {
        lengths = places.positions.map { _ in UInt16(clamping: find.phrase.scalars.count) }
      }
      let apart = lengths.isEmpty ? places : places.picking(places.positions.apart(lengths))
      result.occurrenceCount += apart.count
      index.markPoints(of: apart.stretches, in: &marks)
      guard apart.count < places.count else { continue }
      // A heading is held against the query by itself, so it may hold what overlaps here.
      let inHeadings = index.placesInHeadings(places.positions, lengths).0
      index.markPoints(of: index.stretches(at: inHeadings), in: &marks)
    }
    let outside = UInt64(1) << UInt64(index.pointCount & 63)
    marks[index.pointCount >> 6] &= ~outside
    result.pointCount = marks.reduce(0) { $0 + $1.nonzeroBitCount }
  }
}

extension TextIndex {
  /// How often a character or a frequent phrase stands in the segment; 0 of what no directory tells of.
  func count(of phrase: Phrase) -> Int {
    if let entry = frequent(phrase) { return Int(entry.count) }
    return phrase.scalars.count == 1 ? entry(of: phrase.scalars[0]).map { Int($0.count) } ?? 0 : 0
  }

  /// How often something stands in the segment and in how many points, where that need not be counted:
  /// the directories tell it of a character and of a frequent phrase, and what stands at the places of an
  /// earlier find has its points.
  fileprivate func counts(of find: SegmentSearch.Find) -> (occurrences: Int, points: Int)? {
    guard find.lengths.isEmpty else { return nil }
    if let places = find.places { return find.pointCount.map { (places.count, $0) } }
    if let entry = frequent(find.phrase) { return (Int(entry.count), Int(entry.points)) }
    guard find.phrase.scalars.count == 1 else { return nil }
    return entry(of: find.phrase.scalars[0]).map { (Int($0.count), Int($0.points)) }
  }
}

extension [UInt32] {
  /// The numbers of those that do not begin within another: 人人 stands once in 人人人.
  fileprivate func apart(_ lengths: [UInt16]) -> [Int] {
    var (end, kept) = (UInt32(0), [Int]())
    for (number, position) in enumerated() where position >= end {
      kept.append(number)
      end = position + UInt32(lengths[number])
    }
    return kept
  }
}
