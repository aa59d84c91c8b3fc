internal import Gazette
internal import Search
internal import Themes

extension Run {
  /// The headline; of an untitled article the beginning of its text, in brackets.
  static func title(of article: Article, wording: Wording) -> Run {
    if let title = article.title { return Run(title, .title, of: .title) }
    let opening = article.paragraphs.first?.text.prefix(24) ?? ""
    return Run(opening.isEmpty ? "（\(wording.untitled)）" : "（\(opening)…）", .title)
  }
}
