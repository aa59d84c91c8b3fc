import Terminal
import Themes

/// How many colours a theme may use.
enum Coloring: Sendable {
  case none, few, many

  init(_ terminal: Terminal) {
    if terminal.hasColors, !refusesColors {
      self = terminal.hasFewColors ? .few : .many
    } else {
      self = .none
    }
  }
}

extension Theme {
  /// As it can be shown.
  func fitted(to coloring: Coloring) -> Theme {
    switch coloring {
    case .none: .monochrome
    case .few: forFewColors
    case .many: self
    }
  }
}
