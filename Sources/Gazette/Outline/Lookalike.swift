/// Markers that bad print or bad reading of it has spoilt: `…加强管理二是…` without the stop before
/// it, `—是` and `ニ是` for 一是 and 二是.
///
/// Such an item is weak: it counts only where a chain lacks its number.
enum Lookalike {
  static let codes: ScalarSet = "—–―─－-ーニ=＝≡ミ兰"

  static func item(
    _ text: GlyphSlice, at index: Int, isPlaced: Bool, paragraph: Int
  ) -> Item? {
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

  /// The families whose markers are mended.
  static func spoils(_ kind: Family.Kind) -> Bool { kind == .ordinalIs || kind == .must }

  /// What a marker was meant to be, where it shows another sign than its number's.
  static func meant(by item: Item, in text: GlyphSlice) -> String? {
    guard item.isWeak, digits.indices.contains(item.ordinal - 1),
      text[item.start].code != digits[item.ordinal - 1]
    else { return nil }
    return numbers[item.ordinal - 1] + (item.kind == .must ? "要" : "是")
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
  private static let signs: [ScalarSet] = ["—–―─－-ー", "ニ=＝", "≡ミ兰"]
}
