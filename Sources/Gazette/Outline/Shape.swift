/// How the markers of the families look.
enum Shape {
  typealias Reading = Family.Reading
  typealias Reader = @Sendable (GlyphSlice, Int) -> Reading?

  /// `一、`, `十二．`, but not the first of `一、二期工程`.
  static let comma: Reader = { text, start in
    guard let number = Numeral.chinese(text, start), number.end < text.endIndex else { return nil }
    let mark = text[number.end].code
    guard mark == point || mark == listComma && StructuralMarker.starts(text[start...]) else {
      return nil
    }
    return Reading(ordinal: number.value, end: number.end + 1, markerEnd: number.end + 1)
  }

  /// `壹、`: above 一、 where both are used.
  static let formal: Reader = { text, start in listed(text, start, from: Numeral.formal) }

  /// `甲、`.
  static let stem: Reader = { text, start in listed(text, start, from: Numeral.stem) }

  /// `（一）`, `㈠`.
  static let bracket: Reader = { text, start in
    if let value = Numeral.enclosed(text[start].code) { return whole(value, start) }
    guard brackets.opening.contains(text[start].code),
      let number = Numeral.chinese(text, skipSpace(text, start + 1))
    else { return nil }
    let close = skipSpace(text, number.end)
    guard close < text.endIndex, brackets.closing.contains(text[close].code) else { return nil }
    return Reading(ordinal: number.value, end: close + 1, markerEnd: close + 1)
  }

  private static let brackets: (opening: ScalarSet, closing: ScalarSet) = ("([〔", ")]〕")

  /// `1.`, `1．`, `1、`, `⒈`.
  static let dot: Reader = { text, start in
    if let value = Numeral.dotted(text[start].code) { return whole(value, start) }
    guard let number = Numeral.arabic(text, start), number.end + 1 < text.endIndex else {
      return nil
    }
    let mark = text[number.end].code
    if mark == keycap {
      return Reading(ordinal: number.value, end: number.end + 1, markerEnd: number.end + 1)
    }
    guard mark == 0x2E || mark == listComma || mark == point,
      !Characters.isDigit(text[number.end + 1].code)
        || (mark == listComma ? opensWithDate : opensWithYear)(text[(number.end + 1)...])
    else { return nil }
    return Reading(ordinal: number.value, end: number.end + 1, markerEnd: number.end + 1)
  }

  /// `3、2024年1月…`, but not `3、4号楼`.
  private static func opensWithDate(_ text: GlyphSlice) -> Bool {
    let digits = text.prefix(5).prefix { Characters.isDigit($0.code) }
    return digits.endIndex < text.endIndex && dateSigns.contains(text[digits.endIndex].code)
  }

  /// `2.103年度…`, `1.2023年…`, but not `2.5年`.
  private static func opensWithYear(_ text: GlyphSlice) -> Bool {
    let digits = text.prefix(5).prefix { Characters.isDigit($0.code) }
    return yearLengths.contains(digits.count) && text.has(sign: "年", at: digits.endIndex)
  }

  /// In digits, of the Republic and of the common era.
  private static let yearLengths = 3...4

  /// U+20E3, of `1️⃣`.
  private static let keycap: UInt32 = 0x20E3
  private static let dateSigns: ScalarSet = "年月日"

  /// `（1）`, `1）`, `⑴`.
  static let parenthesis: Reader = { text, start in
    if let value = Numeral.bracketed(text[start].code) { return whole(value, start) }
    let isOpened = text[start].code == 0x28
    guard let number = Numeral.arabic(text, isOpened ? skipSpace(text, start + 1) : start) else {
      return nil
    }
    let close = isOpened ? skipSpace(text, number.end) : number.end
    guard close < text.endIndex, text[close].code == 0x29 else { return nil }
    return Reading(ordinal: number.value, end: close + 1, markerEnd: close + 1)
  }

  /// `①`, `❶`.
  static let circled: Reader = { text, start in
    Numeral.circled(text[start].code).flatMap { whole($0, start) }
  }

  /// `——` before a sentence, not before `编者`.
  static let dash: Reader = { text, start in
    var end = start
    while end < text.endIndex, Characters.dashes.contains(text[end].code) { end += 1 }
    guard end - start == 2, text.endIndex - end >= 5 else { return nil }
    return Reading(ordinal: 1, end: end, markerEnd: end)
  }

  /// `第三章`, `第十二条`.
  static func numbered(_ text: GlyphSlice, _ start: Int, by sign: Sign) -> Reading? {
    // `第　五　條` is set wide in gazettes.
    guard let number = Numeral.either(text, skipSpace(text, start + 1)) else { return nil }
    let place = skipSpace(text, number.end)
    guard text.has(sign: sign, at: place), notSigns.match(in: text, at: place) == nil else {
      return nil
    }
    return Reading(ordinal: number.value, end: place + 1, markerEnd: place + 1)
  }

