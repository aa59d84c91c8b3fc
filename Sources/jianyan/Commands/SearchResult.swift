import Export
import Gazette
import Search

/// An article that was found, with the best of its matches in context.
struct SearchResult {
  private let numbered: NumberedArticle
  private let snippet: Snippet

  /// Nil when the hit names no match.
  init?(_ hit: Hit, in numbered: NumberedArticle) {
    guard let snippet = hit.best(in: numbered.article, width: 48) else { return nil }
    self.numbered = numbered
    self.snippet = snippet
  }

  /// `article` is the number that the other commands take; the spans are bytes of the snippet.
  var json: JSONValue {
    [
      "issue": .string(numbered.issue.id), "article": .integer(numbered.number),
      "title": JSONValue(numbered.article.title), "field": .string(snippet.field),
      "snippet": .string(snippet.text), "spans": .array(snippet.spans.map { JSONValue($0) }),
    ]
  }

  var text: String {
    "\(numbered.number)  \(numbered.article.displayTitle)\n  \(snippet.field): \(snippet.text)\n"
  }
}
