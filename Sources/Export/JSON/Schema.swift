public import Gazette

/// The object that `jianyan parse --format json` prints, version 1, for any number of issues.
///
/// The same issues always give the same bytes; what is absent is written as null.
public func json(of issues: [Issue]) -> String {
  JSONWriter.text(["version": 1, "issues": .array(issues.map(JSONValue.init))])
}

extension JSONValue {
  /// An issue with everything the parser found in it.
  public init(_ issue: Issue) {
    self = [
      "id": .string(issue.id),
      "newspaper": JSONValue(issue.newspaper),
      "date": JSONValue(issue.date),
      "page": JSONValue(issue.page),
      "themes": .array(issue.themes.map(JSONValue.string)),
      "source": JSONValue(issue.source),
      "articles": .array(issue.articles.map(JSONValue.init)),
      "blocks": .array(issue.blocks.map(JSONValue.init)),
      "diagnostics": .array(issue.diagnostics.map(JSONValue.init)),
    ]
  }

  public init(_ source: Source) {
    self = [
      "path": .string(source.path),
      "encoding": .string(source.encoding.rawValue),
      "bytes": .integer(source.bytes),
    ]
  }

  public init(_ article: Article) {
    self = [
      "id": .string(article.id),
      "title": JSONValue(article.title),
      "subtitle": JSONValue(article.subtitle),
      "column": JSONValue(article.column),
      "people": .array(article.people.map(JSONValue.init)),
      "paragraphs": .array(article.paragraphs.map(JSONValue.init)),
      "outline": .array(article.outline.map { JSONValue($0) }),
      "confidence": JSONValue(article.confidence),
    ]
  }

  public init(_ person: Person) {
    self = [
      "name": .string(person.name),
      "role": .string(person.role.rawValue),
      "affiliation": JSONValue(person.affiliation),
    ]
  }

  public init(_ paragraph: Paragraph) {
    self = [
      "text": .string(paragraph.text),
      "role": .string(paragraph.role.rawValue),
      "speaker": JSONValue(paragraph.speaker),
    ]
  }

  /// A node with what is below it.
  public init(_ node: OutlineNode) {
    self = .object(
      members(of: node) + [Member("children", .array(node.children.map { JSONValue($0) }))])
  }

  public init(_ confidence: Article.Confidence) {
    self = [
      "title": .number(confidence.title),
      "people": .number(confidence.people),
      "bounds": .number(confidence.bounds),
    ]
  }

  public init(_ block: Block) {
    self = [
      "role": .string(block.role.rawValue),
      "article": block.article.map(JSONValue.integer) ?? .null,
      "spans": .array(block.spans.map { JSONValue($0) }),
    ]
  }

  /// A finding in English whatever the reader speaks, so that the same page gives the same bytes.
  public init(_ finding: Finding) {
    self = [
      "severity": .string(finding.severity.rawValue),
      "code": .string(finding.code.rawValue),
      "line": .integer(finding.line),
      "message": .string(FindingWording.english.message(finding.kind)),
      "column": finding.column.map(JSONValue.integer) ?? .null,
      "span": finding.span.map { JSONValue($0) } ?? .null,
      "article": finding.article.map(JSONValue.integer) ?? .null,
    ]
  }
}

/// All that the schema says of a node itself.
func members(of node: OutlineNode) -> [JSONValue.Member] {
  [
    .init("kind", .string(node.kind.rawValue)),
    .init("role", JSONValue(node.role?.rawValue)),
    .init("marker", .string(node.marker)),
    .init("heading", .string(node.heading)),
    .init("paragraph", .integer(node.paragraph)),
    .init("span", JSONValue(node.span)),
    .init("confidence", .number(node.confidence)),
  ]
}
