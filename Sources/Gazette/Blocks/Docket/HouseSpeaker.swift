/// Who speaks in a house: `主席：`, `甲委員乙丙：（9時3分）`, `甲部長乙丙：`.
enum HouseSpeaker {
  private static let longest = 14

  /// Whether a paragraph begins with a speaker's label.
  static func opens(_ text: GlyphSlice) -> Bool { end(in: text) != nil }

  static func isChair(_ text: GlyphSlice) -> Bool {
    end(in: text).map {
      let start = text.first?.code == open ? text.startIndex + 1 : text.startIndex
      return chairs.match(in: text[..<$0], at: start) != nil
    } ?? false
  }

  /// The place of the label's colon.
  private static func end(in text: GlyphSlice) -> Int? {
    if text.first?.code == open, let close = text.prefix(longest).firstIndex(of: close),
      chairs.match(in: text, at: text.startIndex + 1)?.count == close - text.startIndex - 1
    {
      return close
    }
    guard let colon = text.prefix(longest).firstIndex(where: { $0.code == 0x3A }) else {
      return nil
    }
    let label = text[..<colon].prefix { $0.code != 0x28 }.closedUp
    if chairs.match(in: label, at: label.startIndex)?.count == label.count { return colon }
    guard label.count >= 3, label.allSatisfy({ Characters.isIdeograph($0.code) }) else {
      return nil
    }
    if isName(label) { return colon }
    if posts.endsAny(label) { return PersonName.likelihood(label.prefix(3)) >= 0.4 ? colon : nil }
    return nil
  }

  /// `甲委員乙丙`: the post between surname and name.
  static func isName(_ label: GlyphSlice) -> Bool {
    guard (4...longest).contains(label.count) else { return false }
    return [1, 2].contains { surname in
      guard let post = posts.match(in: label, at: label.startIndex + surname) else { return false }
      let name = label.prefix(surname) + label.dropFirst(surname + post.count)
      return (2...5).contains(name.count) && name.count > surname
        && name.allSatisfy { Characters.isIdeograph($0.code) }
        && PersonName.likelihood(name.prefix(3)) >= 0.4
    }
  }

  private static let open = Glyph.fold("【")
  private static let close: Word = "】"
  private static let chairs: WordList = [
    "主席", "秘书长", "代理主席", "议长", "副议长", "全委会主席", "委员会主席", "立法会主席",
  ]
  private static let posts: WordList = [
    "委员", "议员", "代表", "部长", "次长", "政务次长", "常务次长", "院长", "副院长", "署长", "副署长", "局长", "副局长", "处长",
    "副处长",
    "司长", "副司长", "组长", "主任", "主任委员", "副主任委员", "主委", "副主委", "秘书长", "副秘书长", "县长", "市长", "乡长", "镇长",
    "区长",
    "科长", "课长", "校长", "召集委员", "董事长", "总经理",
  ]
}
