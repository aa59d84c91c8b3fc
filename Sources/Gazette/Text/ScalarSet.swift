/// A small set of folded scalars.
///
/// A mask of the scalars' low bytes turns most questions away at once; the rest search a sorted
/// array. A bit for every scalar of the plane would be faster to ask, but with dozens of sets it
/// costs half a megabyte of fresh memory at every start.
struct ScalarSet: Sendable, ExpressibleByStringLiteral {
  private var mask: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private(set) var codes: [UInt32]

  init(stringLiteral text: String) {
    self.init(text.unicodeScalars.map(Glyph.fold))
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

  private func isListed(_ code: UInt32) -> Bool {
    var lower = 0
    var upper = codes.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if codes[middle] < code { lower = middle + 1 } else { upper = middle }
    }
    return lower < codes.count && codes[lower] == code
  }
}
