/// `〔摘要〕…`, `关键词：…`, `中图分类号：…`: what a journal prints around an essay's text.
enum JournalField {
  enum Kind: Equatable {
    /// Sums the essay up; not part of its text.
    case abstract
    /// A line of facts about the essay.
    case field
  }

  /// A label needs its bracket or a colon, of which it may be known that there is none.
  static func kind(of text: some GlyphText, hasColon: Bool = true) -> Kind? {
    if let kind = spacedKind(of: text) { return kind }
    guard let first = text.first,
      openers.contains(first.code)
        || hasColon && text.prefix(10).contains(where: { $0.code == 0x3A }),
      let label = label(in: text)
    else { return nil }
    if abstracts.startsAny(label), isWhole(abstracts, label) { return .abstract }
    if isWhole(fields, label) { return .field }
    return nil
  }

  /// `摘要 …`, `Key words …`: labels that a space parts from what follows, or nothing at all.
  private static func spacedKind(of text: some GlyphText) -> Kind? {
    guard text.count > shortestSpaced, let first = text.first else { return nil }
    if Characters.isLatin(first.code) { return latin.startsAny(text) ? .field : nil }
    guard spacedFirsts.contains(first.code) else { return nil }
    for (word, kind) in spaced where text.hasPrefix(word) {
      return text[text.startIndex + word.count].code == 0x20 ? kind : nil
    }
    return nil
  }

  private static let shortestSpaced = 12
  private static let latin: WordList = [
    "Abstract", "ABSTRACT", "Key words", "Keywords", "Key Words",
  ]
  private static let spaced: [(Word, Kind)] = [
    ("摘要", .abstract), ("内容提要", .abstract), ("关键词", .field),
  ]
  private static let spacedFirsts = ScalarSet(spaced.compactMap(\.0.codes.first))

  /// What a line announces that is a label and nothing else: `摘 要`.
  static func kind(ofLabel text: some GlyphText) -> Kind? {
    guard text.count <= longestLabel, let first = text.first(where: { $0.code != 0x20 }),
      abstracts.mayBegin(with: first.code) || fields.mayBegin(with: first.code)
    else { return nil }
    let label = text.filter { $0.code != 0x20 && $0.code != 0x3A }
    return isWhole(abstracts, label) ? .abstract : isWhole(fields, label) ? .field : nil
  }

  private static let longestLabel = 9

  private static func isWhole(_ words: WordList, _ label: [Glyph]) -> Bool {
    words.match(in: label, at: 0)?.count == label.count
  }

  /// The word before a colon or within brackets, without the spaces that pull it apart.
  private static func label(in text: some GlyphText) -> [Glyph]? {
    var label: [Glyph] = []
    var isBracketed = false
    for index in text.indices.prefix(16) {
      let code = text[index].code
      if openers.contains(code), label.isEmpty {
        isBracketed = true
      } else if code == 0x3A || closers.contains(code) {
        guard !label.isEmpty, code == 0x3A || isBracketed else { return nil }
        return label
      } else if code != 0x20 {
        label.append(text[index])
      }
      guard label.count <= 6 else { return nil }
    }
    return nil
  }

  private static let openers: ScalarSet = "【[〔("
  private static let closers: ScalarSet = "】]〕)"
  private static let abstracts: WordList = ["摘要", "内容摘要", "内容提要", "提要", "内容简介", "论文摘要", "摘编", "提示"]
  private static let fields: WordList = [
    "关键词", "文章关键词", "本文关键词", "关键字", "主题词", "中图分类号", "文献标识码", "文献标志码",
    "文章编号", "文献标识号", "收稿日期", "基金项目", "分类号", "作者简历", "作者简介", "引用格式",
    "专家简介", "嘉宾简介", "人物简介", "人物名片", "嘉宾名片", "人物小传", "专家名片",
  ]
}

/// `①参见……出版社2021年版，第76页。`: a note below the text.
enum Reference {
  static func isReference(_ text: some GlyphText) -> Bool {
    if text.first?.code == book, text.count <= 80, text.last?.code == page {
      return signs.isAnywhere(in: text)
    }
    guard let first = text.first, text.count <= 160, text.count >= 8,
      (0x2460...0x2473).contains(first.code) || openers.contains(first.code),
      text.prefix(6).contains(where: {
        Characters.isDigit($0.code) || (0x2460...0x2473).contains($0.code)
      })
    else { return false }
    return signs.isAnywhere(in: text)
  }

  /// `《某某文稿（第九册）》（某某出版社，1996年）第60页`: where a text was taken from.
  private static let book = Glyph.fold("《")
  private static let page = Glyph.fold("页")
  private static let openers: ScalarSet = "[〔【(*"
  private static let signs: WordList = [
    "出版社", "参见", "年版", "[M]", "[J]", "[N]", "[D]", "[C]", "转引自",
  ]
}
