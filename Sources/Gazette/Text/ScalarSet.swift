/// A set of folded scalars of the basic plane, asked in one step.
struct ScalarSet: Sendable, ExpressibleByStringLiteral {
  private var bits: [UInt64]

  init(stringLiteral text: String) {
    bits = Array(repeating: 0, count: 1024)
    for scalar in text.unicodeScalars {
      let code = Int(Glyph.fold(scalar))
      if code < 0x10000 { bits[code >> 6] |= 1 << UInt64(code & 63) }
    }
  }

  func contains(_ code: UInt32) -> Bool {
    code < 0x10000 && bits[Int(code >> 6)] & (1 << UInt64(code & 63)) != 0
  }

  func union(_ other: ScalarSet) -> ScalarSet {
    var all = self
    for index in bits.indices { all.bits[index] |= other.bits[index] }
    return all
  }
}
