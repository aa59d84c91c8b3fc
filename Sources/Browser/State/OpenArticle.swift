internal import Gazette
internal import Search

/// The selected article made ready to be drawn: kept between keys, for it rarely changes.
struct OpenArticle: Sendable, Equatable {
  let issue: Int
  let article: Int
  private(set) var rows: [OutlineRow] = []
  private(set) var text: TypesetText?
  /// The text row at which each outline row begins.
  private(set) var textRows: [Int] = []
  private var narrowed: Query?

  init(issue: Int, article: Int) {
    self.issue = issue
    self.article = article
  }

  /// Lists the nodes again if the filter has changed since.
  mutating func list(_ article: Article, filter: Filter?) {
    guard rows.isEmpty || narrowed != filter?.query else { return }
    narrowed = filter?.query
    let paths = filter?.hit(issue: issue, article: self.article)?.points(in: article) ?? []
    rows = OutlineRow.rows(of: article.outline, keeping: paths.isEmpty ? nil : paths)
    aim()
  }

  /// Breaks the text into lines again if the width has changed since.
  mutating func typeset(_ article: Article, width: Int, wording: Wording) {
    guard text?.width != width else { return }
    text = TypesetText(article, width: width, wording: wording)
    aim()
  }

  /// The text must be made anew, for the words around it have changed.
  mutating func forgetText() {
    text = nil
  }

  func row(of path: OutlinePath?) -> Int? {
    guard let path else { return nil }
    return rows.firstIndex { $0.path == path }
  }

  /// The last node that begins at or before a position.
  func row(at position: Passage.Position) -> Int {
    (rows.lastIndex { $0.node.passage.start <= position }) ?? 0
  }

  private mutating func aim() {
    guard let text else { return }
    textRows = rows.map { text.row(of: $0.node.passage.start) }
  }
}
