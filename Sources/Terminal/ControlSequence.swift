/// The shape of a terminal's escape sequences: ECMA-48, section 5.4.
enum ControlSequence {
  /// Where a sequence that begins at the start of `codes` ends; nil when none does.
  static func end(in codes: ArraySlice<Int32>) -> Int? {
    let start = codes.startIndex
    guard codes.count >= 3 else { return nil }
    switch codes[start + 1] {
    case letterO:
      return start + 3
    case bracket:
      guard let final = codes[(start + 2)...].firstIndex(where: { !(0x20...0x3F ~= $0) }),
        0x40...0x7E ~= codes[final]
      else { return nil }
      return final + 1
    default:
      return nil
    }
  }

  private static let letterO = Int32(UInt8(ascii: "O"))
  private static let bracket = Int32(UInt8(ascii: "["))
}
