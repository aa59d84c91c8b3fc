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
  /// Side by side with the inks: for some twenty words, looking through them takes less than hashing.
  private var styles: [Style] = []
  private var inks: [Ink] = []
  /// The last one asked for, for cells of one style stand together.
  private var last: (style: Style, ink: Ink)?

  init(palette: Palette) {
    self.palette = palette
  }

  mutating func ink(for style: Style) -> Ink {
    if let last, last.style == style { return last.ink }
    let ink = styles.firstIndex(of: style).map { inks[$0] } ?? add(style)
    last = (style, ink)
    return ink
  }
}

extension Inks {
  /// Who tries themes on leaves styles behind that are not used any more.
  private mutating func add(_ style: Style) -> Ink {
    if styles.count == 128 { (styles, inks) = ([], []) }
    let ink = mix(style)
    styles.append(style)
    inks.append(ink)
    return ink
  }

  /// Keeps apart what few colours would make the same: text must not vanish into its background.
  private func mix(_ style: Style) -> Ink {
    var ink = Ink(
      attributes: style.attributes, foreground: palette.index(of: style.foreground),
      background: palette.index(of: style.background))
    guard palette == .eight || palette == .sixteen else { return ink }
    if ink.foreground == ink.background, style.foreground != style.background {
      ink.foreground = Self.light.contains(ink.background) ? 0 : 7
    }
    return Self.legible(ink)
  }

  /// Another ink where text could hardly be read on its ground, for of eight or sixteen colours a
  /// theme's own relations are lost: yellow, green and cyan go with white as badly as blue does with black.
  private static func legible(_ ink: Ink) -> Ink {
    var ink = ink
    switch (ink.foreground, ink.background) {
    case (3, 7), (3, 15), (11, 7), (11, 15): ink.foreground = 1
    case (6, 7), (6, 15), (14, 7), (14, 15): ink.foreground = 4
    case (2, 7), (2, 15), (10, 7), (10, 15): ink.foreground = 0
    case (7, let ground), (15, let ground):
      if ground & 7 != 7, light.contains(ground) { ink.foreground = 0 }
    case (4, 0): ink.foreground = 6
    case (0, 4): ink.foreground = 7
    case (_, _): break
    }
    return ink
  }

  /// The numbers of colours on which black is read better than white.
  private static let light: Set<Int32> = [2, 3, 6, 7, 9, 10, 11, 12, 13, 14, 15]
}
