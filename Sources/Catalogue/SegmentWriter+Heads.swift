public import Gazette

extension SegmentWriter {
  /// Adds the heads of issues that were read, each with its source's stamp, and of their articles.
  public mutating func addHeads(of pages: [(issue: Issue, stamp: SourceStamp)]) {
    var issues = RecordTable()
    var articles = RecordTable()
    for (issue, stamp) in pages {
      issues.begin()
      IssueHead(issue, stamp: stamp).write(to: &issues.records, firstArticle: articles.count)
      for article in issue.articles {
        articles.begin()
        ArticleHead(article).write(to: &articles.records)
      }
    }
    add(.issueOffsets, issues.offsets)
    add(.issues, issues.records.bytes)
    add(.articleOffsets, articles.offsets)
    add(.articles, articles.records.bytes)
  }
}

/// Records one behind the other, with the table of where they begin.
private struct RecordTable {
  var records = RecordWriter()
  private var starts: [UInt32] = []

  var count: Int { starts.count }

  mutating func begin() {
    starts.append(UInt32(records.bytes.count))
  }

  /// The table, with where the last record ends behind it.
  var offsets: [UInt8] {
    var table = RecordWriter()
    for start in starts { table.write(fixed: start) }
    table.write(fixed: UInt32(records.bytes.count))
    return table.bytes
  }
}
