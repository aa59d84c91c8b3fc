/// Markers that bad print or bad reading of it has spoilt: `…加强管理二是…` without the stop before
/// it, `—是` and `ニ是` for 一是 and 二是, `（—）` and `二）` for （一） and （二）.
///
/// Such an item is weak: it counts only where a chain lacks its number.
enum Lookalike {
  static let codes: ScalarSet = "—–―─－ーニ=≡ミ兰"

  static func item(
    _ text: GlyphSlice, at index: Int, isPlaced: Bool, paragraph: Int
  ) -> Item? {
    if index == text.startIndex,
      let item = bracket(text, paragraph: paragraph) ?? number(text, paragraph: paragraph)
    {
      return item
    }
    var sign = index + 1
    if sign < text.endIndex, text[sign].code == 0x20 { sign += 1 }
    guard sign + 1 < text.endIndex, let kind = kind(text[sign].code),
      let ordinal = ordinal(text[index].code, isPlaced: isPlaced),
      !isCounted(before: index, in: text), Shape.notVerbs.match(in: text, at: sign) == nil
    else { return nil }
    return Item(
      kind: kind, rank: Family.inlineRank, ordinal: ordinal, paragraph: paragraph, start: index,
      markerEnd: sign + 1, headingStart: sign + 1, isWeak: true)
  }

  /// `（—）`, `二）` and `（二` at a paragraph's beginning: a sign like a number's, or half a bracket.
  private static func bracket(_ text: GlyphSlice, paragraph: Int) -> Item? {
    let isOpened = text[text.startIndex].code == 0x28
    let start = text.startIndex + (isOpened ? 1 : 0)
    guard start + 4 < text.endIndex else { return nil }
    let isClosed = text[start + 1].code == 0x29
    let number = digits.firstIndex(of: text[start].code)
    let ordinal = isOpened && isClosed ? signs.firstIndex { $0.contains(text[start].code) } : number
    guard let ordinal, isOpened || isClosed, isClosed || !halves.contains(text[start + 1].code)
    else { return nil }
    let end = start + (isClosed ? 2 : 1)
    return Item(
      kind: .bracket, rank: Family.rank(of: .bracket), ordinal: ordinal + 1, paragraph: paragraph,
      start: text.startIndex, markerEnd: end, headingStart: end, isWeak: true)
  }

  /// `二，`, `二·`, `2 `: a number whose mark is another than that of its series, or a gap.
  private static func number(_ text: GlyphSlice, paragraph: Int) -> Item? {
    guard let number = Numeral.either(text, text.startIndex), number.end + 3 < text.endIndex,
      marks.contains(text[number.end].code)
    else { return nil }
    var end = number.end + 1
    while end < text.endIndex, text[end].code == 0x20 || text[end].code == pause { end += 1 }
    guard end < text.endIndex, text[end].kinds.has(.ideograph), !text[end].kinds.has(.numeral)
    else {
      return nil
    }
    let kind: Family.Kind = text[text.startIndex].kinds.has(.chineseDigit) ? .comma : .dot
    return Item(
      kind: kind, rank: Family.rank(of: kind), ordinal: number.value, paragraph: paragraph,
      start: text.startIndex, markerEnd: number.end + 1, headingStart: end, isWeak: true)
  }

  private static let marks: ScalarSet = ",.·•'’`﹑丶:;。 "
  private static let pause = Glyph.fold("、")

  /// `（一期工程`, `（二十`: what a word in brackets or a higher number goes on with.
  private static let halves: ScalarSet = "一二三四五六七八九十百年月日期是个些种次、,)"

  /// The families whose markers are mended.
  static func spoils(_ kind: Family.Kind) -> Bool {
    kind == .ordinalIs || kind == .must || isOfParagraphs(kind)
  }

  /// Spoilt numbers of paragraphs and spoilt words are of other levels, and none ends another's series.
  static func isOfParagraphs(_ kind: Family.Kind) -> Bool {
    kind == .bracket || kind == .comma || kind == .dot
  }

  /// What a marker was meant to be, where it shows another sign than its number's.
  static func meant(by item: Item, in text: GlyphSlice) -> String? {
    guard item.isWeak, item.kind != .comma, item.kind != .dot,
      digits.indices.contains(item.ordinal - 1),
      text[item.start].code != digits[item.ordinal - 1] || item.kind == .bracket
    else { return nil }
    let number = numbers[item.ordinal - 1]
    if item.kind == .bracket { return "（" + number + "）" }
    return number + (item.kind == .must ? "要" : "是")
  }

  private static func kind(_ code: UInt32) -> Family.Kind? {
    code == verb ? .ordinalIs : code == must ? .must : nil
  }

  /// A true digit where a point may begin was judged by the families; a sign that only looks like
  /// one is nowhere else believed.
  private static func ordinal(_ code: UInt32, isPlaced: Bool) -> Int? {
    if isPlaced { return signs.firstIndex { $0.contains(code) }.map { $0 + 1 } }
    return digits.firstIndex(of: code).map { $0 + 1 }
  }

  private static func isCounted(before index: Int, in text: GlyphSlice) -> Bool {
    index > text.startIndex && tens.contains(text[index - 1].code)
  }

  private static let tens: ScalarSet = "十百第之"
  private static let verb = Glyph.fold("是")
  private static let must = Glyph.fold("要")
  private static let numbers = "一二三四五六七八九十".map { String($0) }
  private static let digits = "一二三四五六七八九十".unicodeScalars.map(\.value)
  private static let signs: [ScalarSet] = ["—–―─-ー", "ニ=", "≡ミ兰"]
}
