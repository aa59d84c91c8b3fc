public import Gazette

/// What lists show of an issue, and what finds it again.
public struct IssueHead: Sendable, Equatable {
  public var path: String
  public var id: String
  public var newspaper: String?
  public var date: String?
  public var page: String?
  /// Heads that stand over the whole page.
  public var themes: [String]
  /// True when a finding about it is a warning.
  public var hasDoubt: Bool
  public var stamp: SourceStamp

  public init(
    path: String, id: String = "", newspaper: String? = nil, date: String? = nil,
    page: String? = nil, themes: [String] = [], hasDoubt: Bool = false,
    stamp: SourceStamp = SourceStamp(size: 0, modified: 0)
  ) {
    self.path = path
    self.id = id
    self.newspaper = newspaper
    self.date = date
    self.page = page
    self.themes = themes
    self.hasDoubt = hasDoubt
    self.stamp = stamp
  }

  public init(_ issue: Issue, stamp: SourceStamp) {
    self.init(
      path: issue.source.path, id: issue.id, newspaper: issue.newspaper, date: issue.date,
      page: issue.page, themes: issue.themes,
      hasDoubt: issue.diagnostics.contains { $0.severity == .warning },
      stamp: stamp)
  }
}

extension IssueHead {
  /// Its record; `firstArticle` counts over the segment.
  func write(to record: inout RecordWriter, firstArticle: Int) {
    record.write(fixed: UInt32(firstArticle))
    record.write(fixed: UInt64(stamp.size))
    record.write(fixed: stamp.modified)
    record.write(fixed: stamp.corrections)
    record.write(fixed: UInt8(hasDoubt ? 1 : 0))
    record.write(path)
    record.write(id)
    record.write(newspaper)
    record.write(date)
    record.write(page)
    record.write(themes.count)
    for theme in themes { record.write(theme) }
  }

  init(_ bytes: Bytes) {
    var record = RecordReader(bytes)
    let _: UInt32 = record.readFixed()
    stamp = SourceStamp(
      size: Int(clamping: record.readFixed() as UInt64), modified: record.readFixed(),
      corrections: record.readFixed())
    hasDoubt = record.readFixed() as UInt8 == 1
    path = record.readText() ?? ""
    id = record.readText() ?? ""
    newspaper = record.readText()
    date = record.readText()
    page = record.readText()
    themes = (0..<min(record.readCount(), bytes.count)).map { _ in record.readText() ?? "" }
  }
}
