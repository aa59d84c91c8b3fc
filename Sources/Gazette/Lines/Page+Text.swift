extension SourceText {
  /// A glyph's width in print, in half ems; folding makes full-width marks look narrow.
  func printWidth(_ glyph: Glyph) -> Int {
    glyph.code == 0x20 ? 1 : Characters.width(scalars[Int(glyph.origin)].value)
  }
}

extension Page {
  /// The source's own characters behind some glyphs.
  func string(_ glyphs: some Sequence<Glyph>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(glyphs.underestimatedCount * 3)
    for glyph in glyphs {
      let code = glyph.code == 0x20 ? 0x20 : source.scalars[Int(glyph.origin)].value
      append(code, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// UTF-8 by hand: going through `String` scalar by scalar took a quarter of the parser's time.
  private func append(_ code: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | code >> shift & 0x3F) }
    switch code {
    case ..<0x80: bytes.append(UInt8(code))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | code >> 6))
      bytes.append(tail(0))
    case ..<0x10000:
      bytes.append(UInt8(0xE0 | code >> 12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    default:
      bytes.append(UInt8(0xF0 | code >> 18))
      bytes.append(tail(12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    }
  }
}
