/// How the reader has arranged the panes.
struct Arrangement: Sendable, Equatable {
  /// The pane with the keys has the screen to itself.
  var isZoomed = false
  /// In columns; nil leaves a pane to the width of the screen.
  var issues: Int?
  var articles: Int?
  var outline: Int?
  /// Longer lines lose the eye on its way back.
  var longestLine = 88

  init(_ settings: Settings) {
    issues = settings.issuesWidth
    articles = settings.articlesWidth
    outline = settings.outlineWidth
    longestLine = settings.longestLine
  }

  /// The chosen width of a pane; the text has what the others leave.
  subscript(pane: Pane) -> Int? {
    get {
      switch pane {
      case .issues: issues
      case .articles: articles
      case .outline: outline
      case .text: nil
      }
    }
    set {
      switch pane {
      case .issues: issues = newValue
      case .articles: articles = newValue
      case .outline: outline = newValue
      case .text: break
      }
    }
  }
}
