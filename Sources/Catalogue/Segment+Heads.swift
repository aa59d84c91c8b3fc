extension Segment {
  /// The head of an issue, counted within the segment.
  public func issue(_ index: Int) -> IssueHead {
    IssueHead(issueRecord(index))
  }

  /// The head of an article, counted over all issues of the segment.
  public func article(_ index: Int) -> ArticleHead {
    ArticleHead(articleRecord(index))
  }

  /// The articles of an issue, counted over all issues of the segment.
  public func articles(ofIssue index: Int) -> Range<Int> {
    let first = firstArticle(ofIssue: index)
    return first..<max(first, firstArticle(ofIssue: index + 1))
  }

  /// The issue that an article belongs to.
  public func issue(ofArticle article: Int) -> Int {
    var (low, high) = (0, issueCount)
    while low < high {
      let middle = (low + high) / 2
      if firstArticle(ofIssue: middle) <= article { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The first of an issue's articles; behind the last issue, the count of all.
  private func firstArticle(ofIssue index: Int) -> Int {
    guard index < issueCount else { return articleCount }
    let first: UInt32 = issueRecord(index).number(at: 0)
    return Int(first)
  }

  func articleRecord(_ index: Int) -> Bytes {
    record(index, of: .articles, by: .articleOffsets)
  }

  private func issueRecord(_ index: Int) -> Bytes {
    record(index, of: .issues, by: .issueOffsets)
  }
}
