/// In what form a piece's number is printed, if it has one.
enum NumberForm {
  static let longest = 12

  static func of(_ text: GlyphSlice) -> UInt32 {
    guard let first = text.first else { return 0 }
    if (0x2460...0x2473).contains(first.code) { return 8 }
    let isBracketed = first.code == 0x28
    let isOrdinal = first.code == Glyph.fold("第")
    let start = text.startIndex + (isBracketed || isOrdinal ? 1 : 0)
    let end = text[start...].firstIndex { !isNumeral($0.code) } ?? text.endIndex
    guard end > start, end < text.endIndex else { return 0 }
    let mark = text[end].code
    if isBracketed { return mark == 0x29 ? 7 : 0 }
    if let part = parts.firstIndex(of: mark) { return isOrdinal ? UInt32(part) + 1 : 9 }
    guard let place = marks.firstIndex(of: mark) else { return 0 }
    if isOrdinal { return 6 }
    return 10 + UInt32(place) + (text[start].code < 0x3A ? UInt32(marks.count) : 0)
  }

  private static func isNumeral(_ code: UInt32) -> Bool {
    (0x30...0x39).contains(code) || numerals.contains(code)
  }

  private static let numerals: ScalarSet = "一二三四五六七八九十百"
  private static let parts = "章节条案篇".unicodeScalars.map(\.value)
  private static let marks = "、.,:".unicodeScalars.map(\.value)
}
