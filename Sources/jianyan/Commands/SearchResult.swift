import Export
import Gazette
import Search

/// An article that was found, with the first of its matches in context.
struct SearchResult {
  private let numbered: NumberedArticle
  private let field: Field
  private let snippet: Snippet

  /// Nil when the hit names no match.
  init?(_ hit: Hit, in numbered: NumberedArticle) {
    guard let match = hit.matches.first else { return nil }
    self.numbered = numbered
    field = match.field
    snippet = Snippet(of: numbered.article.text(of: match.field), around: match.spans)
  }

  /// `article` is the number that the other commands take; the spans are bytes of the snippet.
  var json: JSONValue {
    [
      "issue": .string(numbered.issue.id), "article": .integer(numbered.number),
      "title": JSONValue(numbered.article.title), "field": .string(field.name),
      "snippet": .string(snippet.text), "spans": .array(snippet.spans.map { JSONValue($0) }),
    ]
  }

  var text: String {
    "\(numbered.number)  \(numbered.article.displayTitle)\n  \(field.name): \(snippet.text)\n"
  }
}

extension Field {
  fileprivate var name: String {
    switch self {
    case .title: "title"
    case .subtitle: "subtitle"
    case .column: "column"
    case .person: "person"
    case .affiliation: "affiliation"
    case .heading: "heading"
    case .paragraph: "paragraph"
    }
  }
}

extension Article {
  /// What the reader sees of a field, which is what spans count in.
  fileprivate func text(of field: Field) -> String {
    switch field {
    case .title: title ?? ""
    case .subtitle: subtitle ?? ""
    case .column: column ?? ""
    case .person(let index): people[index].name
    case .affiliation(let index): people[index].affiliation ?? ""
    case .heading(let path): node(at: path).map { $0.marker + $0.heading } ?? ""
    case .paragraph(let index): paragraphs[index].text
    }
  }
}
