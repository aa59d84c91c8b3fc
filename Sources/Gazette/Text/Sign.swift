/// A character that a rule names, in its folded form: of `，` that is `,`.
///
/// The compiler works it out, so that a constant made of it is asked for without a call, which a
/// table's answer would take at every question. It knows no tables: rules name simplified
/// characters, and what they name otherwise stops a debug build.
struct Sign: Sendable, ExpressibleByUnicodeScalarLiteral {
  let code: UInt32

  @inline(__always)
  init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    let value = scalar.value
    let isFullWidth = value >= 0xFF01 && value <= 0xFF5E
    code = isFullWidth ? value - 0xFF01 + 0x21 : value == 0x3000 ? 0x20 : value
    assert(code == Glyph.fold(value), "a rule names a traditional character or an old shape")
  }
}
