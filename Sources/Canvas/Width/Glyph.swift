/// A grapheme cluster made ready to be shown: control characters replaced, columns counted.
struct Glyph {
  var scalar: Unicode.Scalar
  var marks = Marks()
  /// 0 for marks and joiners that stand alone; 4 for a tab.
  var columns: Int
  /// Bytes of the cluster in the UTF-8 form of the text it was read from.
  var byteCount: Int

  static let tabColumns = 4

  /// Bytes of a common ideograph.
  static let ideographBytes = 3

  init(ideograph scalar: Unicode.Scalar) {
    self.scalar = scalar
    columns = 2
    byteCount = Glyph.ideographBytes
  }

  init(plain scalar: Unicode.Scalar, ambiguous: AmbiguousWidth) {
    self.scalar = scalar
    columns = scalar.columns(ambiguous)
    byteCount = UTF8.width(scalar)
  }

  init(_ character: Character, ambiguous: AmbiguousWidth) {
    let scalars = character.unicodeScalars
    let first = scalars.first ?? " "
    byteCount = character.utf8.count
    guard first != "\t" else {
      scalar = " "
      columns = Glyph.tabColumns
      return
    }
    guard !first.isControl else {
      scalar = first.picture
      columns = scalar.columns(ambiguous)
      return
    }
    scalar = first
    let combining = scalars.dropFirst().filter { !$0.isControl }
    marks = Marks(combining)
    let own = first.columns(ambiguous)
    let isWidened = combining.contains { $0 == "\u{FE0F}" || $0.isFlagLetter }
    columns = own > 0 && isWidened ? 2 : own
  }
}
