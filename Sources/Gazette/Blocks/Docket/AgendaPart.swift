/// What a sitting does next: `肆、臨時動議：無。`, `散會`, `參、討論提案：`.
enum AgendaPart {
  static func opens(_ text: GlyphSlice) -> Bool {
    let rest = withoutNumber(text)
    let ink = rest.prefix(longest).closedUp.rebased
    // Behind the words stand a mark, a clock or nothing.
    guard let word = words.match(in: ink, at: 0) else { return false }
    return word.count == ink.count || !Characters.isIdeograph(ink[word.count].code)
      || rest.startIndex > text.startIndex
  }

  /// `甲、…`, `壹、…`: counted as the parts of a sitting are.
  static func isNumbered(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, numbers.contains(first.code) else { return false }
    return text.has(sign: "、", at: text.startIndex + 1)
  }

  /// `報　告　事　項`: a part's name and nothing else.
  static func isName(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest else { return false }
    let ink = text.prefix(longest).closedUp.rebased
    return ink.count <= longestName && words.match(in: ink, at: 0)?.count == ink.count
  }

  /// `決議：`: what came of the part above.
  static func isResolution(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestResolution else { return false }
    let ink = text.closedUp[...].trimming { $0 == 0x3A }
    return resolutions.match(in: ink, at: ink.startIndex)?.count == ink.count
  }

  /// `通過臨時提案3項：`: how many motions were carried, and nothing else.
  static func passes(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestPassed, text.last?.code == 0x3A else { return false }
    let ink = text.dropLast().closedUp.rebased
    guard let words = passed.match(in: ink, at: 0), let last = ink.last,
      counters.contains(last.code), words.count < ink.count
    else { return false }
    return ink[words.count...].dropLast().allSatisfy { $0.kinds.has([.numeral, .digit]) }
  }

  private static let longestPassed = 20
  private static let passed: WordList = ["通过临时提案", "临时提案", "通过附带决议", "附带决议", "通过决议", "通过提案"]
  private static let counters: ScalarSet = "项案件则"

  private static let longestResolution = 6
  private static let resolutions: WordList = ["决议", "决定", "裁示", "结论", "处理情形"]

  /// `散會`, `閉會：17時16分`: nothing of the sitting follows.
  static func closes(_ text: GlyphSlice) -> Bool {
    let rest = isNumbered(text) ? text.dropFirst(2) : text[...]
    let ink = rest.prefix(longest).closedUp.rebased
    guard let word = ends.match(in: ink, at: 0) else { return false }
    return word.count == ink.count || ink[word.count].code == 0x3A || ink[word.count].code == 0x28
      || ink[word.count].code == stop
  }

  private static func withoutNumber(_ text: GlyphSlice) -> GlyphSlice {
    guard let comma = text.prefix(4).firstIndex(where: { $0.code == mark }) else { return text }
    return text[(comma + 1)...].drop { $0.code == 0x20 }
  }

  private static let longest = 12
  private static let longestName = 4
  private static let mark = Glyph.fold("、")
  private static let stop = Glyph.fold("。")
  private static let numbers: ScalarSet = "甲乙丙丁戊己庚辛壬癸壹贰叁参肆伍陆柒捌玖拾"
  private static let ends: WordList = ["散会", "闭会", "休息"]
  private static let words: WordList = [
    "临时动议", "散会", "讨论提案", "讨论事项", "报告事项", "报告出席", "质询事项", "选举事项", "其他事项", "自由发言", "主席宣布", "主席宣告开议",
    "主席宣告开会", "主席宣布开会", "宣告开会", "宣告开议", "闭会",
    "休息",
    "主席报告", "宣布开会", "临时提案",
  ]
}
