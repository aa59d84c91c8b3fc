/// Finds dates: `2025年9月16日`, `2025-09-16`, `2025/9/16`, `二〇二五年九月十六日`.
enum DateReader {
  /// The first date in a text, in ISO 8601 as far as it goes.
  static func first(in text: some GlyphText) -> (range: Range<Int>, iso: String)? {
    for index in text.indices where text[index].kinds.has(.numeral) {
      if index > text.startIndex, text[index - 1].kinds.has(.numeral) { continue }
      if let found = read(in: text, at: index) { return found }
    }
    return nil
  }

  /// True for text that begins with a day: `5月6日，…`.
  static func opensWithDay(_ text: some GlyphText) -> Bool {
    let head = text.prefix(7).prefix { $0.kinds.has(.numeral) || $0.code == monthSign }
    guard head.contains(where: { $0.code == monthSign }), head.endIndex < text.endIndex,
      head.first?.code != monthSign
    else { return false }
    return daySigns.contains(text[head.endIndex].code)
  }

  private static func read(in text: some GlyphText, at start: Int) -> (
    range: Range<Int>, iso: String
  )? {
    var cursor = start
    guard let year = number(in: text, &cursor), (1850...2199).contains(year),
      let first = separator(in: text, &cursor), first == yearSign || signs.contains(first)
    else { return nil }
    let afterYear = cursor
    guard let month = number(in: text, &cursor), (1...12).contains(month) else {
      return first == yearSign ? (start..<afterYear, "\(year)") : nil
    }
    let yearAndMonth = "\(year)-\(twoDigits(month))"
    guard let second = separator(in: text, &cursor),
      first == yearSign ? second == monthSign : second == first
    else { return nil }
    let afterMonth = cursor
    guard let day = number(in: text, &cursor), (1...31).contains(day) else {
      return first == yearSign ? (start..<afterMonth, yearAndMonth) : nil
    }
    if cursor < text.endIndex, daySigns.contains(text[cursor].code) { cursor += 1 }
    skipTime(in: text, &cursor)
    return (start..<cursor, yearAndMonth + "-" + twoDigits(day))
  }

  /// `22:06` or `T00:00:00Z` behind a date.
  private static func skipTime(in text: some GlyphText, _ cursor: inout Int) {
    var index = cursor
    while index < text.endIndex, timeParts.contains(text[index].code) { index += 1 }
    // `10:04 5月6日`: the next day begins behind the clock.
    if index < text.endIndex, nextSigns.contains(text[index].code) {
      while index > cursor, text[index - 1].kinds.has(.digit) { index -= 1 }
    }
    if text[cursor..<index].contains(where: { $0.code == 0x3A }) { cursor = index }
  }

  private static func separator(in text: some GlyphText, _ cursor: inout Int) -> UInt32? {
    guard cursor < text.endIndex else { return nil }
    defer { cursor += 1 }
    return text[cursor].code
  }

  private static func number(in text: some GlyphText, _ cursor: inout Int) -> Int? {
    var index = cursor
    while index < text.endIndex, text[index].code == 0x20 { index += 1 }
    let start = index
    while index < text.endIndex, text[index].kinds.has(.numeral), index - start < 5 { index += 1 }
    guard index > start else { return nil }
    cursor = index
    while cursor < text.endIndex, text[cursor].code == 0x20 { cursor += 1 }
    return ChineseNumber.value(text[start..<index])
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static let yearSign = Glyph.fold("年")
  private static let monthSign = Glyph.fold("月")
  private static let signs: ScalarSet = "-/."
  private static let daySigns: ScalarSet = "日号"
  private static let nextSigns: ScalarSet = "年月日号"
  private static let timeParts: ScalarSet = "0123456789:TZ +"
}
