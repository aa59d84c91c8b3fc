/// A number that a text says it will list: `提出五点建议`, `实施“3类”工程`, `抓好六个方面工作`.
struct Promise: Sendable {
  var number: Int
  /// Of number and measure word.
  var range: Range<Int>

  /// The promises of a text, in reading order.
  static func all(in text: GlyphSlice) -> [Promise] {
    var promises: [Promise] = []
    let lower = text.startIndex
    var index = lower
    while index < text.endIndex {
      // Few characters are of numbers.
      index = lower + text.place(of: .numeral, from: index - lower)
      guard index < text.endIndex else { break }
      if let promise = read(text, at: index) {
        promises.append(promise)
        index = promise.range.upperBound
      } else {
        while index < text.endIndex, isNumber(text[index]) { index += 1 }
      }
    }
    return promises
  }

  /// The only promise of a text, where no more than its object follows.
  static func closing(_ text: GlyphSlice) -> Promise? {
    let found = all(in: text)
    guard let last = found.last, found.count == 1 else { return nil }
    let object = text[last.range.upperBound...].trimming { closers.contains($0) }
    return object.inkCount <= longestObject ? last : nil
  }

  /// Whether the measure word is one of points: 全县有五个乡镇 counts no points.
  func countsPoints(in text: GlyphSlice) -> Bool {
    Promise.ofPoints.endsAny(text[range])
  }

  private static func read(_ text: GlyphSlice, at start: Int) -> Promise? {
    var end = start
    while end < text.endIndex, isNumber(text[end]) { end += 1 }
    guard end - start <= 3, let number = ChineseNumber.value(text[start..<end]),
      (2...30).contains(number), !isBound(text, before: start)
    else { return nil }
    if end < text.endIndex, text[end].code == 0x20 { end += 1 }
    guard let measure = measures.match(in: text, at: end) else { return nil }
    end += measure.count
    guard vague.match(in: text, at: end) == nil else { return nil }
    return quoted(text, start..<end, number)
  }

  /// `“3类”` is a number in quotes; `“四个意识”` is a name that has one.
  private static func quoted(
    _ text: GlyphSlice, _ range: Range<Int>, _ number: Int
  ) -> Promise? {
    let isOpened =
      range.lowerBound > text.startIndex && quotes.contains(text[range.lowerBound - 1].code)
    let isClosed = range.upperBound < text.endIndex && quotes.contains(text[range.upperBound].code)
    guard isOpened == isClosed else { return nil }
    return Promise(number: number, range: range)
  }

  /// `第三项`, `这三项`, `前三项` speak of what is there already.
  private static func isBound(_ text: GlyphSlice, before start: Int) -> Bool {
    start > text.startIndex && binders.contains(text[start - 1].code)
  }

  private static func isNumber(_ glyph: Glyph) -> Bool { glyph.kinds.has(.numeral) }

  private static let longestObject = 10
  private static let closers: ScalarSet = "”」\" "
  private static let ofPoints: WordList = ["方面", "点", "条", "项", "类"]
  private static let binders: ScalarSet = "第这那该此其近前后每各首头余多.-—年月日上另述"
  private static let quotes: ScalarSet = "“”\"「」"
  private static let measures: WordList = [
    "类", "项", "大", "个方面", "个", "点", "条", "方面", "件", "步", "对", "种", "层", "类型", "张", "道",
    "招",
  ]
  private static let vague: WordList = ["以上", "以下", "多", "左右", "余", "月", "小时", "百分", "工作日", "民族"]
}
