public import Gazette

/// Column and people of an article's head: what articles are counted by.
///
/// Over a whole library, making the other texts of each head would take most of the time.
public struct ArticleNames: Sendable {
  public let column: String?
  private let rest: RecordReader

  /// Of a record that `ArticleHead` wrote.
  init(_ bytes: Bytes) {
    var record = RecordReader(bytes)
    let _: UInt8 = record.readFixed()
    // Its number, its title, and its opening.
    for _ in 0..<3 { record.skipText() }
    column = record.readText()
    rest = record
  }

  /// Read when they are asked for.
  public var people: [Person] {
    var record = rest
    _ = record.readCount()
    return record.readPeople()
  }
}

extension RecordReader {
  mutating func readPeople() -> [Person] {
    let roles = Person.Role.allCases
    return (0..<min(readCount(), byteCount)).map { _ in
      let role = Int(readFixed() as UInt8)
      let name = readText() ?? ""
      return Person(name: name, role: roles[min(role, roles.count - 1)], affiliation: readText())
    }
  }
}

extension Segment {
  /// Column and people of an article, counted over all issues of the segment.
  public func names(ofArticle index: Int) -> ArticleNames {
    ArticleNames(articleRecord(index))
  }
}
