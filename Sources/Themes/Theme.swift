public import Canvas

/// How each part of the screen looks.
public struct Theme: Sendable, Equatable {
  public var name: String
  /// By the parts' numbers.
  private var styles: [Style]

  public init(name: String, styles: [Part: Style]) {
    self.name = name
    self.styles = Part.allCases.map { styles[$0] ?? Style() }
  }

  public internal(set) subscript(part: Part) -> Style {
    get { styles[part.rawValue] }
    set { styles[part.rawValue] = newValue }
  }

  mutating func add(_ attributes: Style.Attributes, to part: Part) {
    styles[part.rawValue].attributes.formUnion(attributes)
  }

  /// What a style is for; the browser names parts, never colours.
  public enum Part: Int, Sendable, Hashable, CaseIterable {
    case text, dim, title, column, person, heading, marker
    /// What names the selected row, in the pane with the keys and in the others.
    case selection, inactiveSelection
    /// What has the eye before all else: the title of the pane with the keys, the cell before its
    /// selected row, the match that was visited last.
    case accent
    case border, activeBorder, paneTitle, status, input, match, passage, error
    /// What the parser is not sure of.
    case doubt
  }
}
