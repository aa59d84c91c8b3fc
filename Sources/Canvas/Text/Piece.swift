/// What a line break needs to know of one glyph.
struct Piece {
  enum Break {
    case free
    /// Within a word or number: only when the line has no better place.
    case weak
    case forbidden
  }

  private let scalar: Unicode.Scalar
  private let width: UInt8
  let isSpace: Bool
  let isNumber: Bool
  let isLetter: Bool

  var columns: Int { Int(width) }
  var mayHang: Bool { Kinsoku.mayHang.contains(scalar) }
  var isPlainIdeograph: Bool { scalar.isCommonIdeograph && !isNumber }

  init(_ glyph: Glyph, after previous: Piece?) {
    scalar = glyph.scalar
    width = UInt8(truncatingIfNeeded: glyph.columns)
    isSpace = scalar == " " || scalar == "\u{3000}" || scalar == "\u{2003}"
    isLetter = scalar.isLatin
    isNumber = scalar.isDigit || (previous?.isNumber == true && Kinsoku.multiples.contains(scalar))
  }
}

extension Piece {
  /// Whether a line may end between two glyphs, whatever stands around them.
  func boundary(after previous: Piece) -> Break {
    if scalar.isCommonIdeograph, previous.scalar.isCommonIdeograph, !previous.isNumber {
      return .free
    }
    if isSpace || !scalar.isOrdinary && Kinsoku.notAtStart.contains(scalar) { return .forbidden }
    if !previous.scalar.isOrdinary, Kinsoku.notAtEnd.contains(previous.scalar) {
      return .forbidden
    }
    if columns == 0 { return .forbidden }
    if previous.isSpace { return .free }
    if previous.isNumber, isNumber || isLetter || scalar.properties.isIdeographic { return .weak }
    return isWordPart && previous.isWordPart ? .weak : .free
  }

  /// True for all that Latin words, numbers and addresses are made of, the full-width forms too.
  private var isWordPart: Bool {
    isNumber || isLetter || scalar == "’" || (scalar.value > 0x20 && scalar.value < 0x7F)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool {
    ("0"..."9").contains(self) || ("０"..."９").contains(self)
  }

  var isCommonIdeograph: Bool { value >= 0x4E00 && value <= 0x9FFF }

  /// True for most of a text, of which no set of marks need be asked.
  fileprivate var isOrdinary: Bool { isCommonIdeograph || isLatin || isDigit }

  fileprivate var isLatin: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    case 0xC0...0x52F where value != 0xD7 && value != 0xF7: true
    default: false
    }
  }
}
