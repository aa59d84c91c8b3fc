/// What a query found in one segment; issues and articles are counted within it.
struct SegmentResult: Sendable {
  var issues: [Int]
  var articles: [Int]
  var pointCount = 0
  var occurrenceCount = 0

  static let nothing = SegmentResult(issues: [], articles: [])
}

extension SegmentSearch {
  /// Evaluates the whole query and counts.
  static func result(of expression: Expression, in index: TextIndex) -> SegmentResult {
    var search = SegmentSearch(index)
    let articles = search.articles(for: expression)
    guard !articles.isEmpty else { return .nothing }
    var result = SegmentResult(issues: index.issues(with: articles), articles: articles.numbers)
    guard !search.count(of: expression, into: &result) else { return result }
    let isWhole = if case .term = expression { true } else { false }
    var marks = [UInt64](repeating: 0, count: (index.headingCount + 63) / 64)
    for find in search.finds {
      let all = find.places ?? index.places(of: find.phrase, in: find.scope)
      let places = isWhole ? all : index.places(all, in: articles)
      result.occurrenceCount += places.count
      index.markHeadings(at: places, length: find.phrase.scalars.count, in: &marks)
    }
    result.pointCount = marks.reduce(0) { $0 + $1.nonzeroBitCount }
    return result
  }

  /// Counts from the directory alone, where the query is one character; false where it is not.
  private func count(of expression: Expression, into result: inout SegmentResult) -> Bool {
    guard case .term = expression, let find = finds.first, find.places == nil,
      let entry = index.entry(of: find.phrase.scalars[0])
    else { return false }
    result.occurrenceCount = Int(entry.count)
    result.pointCount = Int(entry.headings)
    return true
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
