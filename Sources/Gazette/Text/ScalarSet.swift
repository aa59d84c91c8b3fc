/// A small set of folded scalars.
///
/// A mask of the scalars' low bytes turns most questions away at once; the rest search a sorted
/// array. A bit for every scalar of the plane would be faster to ask, but with dozens of sets it
/// costs half a megabyte of fresh memory at every start.
///
/// A set names each character once, in its simplified form, for all in which print shows it.
struct ScalarSet: Sendable, ExpressibleByStringLiteral {
  private var mask: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private(set) var codes: [UInt32]

  init(stringLiteral text: String) {
    self.init(text.unicodeScalars.map(Glyph.fold))
    assert(Set(codes).count == codes.count, "a set names a character twice, or in two of its forms")
  }

  init(_ members: [UInt32]) {
    codes = members.sorted()
    for code in codes {
      let bit: UInt64 = 1 << UInt64(code & 63)
      switch code >> 6 & 3 {
      case 0: mask.0 |= bit
      case 1: mask.1 |= bit
      case 2: mask.2 |= bit
      default: mask.3 |= bit
      }
    }
  }

  func contains(_ code: UInt32) -> Bool {
    let word =
      code & 128 == 0
      ? (code & 64 == 0 ? mask.0 : mask.1) : (code & 64 == 0 ? mask.2 : mask.3)
    return word & (1 << UInt64(code & 63)) != 0 && isListed(code)
  }

  /// Whether one of some glyphs is a member.
  ///
  /// Most are turned away by the mask, which stands still in memory here: a question for each would
  /// choose among its four words anew.
  func isAnywhere(in glyphs: UnsafeBufferPointer<Glyph>) -> Bool {
    withUnsafeBytes(of: mask) { words in
      // Bits 6 and 7 of a code name one of four words of eight bytes.
      glyphs.contains { glyph in
        let word = words.load(fromByteOffset: Int(glyph.code >> 3 & 24), as: UInt64.self)
        return word >> UInt64(glyph.code & 63) & 1 != 0 && isListed(glyph.code)
      }
    }
  }

  /// By halves, of which each is chosen without a branch: no processor could foresee it.
  private func isListed(_ code: UInt32) -> Bool {
    codes.withUnsafeBufferPointer { codes in
      var count = codes.count
      guard count > 0 else { return false }
      var first = 0
      // `first` and as many as `count` behind it are places of the list.
      while count > 1 {
        let half = count / 2
        first = codes[first &+ half] <= code ? first &+ half : first
        count &-= half
      }
      return codes[first] == code
    }
  }
}
