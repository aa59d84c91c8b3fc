@testable import Gazette

/// What one reading of a page has other than another, white space and width of marks aside.
enum Difference: String, CaseIterable, Sendable {
  case count, title, people, body, outline

  /// How the two differ; empty when they are the same.
  static func between(_ one: Gazette.Issue, _ other: Gazette.Issue) -> [Difference] {
    guard one.articles.count == other.articles.count else { return [.count] }
    return allCases.filter { part in
      zip(one.articles, other.articles).contains { part.text(of: $0) != part.text(of: $1) }
    }
  }

  private func text(of article: Article) -> [[UInt32]] {
    switch self {
    case .count: []
    case .title: [folded(article.title ?? "")]
    case .people: article.signatories.map(folded)
    case .body: [folded(article.paragraphs.map(\.text).joined())]
    case .outline: article.dump.split(separator: "\n").map { [depth($0)] + folded($0) }
    }
  }

  private func folded(_ text: some StringProtocol) -> [UInt32] {
    text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.map(Glyph.fold)
  }

  private func depth(_ line: Substring) -> UInt32 { UInt32(line.prefix { $0 == " " }.count) }
}
