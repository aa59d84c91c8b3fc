extension SourceText {
  /// A glyph's width in print, in half ems; folding makes full-width marks look narrow.
  func printWidth(_ glyph: Glyph) -> Int {
    glyph.code == 0x20 ? 1 : Characters.width(scalars[Int(glyph.origin)].value)
  }
}

extension Page {
  /// The source's own characters behind some glyphs.
  func string(_ glyphs: some Sequence<Glyph>) -> String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs {
      scalars.append(glyph.code == 0x20 ? " " : source.scalars[Int(glyph.origin)])
    }
    return String(scalars)
  }
}
