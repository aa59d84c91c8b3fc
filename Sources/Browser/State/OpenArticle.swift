internal import Gazette
internal import Search

/// The selected article made ready to be drawn: kept between keys, for it rarely changes.
struct OpenArticle: Sendable, Equatable {
  /// The article's number in the catalogue.
  let article: Int
  private(set) var rows: [OutlineRow] = []
  private(set) var text: TypesetText?
  /// The text row at which each outline row begins.
  private(set) var textRows: [Int] = []
  /// What the filter's query matches in it.
  private(set) var matches: [Match] = []
  /// Where `n` stops.
  private(set) var stops: [Stop] = []
  private var query: Query?
  private var folding: Folding?

  init(article: Int = -1) {
    self.article = article
  }

  /// Looks for the query again if it has changed since.
  mutating func search(
    _ article: Article, of imprint: Imprint, for query: Query?
  ) {
    guard self.query != query else { return }
    self.query = query
    matches = query.flatMap { $0.matches(in: article, of: imprint) } ?? []
    stops = matches.stops
    folding = nil
  }

  /// Lists the nodes again if the filter or what is folded has changed since.
  mutating func list(_ article: Article, folding: Folding) {
    guard self.folding != folding else { return }
    self.folding = folding
    let paths = matches.points(in: article)
    rows = OutlineRow.rows(
      of: article.outline, keeping: paths.isEmpty ? nil : paths, folding: folding)
    aim()
  }

  /// Breaks the text into lines again if the width or the typography has changed since.
  mutating func typeset(
    _ article: Article, width: Int, typography: Typography, wording: Wording
  ) {
    guard text?.width != width || text?.typography != typography else { return }
    text = TypesetText(article, width: width, typography: typography, wording: wording)
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

  /// The row of a node, or of the nearest one above it that is shown.
  func row(nearest path: OutlinePath?) -> Int? {
    guard var path else { return nil }
    while !path.indices.isEmpty {
      if let row = row(of: path) { return row }
      path.indices.removeLast()
    }
    return nil
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
