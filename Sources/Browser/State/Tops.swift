/// The first visible row of every pane.
struct Tops: Sendable, Equatable {
  var issues = 0
  var articles = 0
  var outline = 0
  var text = 0

  subscript(pane: Pane) -> Int {
    get {
      switch pane {
      case .issues: issues
      case .articles: articles
      case .outline: outline
      case .text: text
      }
    }
    set {
      switch pane {
      case .issues: issues = newValue
      case .articles: articles = newValue
      case .outline: outline = newValue
      case .text: text = newValue
      }
    }
  }

  /// The first row that keeps the selected one in sight and leaves no room empty at the end.
  static func following(_ selected: Int, top: Int, count: Int, height: Int) -> Int {
    let nearest = min(max(top, selected - height + 1), selected)
    return max(0, min(nearest, count - height))
  }
}
