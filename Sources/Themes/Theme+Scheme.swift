internal import Canvas

extension Theme {
  /// Gives each part of the screen its colours from a scheme.
  ///
  /// What is selected has a tint of the accent in every pane, and the pane with the keys the accent
  /// itself in few cells: so a move from pane to pane changes those alone.
  /// Schemes are made for code, and some of their colours are too pale to be read as text: those are
  /// moved towards the text's colour until they can be.
  public init(_ scheme: Scheme) {
    self.init(
      name: scheme.name,
      styles: Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0, scheme.style(of: $0)) }))
  }
}

extension Scheme {
  fileprivate func style(of part: Theme.Part) -> Style {
    switch part {
    case .text: style(.text)
    case .dim: style(.muted)
    case .title: style(.blue, attributes: .bold)
    case .column: style(.cyan)
    case .person: style(.green)
    // In the text's own colour, as what is selected is: so a heading is lit without a word of that.
    case .heading: style(.text, attributes: .bold)
    case .marker: style(.orange)
    case .selection, .inactiveSelection: lit(.text)
    case .accent: style(.background, on: .blue, attributes: .bold)
    case .border: Style(foreground: self[.faint], background: self[.background])
    case .activeBorder: style(.brightBlue)
    case .paneTitle: style(.strong, attributes: .bold)
    case .status: style(.text, on: .raised)
    case .input: style(.strong, on: .raised)
    case .match: style(.background, on: .brightYellow)
    case .passage: style(.strong, on: .raised)
    case .error: style(.brightRed, attributes: .bold)
    case .doubt: style(.yellow)
    }
  }

  private func style(
    _ foreground: Slot, on background: Slot = .background, attributes: Style.Attributes = []
  ) -> Style {
    let ground = ground(background)
    return Style(
      foreground: readable(self[foreground], on: ground), background: ground, attributes: attributes
    )
  }

  /// On the background with as much of the accent in it as takes to be seen.
  private func lit(_ foreground: Slot) -> Style {
    let accent = ground(.blue)
    let tints = stride(from: 0.375, through: 1, by: 0.125).lazy.map {
      self[.background].blended(into: accent, by: $0)
    }
    let tint = tints.first { $0.contrast(with: self[.background]) >= 1.8 } ?? accent
    return Style(foreground: readable(self[foreground], on: tint), background: tint)
  }

  /// An accent that hardly differs from the background could not light anything up.
  private func ground(_ slot: Slot) -> Color {
    let isAccent = slot.rawValue >= Slot.red.rawValue
    guard isAccent, self[slot].contrast(with: self[.background]) < 2 else { return self[slot] }
    return readable(self[.text], on: self[.background])
  }

  private func readable(_ color: Color, on ground: Color) -> Color {
    let inks = [self[.text], self[.strongest], self[.background]]
    let best = inks.max { $0.contrast(with: ground) < $1.contrast(with: ground) } ?? color
    let target = best.contrast(with: ground) < 3 ? ground.farthest : best
    let steps = stride(from: 0, through: 1, by: 0.125).lazy.map {
      color.blended(into: target, by: $0)
    }
    return steps.first { $0.contrast(with: ground) >= 3 } ?? target
  }
}

extension Color {
  fileprivate var farthest: Color {
    contrast(with: .black) > contrast(with: .white) ? .black : .white
  }
}

extension Theme {
  /// For terminals of eight or sixteen colours, where grounds that differ a little become one: what
  /// was told by them is told by attributes as well.
  public var forFewColors: Theme {
    var theme = self
    theme.add(.underline, to: .passage)
    theme[.inactiveSelection] = theme[.status]
    theme.add([.bold, .underline], to: .inactiveSelection)
    theme[.selection] = theme[.accent]
    theme.add(.reverse, to: .status)
    return theme
  }
}
