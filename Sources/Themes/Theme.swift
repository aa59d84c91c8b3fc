public import Canvas

/// How each part of the screen looks.
public struct Theme: Sendable, Equatable {
  public var name: String
  private var styles: [Part: Style]

  public init(name: String, styles: [Part: Style]) {
    self.name = name
    self.styles = styles
  }

  public subscript(part: Part) -> Style { styles[part] ?? Style() }

  mutating func add(_ attributes: Style.Attributes, to part: Part) {
    styles[part, default: Style()].attributes.formUnion(attributes)
  }

  /// What a style is for; the browser names parts, never colours.
  public enum Part: Sendable, Hashable, CaseIterable {
    case text, dim, title, column, person, heading, marker
    /// Selected row in the pane with the keys, and in the others.
    case selection, inactiveSelection
    case border, activeBorder, paneTitle, status, input, match, passage, error
    /// What the parser is not sure of.
    case doubt
  }
}
