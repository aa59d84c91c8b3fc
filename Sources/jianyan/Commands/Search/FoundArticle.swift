import Canvas
import Export
import Gazette
import Search

/// An article that was found, with its matches in context.
struct FoundArticle {
  private let number: Int
  private let issue: Issue
  private let article: Article
  private let matches: [Match]

  private static let width = 48
  /// Columns on either side of a match in a concordance.
  private static let reach = 30

  /// Nil when its page can no longer be read, or no longer matches.
  init?(_ number: Int, _ query: Query, _ pages: inout PageReader) {
    guard let (page, place) = pages.page(ofArticle: number),
      let matches = query.matches(in: page.articles[place], of: Imprint(page))
    else { return nil }
    self.number = number + 1
    (issue, article, self.matches) = (page, page.articles[place], matches)
  }

  /// A line for the article, and one for each field that matches.
  var text: String {
    let lines = snippets.map { "  \($0.field): \($0.text)\n" }
    return "\(number)  \(article.displayTitle)  \(citation(of: issue))\n" + lines.joined()
  }

  /// A line for each place, its match in the middle.
  var concordance: String {
    contexts.map { context in
      let before = context.before.keptAtEnd(columns: Self.reach)
      let gap = String(repeating: " ", count: Self.reach - before.columns())
      return "\(gap)\(before) \(context.match) \(context.after.clipped(to: Self.reach))"
        + "  \(number)\n"
    }
    .joined()
  }

  /// `article` is the number that the other commands take; the spans are bytes of the snippet.
  var json: JSONValue {
    let best = Hit(issue: 0, article: 0, matches: matches).best(in: article, width: Self.width)
    return [
      "issue": .string(issue.id), "article": .integer(number),
      "title": JSONValue(article.title), "newspaper": JSONValue(issue.newspaper),
      "date": JSONValue(issue.date), "page": JSONValue(issue.page),
      "path": .string(issue.source.path), "field": JSONValue(best?.field),
      "snippet": JSONValue(best?.text),
      "spans": .array((best?.spans ?? []).map { JSONValue($0) }),
      "matches": .array(
        snippets.map { snippet in
          [
            "field": .string(snippet.field), "snippet": .string(snippet.text),
            "spans": .array(snippet.spans.map { JSONValue($0) }),
          ]
        }),
    ]
  }

  static let columns = [
    "article", "newspaper", "date", "page", "path", "title", "field", "snippet",
  ]
  .csvRow

  /// A row for each field that matches; one without a snippet where none does.
  var csv: String {
    let head = [
      "\(number)", issue.newspaper ?? "", issue.date ?? "", issue.page ?? "", issue.source.path,
      article.title ?? "",
    ]
    let rows = snippets.map { (head + [$0.field, $0.text]).csvRow }
    return rows.isEmpty ? (head + ["", ""]).csvRow : rows.joined()
  }

  private var snippets: [Snippet] {
    matches.compactMap { match in
      Hit(issue: 0, article: 0, matches: [match]).best(in: article, width: Self.width)
    }
  }

  private var contexts: [Context] {
    matches.places(in: article).flatMap { match in
      article.text(of: match.field).map { match.contexts(in: $0, reach: Self.reach) } ?? []
    }
  }
}

extension String {
  /// As many of the last characters as fit into so many columns.
  fileprivate func keptAtEnd(columns width: Int) -> String {
    var rest = self[...]
    while String(rest).columns() > width { rest = rest.dropFirst() }
    return String(rest)
  }
}
