internal import Catalogue

extension TextIndex {
  /// The articles of an issue.
  func articles(ofIssue issue: Int) -> Range<Int> {
    let first: UInt32 = self[.issues].number(at: issue * 4)
    let next: UInt32 = self[.issues].number(at: issue * 4 + 4)
    let end = issue + 1 < issueCount ? min(Int(next), articleCount) : articleCount
    return min(Int(first), end)..<end
  }

  /// The articles of the issues that something holds of.
  func articles(ofIssuesWhere isWanted: (Int) -> Bool) -> ArticleBits {
    var bits = ArticleBits(count: articleCount)
    for issue in 0..<issueCount where isWanted(issue) {
      for article in articles(ofIssue: issue) { bits.insert(article) }
    }
    return bits
  }

  /// The issues that have one of some articles, as bits.
  func issues(with articles: ArticleBits) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: (issueCount + 63) / 64)
    // There are as many first articles as issues.
    self[.issues].withUnsafeBytes { firsts in
      var first = 0
      for issue in 0..<issueCount {
        let next = issue + 1 < issueCount ? Int(firsts.number(issue + 1)) : articleCount
        let end = min(max(first, next), articleCount)
        if articles.holdsAny(of: first..<end) { bits[issue >> 6] |= 1 << UInt64(issue & 63) }
        first = end
      }
    }
    return bits
  }

  /// True when an issue's date, as far as it is known, lies within a range.
  func isDated(_ issue: Int, within range: DateRange) -> Bool {
    let first: UInt32 = self[.dates].number(at: issue * 8)
    let last: UInt32 = self[.dates].number(at: issue * 8 + 4)
    return first > 0 && range.days.lowerBound <= Int(first) && Int(last) <= range.days.upperBound
  }

  /// The place of an issue's newspaper among the names.
  func paper(ofIssue issue: Int) -> Int? {
    let place: UInt32 = self[.papers].number(at: issue * 4)
    return place > 0 ? Int(place) - 1 : nil
  }

  var paperNames: [String] {
    var (reader, names) = (RecordReader(self[.paperNames]), [String]())
    while let name = reader.readText() { names.append(name) }
    return names
  }
}
