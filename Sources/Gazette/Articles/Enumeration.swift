/// A first look at enumerations, for the stages before the outline.
enum Enumeration {
  private static let openers: WordList = [
    "第一", "其一", "首先", "其次", "再次", "最后", "此外", "同时", "总之", "综上", "一方面", "另一方面", "但", "因此", "为此",
  ]
  private static let ordinalVerbs: ScalarSet = "是要则者"

  /// `…。一是…`: points within the paragraph.
  static func hasItems(_ text: GlyphSlice) -> Bool {
    let last = max(0, text.count - 1)
    var place = text.place(of: one, from: 0, to: last)
    while place < last {
      if text[place + 1].code == verb, ItemScanner.place(of: place, in: text) != nil { return true }
      place = text.place(of: one, from: place + 1, to: last)
    }
    return false
  }

  private static let one = Glyph.fold("一")
  private static let verb = Glyph.fold("是")

  /// `一是…`: a point of something said before.
  static func isPoint(_ text: GlyphSlice) -> Bool {
    (text.first?.kinds.has(.chineseDigit) ?? false)
      && text.has(sign: "是", at: text.startIndex + 1)
  }

  /// `3.…`, `（2）…`: numbers that stand before points, never before an article's headline.
  static func isNumbered(_ text: GlyphSlice) -> Bool {
    let isBracketed = text.first?.code == 0x28
    let digits = text[(isBracketed ? 1 : 0)...].prefix { Characters.isDigit($0.code) }
    guard (1...2).contains(digits.count), digits.endIndex + 1 < text.count else { return false }
    let mark = text[digits.endIndex].code
    if isBracketed { return mark == 0x29 }
    // 1.5 is no number of a point, 1、5月6日… is.
    let isDecimal =
      mark == 0x2E && Characters.isDigit(text[digits.endIndex + 1].code)
      && !opensWithDay(text[(digits.endIndex + 1)...])
    // Nor is 1,200.
    let isGrouped =
      Characters.commas.contains(mark) && Characters.isDigit(text[digits.endIndex + 1].code)
      && !opensWithDay(text[(digits.endIndex + 1)...])
    return numberMarks.contains(mark) && !isDecimal && !isGrouped
  }

  /// `1.5月6日，…`, `2.2024年…`: a day behind the number and its point.
  private static func opensWithDay(_ text: GlyphSlice) -> Bool {
    let digits = text.prefix { Characters.isDigit($0.code) }
    guard digits.endIndex < text.endIndex else { return false }
    let next = text[digits.endIndex].code
    return digits.count == 4 ? next == year : digits.count <= 2 && dayMarks.contains(next)
  }

  private static let year = Glyph.fold("年")
  private static let dayMarks: ScalarSet = "月日号"

  private static let numberMarks: ScalarSet = ".、),"

  /// `二是…`, `其次…`: words that no article begins with.
  static func opensWithItem(_ text: GlyphSlice) -> Bool {
    if openers.startsAny(text) || StructuralMarker.starts(text) { return true }
    guard text.count > 2, let first = text.first, first.kinds.has(.chineseDigit) else {
      return false
    }
    return ordinalVerbs.contains(text[text.startIndex + 1].code)
  }
}
