/// A set of scalars as `[一二三a-z]` or `\d` say it.
struct ScalarClass {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false

  func contains(_ scalar: UInt32) -> Bool {
    ranges.contains { $0.contains(scalar) } != isNegated
  }

  static let any = ScalarClass(isNegated: true)
  static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
  static let spaces: [ClosedRange<UInt32>] = [0x20...0x20]
  /// Letters of any script and digits; ideographs too.
  static let words: [ClosedRange<UInt32>] = [
    0x30...0x39, 0x5F...0x5F, 0x61...0x7A, 0xC0...0x52F, 0x3005...0x3007, 0x3400...0x9FFF,
    0x20000...0x3FFFF,
  ]
}
