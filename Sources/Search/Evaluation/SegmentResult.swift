/// What a query found in one segment; issues and articles are counted within it.
struct SegmentResult: Sendable {
  var issues: [Int] = []
  var articles: [Int] = []
  var pointCount = 0
  var occurrenceCount = 0
  var isComplete = true

  static let nothing = SegmentResult()
}

extension SegmentSearch {
  /// Evaluates the whole query and counts.
  mutating func result(of expression: Expression) -> SegmentResult {
    let all = ArticleBits(count: index.articleCount, areAll: true)
    let articles = articles(for: expression, among: all)
    var result = SegmentResult(isComplete: isComplete)
    guard !articles.isEmpty else { return result }
    result.issues = index.issues(with: articles)
    result.articles = articles.numbers
    guard !count(of: expression, into: &result) else { return result }
    count(finds, in: isTerm(expression) ? nil : articles, into: &result)
    for find in patternFinds where articles.contains(find.article) {
      result.occurrenceCount += find.occurrenceCount
      result.pointCount += find.pointCount
    }
    return result
  }

  /// Counts from the directory alone, where the query is one character; false where it is not.
  private func count(of expression: Expression, into result: inout SegmentResult) -> Bool {
    guard isTerm(expression), finds.count == 1, let find = finds.first, find.isCharacter,
      let entry = index.entry(of: find.phrase.scalars[0])
    else { return false }
    result.occurrenceCount = Int(entry.count)
    result.pointCount = Int(entry.points)
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
      var (places, lengths) = (
        find.places ?? index.places(of: find.phrase, in: find.scope), find.lengths
      )
      if let articles {
        let kept = index.numbers(of: places, in: articles)
        places = kept.map { places[$0] }
        if !lengths.isEmpty { lengths = kept.map { lengths[$0] } }
      }
      if lengths.isEmpty, find.phrase.overlapsItself {
        lengths = places.map { _ in find.phrase.scalars.count }
      }
      let apart = lengths.isEmpty ? places : places.apart(lengths)
      count(apart, into: &result, &marks)
      guard apart.count < places.count else { continue }
      // A heading is held against the query by itself, so it may hold what overlaps here.
      index.markPoints(at: index.placesInHeadings(places, lengths).0, in: &marks)
    }
    let outside = UInt64(1) << UInt64(index.pointCount & 63)
    marks[index.pointCount >> 6] &= ~outside
    result.pointCount = marks.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  private func count(
    _ places: [UInt32], into result: inout SegmentResult, _ marks: inout [UInt64]
  ) {
    result.occurrenceCount += places.count
    index.markPoints(at: places, in: &marks)
  }
}

extension SegmentSearch.Find {
  /// True for one character anywhere, of which the directory tells all counts.
  fileprivate var isCharacter: Bool {
    phrase.scalars.count == 1 && !phrase.startsWord && !phrase.isWhole && scope == .anywhere
      && lengths.isEmpty
  }
}

extension ArticleBits {
  fileprivate var numbers: [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(population)
    forEach { numbers.append($0) }
    return numbers
  }
}

extension [UInt32] {
  /// Without those that begin within another: 人人 stands once in 人人人.
  fileprivate func apart(_ lengths: [Int]) -> [UInt32] {
    var (end, kept) = (UInt32(0), [UInt32]())
    for (number, place) in enumerated() where place >= end {
      kept.append(place)
      end = place + UInt32(lengths[number])
    }
    return kept
  }
}
