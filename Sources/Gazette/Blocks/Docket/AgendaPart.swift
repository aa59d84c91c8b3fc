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

  private static func withoutNumber(_ text: GlyphSlice) -> GlyphSlice {
    guard let comma = text.prefix(4).firstIndex(where: { $0.code == mark }) else { return text }
    return text[(comma + 1)...].drop { $0.code == 0x20 }
  }

  private static let longest = 12
  private static let mark = Glyph.fold("、")
  private static let words: WordList = [
    "临时动议", "散会", "讨论提案", "讨论事项", "报告事项", "报告出席", "质询事项", "选举事项", "其他事项", "自由发言", "主席宣布", "闭会",
    "休息",
    "主席报告", "宣布开会", "临时提案",
  ]
}
