/// A character of the page as the parser compares it, and where it stands in the source.
///
/// The folded form makes full- and half-width print look alike: `（`, `：` and `２` become `(`, `:`
/// and `2`, a Kangxi radical becomes the ideograph it was printed for, and a traditional character
/// its simplified form: words are listed once and pages in either script are read alike. What is
/// shown to people is always the source's own character.
struct Glyph: Sendable, Hashable {
  /// The folded scalar's value.
  var code: UInt32
  /// What it is; its width is that of the source's character.
  var kinds: Kinds
  /// Index into the source's scalars.
  var origin: Int32

  init(code: UInt32, origin: Int) {
    self.init(code: code, kinds: .of(code), origin: origin)
  }

  init(code: UInt32, kinds: Kinds, origin: Int) {
    self.code = code
    self.kinds = kinds
    self.origin = Int32(truncatingIfNeeded: origin)
  }
}

extension Glyph {
  /// The form of a character that a rule names, without a look at a table.
  @inline(__always)
  static func fold(_ sign: Sign) -> UInt32 { sign.code }

  /// The form of a character of some text; what a rule names is taken for a `Sign`.
  @_disfavoredOverload
  static func fold(_ scalar: Unicode.Scalar) -> UInt32 { fold(scalar.value) }

  /// The one form in which characters are compared that print shows in several.
  static func fold(_ code: UInt32) -> UInt32 {
    switch code {
    case 0x3400...0x9FFF: return Traditional.shared.simplified(code)
    case 0..<0x2E80, 0x3001...0x3015, 0x3018..<0xF900: return code
    case 0x3000: return 0x20
    case 0x2E80...0x2FDF, 0xF900...0xFAFF:
      return Traditional.shared.simplified(Ideographs.unified(code))
    case 0xFF01...0xFF5E: return code - 0xFF01 + 0x21
    // Papers print columns' names in either kind of heavy brackets.
    case 0x3016...0x3017: return code - 0x3016 + 0x3010
    default: return code
    }
  }
}
