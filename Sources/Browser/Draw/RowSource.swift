internal import Canvas
internal import Catalogue
internal import Search
internal import Themes

/// All that the rows of a pane are drawn from, but for what tells one row from another.
struct RowSource: Sendable, Equatable {
  let content: Content
  let theme: Theme
  let language: Language
  let ambiguous: AmbiguousWidth
  let border: Border
  /// Columns of a row.
  let width: Int

  /// What a pane shows.
  ///
  /// Long values are compared at no cost while they are the same in memory.
  enum Content: Sendable, Equatable {
    case issues(Catalogue.Identity, needsPage: Bool)
    case articles(Catalogue.Identity, Query?)
    case results(Catalogue.Identity, Query?)
    case outline([OutlineRow], [Match])
    case text(TypesetText, [Match], visited: Stop?)
  }
}

extension Browser {
  func source(_ content: RowSource.Content, width: Int, _ canvas: Canvas) -> RowSource {
    RowSource(
      content: content, theme: theme, language: language, ambiguous: canvas.ambiguous,
      border: canvas.border, width: width)
  }
}
