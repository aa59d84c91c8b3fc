public import Gazette

/// The words by which an article is known again.
public struct ArticleWords: Sendable, Hashable {
  public var title: String?
  /// The first words of its text; empty when it has none.
  public var opening: String

  public init(title: String?, opening: String) {
    self.title = title
    self.opening = opening
  }

  public init(_ article: Article) {
    let text = article.paragraphs.first { $0.role == .body || $0.role == .answer }
    self.init(
      title: article.title,
      opening: String((text ?? article.paragraphs.first)?.text.prefix(ArticleWords.length) ?? ""))
  }

  /// Enough to tell an article from all others of a page.
  private static let length = 40
}

extension ArticleWords {
  /// How well an article fits: 2 for its title, 3 for its first words.
  func fit(_ article: Article) -> Int {
    let words = ArticleWords(article)
    let hasTitle = title.map { same($0, words.title ?? "") } ?? false
    return (hasTitle ? 2 : 0) + (!opening.isEmpty && same(opening, words.opening) ? 3 : 0)
  }
}

/// Equal but for white space, width and the shapes of quotes and dashes.
func same(_ left: String, _ right: String) -> Bool {
  left == right || Quote.folded(left) == Quote.folded(right)
}
