/// Where the keys go: one of three linked lists, or the reader with the outline beside its text.
enum Focus: String, Sendable {
  case issues, articles, outline
  case readerOutline, readerText

  var isReading: Bool {
    switch self {
    case .issues, .articles, .outline: false
    case .readerOutline, .readerText: true
    }
  }

  var pane: Pane {
    switch self {
    case .issues: .issues
    case .articles: .articles
    case .outline, .readerOutline: .outline
    case .readerText: .text
    }
  }

  /// The one to the right, or nil at the edge.
  var right: Focus? {
    switch self {
    case .issues: .articles
    case .articles: .outline
    case .outline, .readerOutline: .readerText
    case .readerText: nil
    }
  }

  var left: Focus? {
    switch self {
    case .issues: nil
    case .articles: .issues
    case .outline: .articles
    case .readerOutline: .outline
    case .readerText: .readerOutline
    }
  }

  /// Round and round within the panes, or within the reader.
  var next: Focus {
    switch self {
    case .issues: .articles
    case .articles: .outline
    case .outline: .issues
    case .readerOutline: .readerText
    case .readerText: .readerOutline
    }
  }

  var previous: Focus {
    switch self {
    case .issues: .outline
    case .articles: .issues
    case .outline: .articles
    case .readerOutline: .readerText
    case .readerText: .readerOutline
    }
  }
}
