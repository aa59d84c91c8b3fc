internal import Canvas

extension Theme {
  /// Gives each part of the screen its colours from a scheme.
  ///
  /// The selection is the inverse of an accent, so that it still shows where only eight colours do.
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
    case .heading: style(.strong, attributes: .bold)
    case .marker: style(.orange)
    case .selection: style(.background, on: .blue, attributes: .bold)
    case .inactiveSelection: style(.strong, on: .selected, attributes: .bold)
    case .border: style(.faint)
    case .activeBorder: style(.blue)
    case .paneTitle: style(.strong, attributes: .bold)
    case .status: style(.text, on: .raised)
    case .input: style(.strong, on: .raised)
    case .match: style(.background, on: .yellow)
    case .passage: style(.strong, on: .raised)
    case .error: style(.red, attributes: .bold)
    case .doubt: style(.yellow)
    }
  }

  private func style(
    _ foreground: Slot, on background: Slot = .background, attributes: Style.Attributes = []
  ) -> Style {
    Style(foreground: self[foreground], background: self[background], attributes: attributes)
  }
}
