/// A folded string to compare glyphs with.
struct Word: Sendable, Hashable, ExpressibleByStringLiteral {
  let codes: [UInt32]

  init(stringLiteral text: String) {
    codes = text.unicodeScalars.map(Glyph.fold)
  }

  var count: Int { codes.count }
}
