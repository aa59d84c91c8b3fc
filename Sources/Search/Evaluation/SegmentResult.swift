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
    result.pointCount = Int(entry.headings)
    return true
  }

  private func isTerm(_ expression: Expression) -> Bool {
    if case .term = expression { true } else { false }
  }

  /// Counts places, where the query is more than a term in some articles only, and headings once each.
  private func count(
    _ finds: [Find], in articles: ArticleBits?, into result: inout SegmentResult
  ) {
    var marks = [UInt64](repeating: 0, count: (index.headingCount + 63) / 64)
    for find in finds {
      var places = find.places ?? index.places(of: find.phrase, in: find.scope)
      var lengths = find.lengths
      if let articles {
        let kept = index.numbers(of: places, in: articles)
        places = kept.map { places[$0] }
        if !lengths.isEmpty { lengths = kept.map { lengths[$0] } }
      }
      result.occurrenceCount += places.count
      if lengths.isEmpty {
        let length = find.phrase.scalars.count
        index.markHeadings(at: places, length: { _ in length }, in: &marks)
      } else {
        index.markHeadings(at: places, length: { lengths[$0] }, in: &marks)
      }
    }
    result.pointCount = marks.reduce(0) { $0 + $1.nonzeroBitCount }
  }
}

extension SegmentSearch.Find {
  /// True for one character anywhere, of which the directory tells all counts.
  fileprivate var isCharacter: Bool {
    phrase.scalars.count == 1 && !phrase.startsWord && scope == .anywhere && lengths.isEmpty
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
