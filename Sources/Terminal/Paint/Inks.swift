internal import Canvas

/// A style in the colours that the terminal has.
struct Ink: Hashable {
  var attributes: Style.Attributes = []
  /// Numbers of the palette; -1 for the terminal's own.
  var foreground: Int32 = -1
  var background: Int32 = -1
}

/// Mixes inks for styles; few styles are used, and each again and again.
struct Inks {
  let palette: Palette
  private var inks: [Style: Ink] = [:]
  /// The last one asked for, for cells of one style stand together.
  private var last: (style: Style, ink: Ink)?

  init(palette: Palette) {
    self.palette = palette
  }

  mutating func ink(for style: Style) -> Ink {
    if let last, last.style == style { return last.ink }
    let ink = inks[style] ?? mix(style)
    inks[style] = ink
    last = (style, ink)
    return ink
  }
}

extension Inks {
  /// Keeps apart what few colours would make the same: text must not vanish into its background.
  private func mix(_ style: Style) -> Ink {
    var ink = Ink(
      attributes: style.attributes, foreground: palette.index(of: style.foreground),
      background: palette.index(of: style.background))
    if ink.foreground == ink.background, style.foreground != style.background,
      palette == .eight || palette == .sixteen
    {
      let isLight = [2, 3, 6, 7].contains(ink.background) || ink.background > 8
      ink.foreground = isLight ? 0 : 7
    }
    return ink
  }
}
