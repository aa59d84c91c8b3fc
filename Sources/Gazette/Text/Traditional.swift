/// Which ideographs are traditional, and the simplified form of each.
struct Traditional: Sendable {
  static let shared = Traditional()

  private static let first: UInt32 = 0x3400
  private static let last: UInt32 = 0x9FFF
  /// A bit for each ideograph from the first on: most text is simplified and needs no more.
  private var members = Array(repeating: UInt64(0), count: Int(last - first) / 64 + 1)
  /// In order, each at the place of its form.
  private var codes: [UInt32] = []
  private var forms: [UInt32] = []

  private init() {
    var scalars = SimplifiedTable.pairs.unicodeScalars.makeIterator()
    while let traditional = scalars.next(), let simplified = scalars.next() {
      let place = traditional.value - Traditional.first
      members[Int(place >> 6)] |= 1 << UInt64(place & 63)
      codes.append(traditional.value)
      forms.append(simplified.value)
    }
  }

  @inline(__always)
  func contains(_ code: UInt32) -> Bool {
    let place = code &- Traditional.first
    guard place <= Traditional.last - Traditional.first else { return false }
    return members[Int(place >> 6)] & 1 << UInt64(place & 63) != 0
  }

  /// Calls `body` with each 64 scalars' bits, one for each that is traditional, and the number of
  /// the 64 from U+0000 on.
  func forEachWord(_ body: (Int, UInt64) -> Void) {
    for (place, word) in members.enumerated() { body(Int(Traditional.first >> 6) + place, word) }
  }

  /// The simplified form of a traditional character; any other is returned as it is.
  func simplified(_ code: UInt32) -> UInt32 {
    guard contains(code) else { return code }
    var (lower, upper) = (0, codes.count - 1)
    while lower < upper {
      let middle = (lower + upper) / 2
      if codes[middle] < code { lower = middle + 1 } else { upper = middle }
    }
    return forms[lower]
  }
}
