internal import CNcurses
internal import Canvas

/// What ncurses wants to know for a style.
struct Ink: Equatable {
  var attributes: attr_t
  var pair: Int32
}

/// The colour pairs handed out so far.
///
/// A pair is made when a style first needs it, for most of the possible ones are never used.
struct Inks {
  let palette: Palette
  private var inks: [Style: Ink] = [:]
  /// The last one asked for, for cells of one style stand together.
  private var last: (style: Style, ink: Ink)?
  private var pairs: [Colors: Int32] = [:]

  private struct Colors: Hashable {
    var foreground: Int32
    var background: Int32
  }

  init(palette: Palette) {
    self.palette = palette
  }

  mutating func ink(for style: Style) -> Ink {
    if let last, last.style == style { return last.ink }
    let ink = inks[style] ?? make(style)
    last = (style, ink)
    return ink
  }

  private mutating func make(_ style: Style) -> Ink {
    let ink = Ink(attributes: style.attributes.forNcurses, pair: pair(for: style))
    inks[style] = ink
    return ink
  }

  private mutating func pair(for style: Style) -> Int32 {
    let colors = colors(of: style)
    guard colors != Colors(foreground: -1, background: -1) else { return 0 }
    if let known = pairs[colors] { return known }
    let next = Int32(pairs.count + 1)
    guard next < screen_pairs(),
      init_extended_pair(next, colors.foreground, colors.background) == OK
    else { return 0 }
    pairs[colors] = next
    return next
  }

  /// Keeps apart what few colours would make the same: text must not vanish into its background.
  private func colors(of style: Style) -> Colors {
    var colors = Colors(
      foreground: palette.index(of: style.foreground),
      background: palette.index(of: style.background))
    if colors.foreground == colors.background, style.foreground != style.background,
      palette == .eight || palette == .sixteen
    {
      let isLight = [2, 3, 6, 7].contains(colors.background) || colors.background > 8
      colors.foreground = isLight ? 0 : 7
    }
    return colors
  }
}

extension Style.Attributes {
  fileprivate var forNcurses: attr_t {
    let table: [(Style.Attributes, attr_t)] = [
      (.bold, attribute_bold), (.dim, attribute_dim),
      (.underline, attribute_underline), (.reverse, attribute_reverse),
    ]
    return table.reduce(0) { sum, entry in contains(entry.0) ? sum | entry.1 : sum }
  }
}
