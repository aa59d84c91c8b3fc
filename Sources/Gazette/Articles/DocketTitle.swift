/// `第八案：`: what a motion in a gazette is called.
enum DocketTitle {
  static func isTitle(_ text: GlyphSlice) -> Bool {
    isNumbered(text) || isAct(text) || isExample(text) || isAnswer(text)
  }

  /// `某院函送某委員就修渠問題所提質詢之書面答復，請查照案`.
  private static func isAnswer(_ text: GlyphSlice) -> Bool {
    text.count >= shortestAnswer && answers.endsAny(text) && !StructuralMarker.starts(text)
  }

  private static let shortestAnswer = 12
  private static let answers: WordList = ["请查照案", "请鉴核案", "请备查案"]

  /// `某某发言稿篇2`, `篇二：某某发言稿`: the texts of a collection by their numbers.
  static func isExample(_ text: GlyphSlice) -> Bool {
    guard text.count <= 40 else { return false }
    if text.first?.code == part {
      let number = text.dropFirst().prefix { $0.kinds.has(.numeral) }
      return !number.isEmpty && number.endIndex < text.count && text[number.endIndex].code == 0x3A
    }
    guard let sign = text.lastIndex(where: { $0.code == part }), sign >= 4, sign + 1 < text.count
    else { return false }
    return text[(sign + 1)...].allSatisfy { $0.kinds.has(.numeral) }
  }

  private static let part = Glyph.fold("篇")

  /// `第98/2000號行政長官批示`, `第12號公告`: an office's act by its number.
  static func isAct(_ text: GlyphSlice) -> Bool {
    guard text.has(sign: "第", at: 0), text.count <= 30 else { return false }
    let number = text.dropFirst().prefix { numerals.contains($0.code) }
    guard !number.isEmpty, number.contains(where: { $0.kinds.has(.numeral) }),
      number.endIndex < text.count, numberSigns.contains(text[number.endIndex].code)
    else { return false }
    let kind = text[(number.endIndex + 1)...]
    return acts.endsAny(kind) && kind.allSatisfy { Characters.isIdeograph($0.code) }
  }

  private static let numerals: ScalarSet = "0123456789/ -一二三四五六七八九十百千零〇○"
  private static let numberSigns: ScalarSet = "号"
  private static let acts: WordList = [
    "批示", "令", "公告", "通告", "布告", "佈告", "决议", "决定", "通知", "法律公告", "行政法规", "法律",
    "函",
  ]

  /// `第八案：`, `討論二：`: a motion's number and nothing else.
  static func isNumbered(_ text: GlyphSlice) -> Bool { isMotion(text) || isItem(text) }

  private static func isMotion(_ text: GlyphSlice) -> Bool {
    let whole = text[...].trimming { $0 == 0x3A || $0 == 0x20 }
    let word = words.match(in: whole, at: whole.startIndex)?.count ?? 0
    let label = whole.dropFirst(word)
    if word > 2, (1...3).contains(label.count), label.allSatisfy({ $0.kinds.has(.numeral) }) {
      return true
    }
    guard (3...6).contains(label.count), label.has(sign: "第", at: label.startIndex),
      ends.endsAny(label)
    else {
      return false
    }
    // `第1號案`.
    let number = label.dropFirst().dropLast().trimming { numberSigns.contains($0) }
    return ChineseNumber.value(number) != nil
  }

  /// `討論二：`, `臨時動議一`: a motion's word and number, whatever stands behind.
  struct Item {
    var word: [UInt32]
    var number: Int
    /// Behind the colon.
    var end: Int
  }

  static func item(in text: GlyphSlice) -> Item? {
    guard let word = items.match(in: text, at: text.startIndex) else { return nil }
    let number = text.dropFirst(word.count).prefix { $0.kinds.has(.numeral) }
    let rest = text[number.endIndex...]
    let isNth = word.count == 1
    let sign = rest.prefix(isNth ? 1 : 0)
    guard !number.isEmpty, number.count <= 3, !isNth || sign.first?.code == motion,
      let value = ChineseNumber.value(number)
    else { return nil }
    let colon = text[sign.endIndex...].first
    guard colon?.code == 0x3A else { return nil }
    return Item(word: word.codes, number: value, end: sign.endIndex + 1)
  }

  /// Alone on its line.
  private static func isItem(_ text: GlyphSlice) -> Bool {
    item(in: text)?.end == text.endIndex
  }

  private static let motion = Glyph.fold("案")
  private static let items: WordList = [
    "第", "讨论", "提案", "临时动议", "动议", "议案", "案由", "讨论事项", "报告事项", "临时提案", "修正动议",
  ]

  /// `案由：…`: the first words of a motion that has no number of its own.
  static func opensCase(_ text: GlyphSlice) -> Bool { text.hasPrefix(cause) }

  private static let cause: Word = "案由:"

  /// `提案第一號`, `臨時動議一`.
  private static let words: WordList = ["提案", "议案", "动议", "临时动议", "临时提案", "修正动议"]
  private static let ends: WordList = ["案", "号"]
}
