public import Gazette

/// What lists show of an article.
public struct ArticleHead: Sendable, Equatable {
  public var id: String
  public var title: String?
  /// The first characters of the text, for an article without a title.
  public var opening: String
  public var column: String?
  public var people: [Person]
  /// The parser would rather not bet on the title, or on where the article begins and ends.
  public var isDoubtful: Bool
  public var hasDoubtfulPeople: Bool
  /// Nodes of its outline.
  public var pointCount: Int

  public init(_ article: Article) {
    id = article.id
    title = article.title
    opening = article.title == nil ? String(article.paragraphs.first?.text.prefix(24) ?? "") : ""
    column = article.column
    people = article.people
    isDoubtful = article.hasDoubtfulHead
    hasDoubtfulPeople = article.hasDoubtfulPeople
    pointCount = article.outline.reduce(0) { $0 + $1.count }
  }
}

extension Article {
  /// True when the parser would rather not bet on the title, or on where the article begins and
  /// ends.
  public var hasDoubtfulHead: Bool {
    confidence.title < Article.even || confidence.bounds < Article.even
  }

  public var hasDoubtfulPeople: Bool { !people.isEmpty && confidence.people < Article.even }

  private static let even = 0.5
}

extension OutlineNode {
  /// The node and all below it.
  fileprivate var count: Int { children.reduce(1) { $0 + $1.count } }
}

extension ArticleHead {
  func write(to record: inout RecordWriter) {
    record.write(fixed: UInt8((isDoubtful ? 1 : 0) | (hasDoubtfulPeople ? 2 : 0)))
    record.write(id)
    record.write(title)
    record.write(opening)
    record.write(column)
    record.write(pointCount)
    record.write(people.count)
    for person in people {
      record.write(fixed: UInt8(Person.Role.allCases.firstIndex(of: person.role) ?? 0))
      record.write(person.name)
      record.write(person.affiliation)
    }
  }

  init(_ bytes: Bytes) {
    var record = RecordReader(bytes)
    let doubts: UInt8 = record.readFixed()
    isDoubtful = doubts & 1 != 0
    hasDoubtfulPeople = doubts & 2 != 0
    id = record.readText() ?? ""
    title = record.readText()
    opening = record.readText() ?? ""
    column = record.readText()
    pointCount = record.readCount()
    people = record.readPeople()
  }
}
