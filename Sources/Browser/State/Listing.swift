internal import Search

/// What the lists of a search show.
enum Listing: Sendable, Equatable {
  /// Issues, and the articles of one of them.
  case issues
  /// What was found in all issues, an article on two lines.
  case results
  /// What was found in all issues, a place on a line.
  case concordance

  /// Lines of the screen for each row of the articles.
  var articleHeight: Int { self == .results ? 2 : 1 }

  /// True for a pane that is not there, for the list takes its room.
  func hides(_ focus: Focus) -> Bool {
    switch self {
    case .issues: false
    case .results: focus == .issues
    case .concordance: focus == .issues || focus == .outline
    }
  }
}

typealias ListOrder = SearchOrder
