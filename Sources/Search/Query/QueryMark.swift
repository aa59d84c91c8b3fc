/// A character that means something to the query language, in any width or shape that is typed.
enum QueryMark {
  case open, close, bar, minus, slash, equals, space
  /// Opens a phrase that one of these characters closes.
  case quote(closedBy: String)

  /// Nil for a character of a word.
  init?(_ character: Character) {
    switch character {
    case "(", "（": self = .open
    case ")", "）": self = .close
    case "|", "｜": self = .bar
    case "-", "－", "−": self = .minus
    case "/", "／": self = .slash
    case "=", "＝": self = .equals
    case "\"", "＂": self = .quote(closedBy: String(character))
    case "“", "”": self = .quote(closedBy: "“”")
    case "「": self = .quote(closedBy: "」")
    case "『": self = .quote(closedBy: "』")
    case _ where character.isWhitespace: self = .space
    default: return nil
    }
  }

  /// True for what ends a word; a minus, a slash or an equals sign within it does not.
  var endsWord: Bool {
    switch self {
    case .open, .close, .bar, .space, .quote: true
    case .minus, .slash, .equals: false
    }
  }
}
