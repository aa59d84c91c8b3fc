internal import Gazette

/// What is one to a reader is one to a search: the single place that says so.
///
/// Case, full and half width, the shapes of quotes, dashes and middle dots, ideographs that Unicode
/// has twice (⽂ 文), traditional and simplified characters. One scalar becomes one scalar, and of
/// several shapes the one that newspapers print is kept, so that most text folds to itself.
enum Folding {
  /// What white space folds to; whether it is kept depends on its neighbours.
  static let space: UInt32 = 0x20
  /// What is not there for a reader: control characters, joiners, soft hyphens, variation selectors.
  static let nothing: UInt32 = 0

  static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x3400...0x9FFF: Simplified.form(of: scalar)
    case 0...0x7F: ascii[Int(scalar)]
    case 0xFF01...0xFF5E: ascii[Int(scalar - 0xFEE0)]
    case 0x3000, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F, 0x205F: space
    case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: nothing
    case 0x201C...0x201F, 0x300C...0x300D, 0xFF62...0xFF63: doubleQuote
    case 0x2018...0x201B, 0x300E...0x300F: singleQuote
    case 0x2010...0x2013, 0x2212: 0x2D
    case 0x2015, 0x2500: 0x2014
    case 0x2022, 0x2027, 0x30FB, 0xFF65: 0xB7
    case 0xFFE5: 0xA5
    case 0xC0...0x52F: lowercased(scalar)
    case 0x2E80...0x2FD5, 0xF900...0xFAD9: Simplified.form(of: Ideographs.unified(scalar))
    default: scalar
    }
  }

  /// A scalar as patterns see it: folded, but marks that ASCII has are in ASCII.
  static func asPrinted(_ scalar: UInt32) -> UInt32 {
    let folded = fold(scalar)
    return 0xFF01...0xFF5E ~= folded ? folded - 0xFEE0 : folded
  }

  /// True for what is written with spaces between words, and false for Chinese and its marks.
  static func isSpaced(_ scalar: UInt32) -> Bool {
    scalar < firstUnspaced
  }

  static let firstUnspaced: UInt32 = 0x2000

  /// True for what Latin, Greek and Cyrillic words are made of, digits included.
  static func isLetter(_ folded: UInt32) -> Bool {
    switch folded {
    case 0x61...0x7A, 0x30...0x39, 0xC0...0x52F: true
    default: false
    }
  }

  private static let doubleQuote: UInt32 = 0x201C
  private static let singleQuote: UInt32 = 0x2018

  /// Letters in lower case; ! ( ) , : ; ? in full width, as Chinese prints them.
  private static let ascii: [UInt32] = (0...0x7F).map { (scalar: UInt32) in
    switch scalar {
    case 0x09...0x0D, 0x20: space
    case 0..<0x20, 0x7F: nothing
    case 0x41...0x5A: scalar + 0x20
    case 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F: scalar + 0xFEE0
    case 0x22: doubleQuote
    case 0x27: singleQuote
    default: scalar
    }
  }

  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    let small = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars
    guard let small, let first = small.first, small.count == 1 else { return scalar }
    return first.value
  }
}
