/// A folded string to compare glyphs with.
///
/// Making one allocates: words that are asked for often belong in a constant, not in the question.
struct Word: Sendable, Hashable, ExpressibleByStringLiteral {
  let codes: [UInt32]

  init(stringLiteral text: String) {
    codes = text.unicodeScalars.map(Glyph.fold)
  }

  /// A word that stands on the page.
  init(of text: GlyphSlice) { codes = text.map(\.code) }

  var count: Int { codes.count }
}
