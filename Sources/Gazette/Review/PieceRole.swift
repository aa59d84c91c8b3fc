/// What the articles stage took a piece for.
///
/// The raw values stand in the weights of `TagTable`.
enum PieceRole: UInt32, Sendable, CaseIterable {
  case outside
  /// The piece that opens an article's text.
  case first
  case text
  case title
  /// What stands within a text and is none: a caption, a name.
  case aside
  case theme
  case stranded
  case byline
  case source
  case subtitle
  case column

  /// The roles of all pieces of a page.
  static func all(in assignment: Assignment, of pieces: [Piece]) -> [PieceRole] {
    var roles = Array(repeating: PieceRole.outside, count: pieces.count)
    for piece in assignment.themes { roles[piece] = .theme }
    for unit in assignment.stranded { for piece in unit.pieces { roles[piece] = .stranded } }
    for draft in assignment.articles {
      var isFirst = true
      for piece in draft.pieces {
        guard pieces[piece].kind == .body || pieces[piece].kind == .short else {
          roles[piece] = .aside
          continue
        }
        roles[piece] = isFirst ? .first : .text
        isFirst = false
      }
      guard let head = draft.head else { continue }
      for piece in head.titles { roles[piece] = .title }
      for piece in head.subtitles { roles[piece] = .subtitle }
      for piece in head.columns { roles[piece] = .column }
      for piece in head.bylines + head.cast { roles[piece] = .byline }
      for piece in head.sources { roles[piece] = .source }
    }
    return roles
  }

  var tag: PieceTag {
    switch self {
    case .first: .first
    case .text: .text
    case .title: .title
    case .outside, .aside, .theme, .stranded, .byline, .source, .subtitle, .column: .other
    }
  }
}