  /// `一是`, `二要`, `一则`, `一者`.
  static func verbed(_ text: GlyphSlice, _ start: Int, by verb: Sign) -> Reading? {
    guard let number = Numeral.chinese(text, start) else { return nil }
    let sign = skipSpace(text, number.end)
    guard text.has(sign: verb, at: sign), notVerbs.match(in: text, at: sign) == nil else {
      return nil
    }
    let markerEnd = sign + 1
    return Reading(ordinal: number.value, end: skipPause(text, markerEnd), markerEnd: markerEnd)
  }

  /// `第一，`, `第二、`, `第三是`, `第四步，`.
  static let ordinal: Reader = { text, start in
    guard let number = Numeral.chinese(text, start + 1) else { return nil }
    var end = number.end
    if let unit = units.match(in: text, at: end) { end += unit.count }
    guard end < text.endIndex else { return nil }
    let isVerb = text.has(sign: "是", at: end) && !text.has(sign: "否", at: end + 1)
    guard isVerb || pauses.contains(text[end].code) else { return nil }
    return Reading(ordinal: number.value, end: end + 1, markerEnd: isVerb ? end + 1 : end)
  }

  /// `其一，`, `其二是`.
  static let among: Reader = { text, start in
    guard let number = Numeral.chinese(text, start + 1), number.end < text.endIndex else {
      return nil
    }
    let isVerb = text.has(sign: "是", at: number.end)
    guard isVerb || pauses.contains(text[number.end].code) else { return nil }
    return Reading(
      ordinal: number.value, end: number.end + 1, markerEnd: isVerb ? number.end + 1 : number.end)
  }

  /// `首先，` `其次，` `再次，` `最后，`; the last closes a series of any length.
  static let sequence: Reader = { text, start in
    for (word, ordinal) in steps where text.has(word, at: start) {
      let end = start + word.count
      guard end < text.endIndex else { return nil }
      let isPause = pauses.contains(text[end].code)
      guard isPause || text.has(sign: "要", at: end) || text.has(sign: "是", at: end) else {
        return nil
      }
      return Reading(ordinal: ordinal, end: isPause ? end + 1 : end, markerEnd: end)
    }
    return nil
  }

  /// `一方面，` and `另一方面，`, also `一方面，…一方面，…`.
  static let aspects: Reader = { text, start in
    let isSecond = text.has(otherHand, at: start)
    guard isSecond || text.has(oneHand, at: start) else { return nil }
    let end = start + (isSecond ? 4 : 3)
    return Reading(ordinal: isSecond ? 2 : 1, end: skipPause(text, end), markerEnd: end)
  }

  /// `一种是`, `另一种是`, `还有一类是`.
  static let kinds: Reader = { text, start in
    for (word, ordinal) in kindOpeners where text.has(word, at: start) {
      let sign = start + word.count
      guard text.has(sign: "是", at: sign + 1),
        text.has(sign: "种", at: sign) || text.has(sign: "类", at: sign)
      else { continue }
      return Reading(ordinal: ordinal, end: sign + 2, markerEnd: sign + 2)
    }
    return nil
  }
}

extension Shape {
  private static func whole(_ value: Int, _ start: Int) -> Reading? {
    Reading(ordinal: value, end: start + 1, markerEnd: start + 1)
  }

  private static func listed(
    _ text: GlyphSlice, _ start: Int, from value: (UInt32) -> Int?
  ) -> Reading? {
    guard let ordinal = value(text[start].code), start + 1 < text.endIndex,
      text[start + 1].code == listComma
    else { return nil }
    return Reading(ordinal: ordinal, end: start + 2, markerEnd: start + 2)
  }

  private static func skipPause(_ text: GlyphSlice, _ index: Int) -> Int {
    index < text.endIndex && pauses.contains(text[index].code) ? index + 1 : index
  }

  /// Letter-spaced print and bad wraps leave one space within a marker.
  private static func skipSpace(_ text: GlyphSlice, _ index: Int) -> Int {
    index < text.endIndex && text[index].code == 0x20 ? index + 1 : index
  }

  private static let listComma = Glyph.fold("、")
  private static let point = Glyph.fold("．")
  private static let pauses: ScalarSet = "，、："
  static let notVerbs: WordList = ["是否", "要务", "要素", "要点", "要件", "则是"]
  private static let notSigns: WordList = ["编辑", "编号", "节课", "节车", "章节", "条件", "条约"]
  private static let units: WordList = [
    "步", "点", "种", "类", "个", "方面", "个方面", "个层面", "个层次", "项", "件", "张", "位", "层", "层面", "条", "部分",
    "个部分", "阶段",
  ]
  private static let steps: [(Word, Int)] = [
    ("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("最后", 9),
  ]
  private static let oneHand: Word = "一方面"
  private static let otherHand: Word = "另一方面"
  private static let kindOpeners: [(Word, Int)] = [("另一", 2), ("还有一", 3), ("一", 1)]
}
