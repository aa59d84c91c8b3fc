/// Numbers within markers.
enum Numeral {
  typealias Found = (value: Int, end: Int)

  static func chinese(_ text: GlyphSlice, _ start: Int) -> Found? {
    var end = start
    while end < text.endIndex, end - start < 4, text[end].kinds.has(.chineseDigit),
      !isNothing(text[end].code)
    {
      end += 1
    }
    return found(text, start..<end, in: 1...199)
  }

  static func arabic(_ text: GlyphSlice, _ start: Int) -> Found? {
    var end = start
    while end < text.endIndex, end - start < 3, Characters.isDigit(text[end].code) { end += 1 }
    return found(text, start..<end, in: 1...99)
  }

  static func either(_ text: GlyphSlice, _ start: Int) -> Found? {
    chinese(text, start) ?? arabic(text, start)
  }

  /// `㈠` to `㈩`.
  static func enclosed(_ code: UInt32) -> Int? { place(code, from: 0x3220, count: 10) }
  /// `⒈` to `⒛`.
  static func dotted(_ code: UInt32) -> Int? { place(code, from: 0x2488, count: 20) }
  /// `⑴` to `⒇`.
  static func bracketed(_ code: UInt32) -> Int? { place(code, from: 0x2474, count: 20) }
  /// `①` to `⑳`, `❶` to `❿`.
  static func circled(_ code: UInt32) -> Int? {
    place(code, from: 0x2460, count: 20) ?? place(code, from: 0x2776, count: 10)
  }
  static func formal(_ code: UInt32) -> Int? {
    formals.firstIndex { $0.contains(code) }.map { $0 + 1 }
  }
  static func stem(_ code: UInt32) -> Int? { stems.firstIndex(of: code).map { $0 + 1 } }

  private static func found(
    _ text: GlyphSlice, _ range: Range<Int>, in values: ClosedRange<Int>
  ) -> Found? {
    guard !range.isEmpty, let value = ChineseNumber.value(text[range]), values.contains(value)
    else { return nil }
    return (value, range.upperBound)
  }

  private static func place(_ code: UInt32, from first: UInt32, count: UInt32) -> Int? {
    (first..<(first + count)).contains(code) ? Int(code - first) + 1 : nil
  }

  /// Digits that no ordinal is written with.
  private static func isNothing(_ code: UInt32) -> Bool {
    switch code {
    case Glyph.fold("零"), Glyph.fold("〇"), Glyph.fold("○"), Glyph.fold("两"): true
    default: false
    }
  }

  private static let stems = "甲乙丙丁戊己庚辛壬癸".unicodeScalars.map(\.value)
  private static let formals: [ScalarSet] = [
    "壹", "贰", "叁参", "肆", "伍", "陆", "柒", "捌", "玖", "拾",
  ]
}
