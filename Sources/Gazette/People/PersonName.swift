/// Tells people's names from other short words.
enum PersonName {
  /// Characters that stand in ordinary short lines but hardly ever in a name.
  private static let unlikely: ScalarSet = "的了在是要把从等并及这那不就都被着过啊吗呢吧么个们我你他她它或但因所第条款号丨"
  private static let separators: ScalarSet = "·•・"
  /// What stands alone on lines and is short enough for a name.
  private static let words: WordList = [
    "证券", "股票", "股市", "基金", "债券", "期货", "银行", "保险", "财经", "金融", "产业", "公司", "首页",
    "频道", "专题", "代理人", "当事人", "申请人", "诉愿人", "被告", "原告", "简历", "简介", "前言", "引言",
    "导言", "导语", "序言", "结语", "结束语", "后记", "附录", "附件", "目录", "摘要", "全文", "正文",
    "背景", "建议", "问题", "原因", "对策", "说明", "要闻", "国内", "国际", "社会", "体育", "文化", "科技",
    "军事", "头条", "简讯", "快讯", "综述", "评论", "注释", "总则", "附则", "案由", "理由", "办法", "回答",
    "前情提要", "提要", "解读", "要点", "导读", "详细", "会议记录", "甘肃", "江苏", "江西", "安徽", "云南",
    "宁夏", "石家庄", "项目", "时事", "时政", "关注", "关键词", "关键字", "主题词", "时评", "手记", "札记",
    "观察", "调查", "走访", "见闻", "感言", "连线", "提问", "视角", "快评", "暗访", "观点", "日记", "述评",
    "报道", "特写", "通讯", "专电", "短评", "佚名", "匿名", "无名", "原文", "来源", "链接", "详情", "连结",
    "展开", "收起", "阅读", "点击", "来信", "来函", "供稿", "投稿", "撰稿", "来电", "敬礼", "此致", "整合",
  ]

  /// `欧阳晓禾`: four characters that are a name, not two words.
  static func hasDoubleSurname(_ token: some GlyphText) -> Bool {
    token.count == 4 && doubleSurnames.startsAny(token)
      && token.allSatisfy { Characters.isIdeograph($0.code) }
  }

  private static let doubleSurnames: WordList = [
    "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "独孤", "长孙", "宇文", "轩辕",
    "淳于", "澹台", "申屠", "闻人", "呼延", "濮阳", "钟离", "太史", "赫连", "张廖", "范姜",
  ]

  /// How likely a token is somebody's name, from 0 to 1.
  ///
  /// Two to four ideographs, or up to twelve with the dot of ethnic and foreign names. A common
  /// surname makes it likelier; without one a name still counts where the place speaks for it.
  static func likelihood(_ token: some GlyphText) -> Double {
    guard (2...longest).contains(token.count), !token.contains(anyOf: unlikely) else { return 0 }
    let isPlain = token.allSatisfy { $0.kinds.has(.ideograph) }
    if !isPlain, token.contains(anyOf: separators) {
      let inked = token.filter { !separators.contains($0.code) }
      let isName =
        inked.count >= 3
        && inked.allSatisfy { Characters.isIdeograph($0.code) }
        // `某某日报记者甲·乙`: no part of a name is as long.
        && token.split { separators.contains($0.code) }.allSatisfy { $0.count <= longestPart }
      return isName ? 0.9 : 0
    }
    guard token.count <= 4, isPlain,
      words.match(in: token, at: token.startIndex)?.count != token.count
    else { return 0 }
    let hasSurname = token.first.map { Vocabulary.surnames.contains($0.code) } ?? false
    switch (token.count, hasSurname) {
    case (2, true): return 0.7
    case (3, true): return 0.9
    case (4, _) where doubleSurnames.startsAny(token): return 0.4
    case (4, true): return 0.4
    case (2...3, false): return 0.4
    default: return 0.2
    }
  }

  private static let longestPart = 6

  /// `未知`: what stands in the place of a name where nobody is known.
  static func isUnknown(_ text: GlyphSlice) -> Bool {
    unknown.match(in: text, at: text.startIndex)?.count == text.count
  }

  private static let unknown: WordList = ["未知", "佚名", "匿名", "不详", "暂无"]

  /// Two or three characters where a name is expected, padded perhaps; a pen name needs no surname.
  static func alone(_ text: GlyphSlice) -> GlyphSlice? {
    let names = text.count <= longestAlone ? tokens(text) : []
    guard names.count == 1, (2...3).contains(names[0].count), likelihood(names[0]) >= 0.4
    else { return nil }
    return names[0]
  }

  /// `甲 乙 丙`.
  private static let longestAlone = 5

  /// Joins `雷 虹` and `雷 小 虹`: single ideographs parted by white space are a padded name.
  static func tokens(_ text: GlyphSlice) -> [GlyphSlice] {
    guard isList(text) else {
      return text.isEmpty ? [] : [text.rebased]
    }
    var tokens: [GlyphSlice] = []
    var singles: [Glyph] = []
    for part in text.split(whereSeparator: { listMarks.contains($0.code) }) {
      if part.count == 1, let single = part.first, Characters.isIdeograph(single.code) {
        singles.append(single)
        continue
      }
      if !singles.isEmpty { tokens += names(of: text.keeping(singles)) }
      singles = []
      tokens.append(part.rebased)
    }
    return singles.isEmpty ? tokens : tokens + names(of: text.keeping(singles))
  }

  /// False for a list with a word in it that is no name, as most rows of words are; true says
  /// nothing.
  ///
  /// Asked before `tokens`, it spares these rows to be taken apart.
  static func mayAllBeNames(_ text: GlyphSlice) -> Bool {
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex { listMarks.contains($0.code) } ?? text.endIndex
      // A single character may be part of a padded name.
      if end - start > 1, likelihood(text[start..<end]) < 0.4 { return false }
      start = end + 1
    }
    return true
  }

  /// `甲乙丙丁戊`, where the space between names is lost: each part must begin with a surname.
  ///
  /// Of several readings the one with fewest rare surnames is taken, then the one with fewest names;
  /// where all would be rare the text is none of names.
  static func parted(_ token: GlyphSlice) -> [GlyphSlice]? {
    guard (4...longest).contains(token.count), likelihood(token[..<2]) >= 0.7,
      let parting = parting(token[...]),
      parting.rare < parting.names.count || parting.names.count == 1
    else { return nil }
    return parting.names.map(\.rebased)
  }

  private static func parting(_ text: GlyphSlice) -> (names: [GlyphSlice], rare: Int)? {
    var best: (names: [GlyphSlice], rare: Int)?
    for length in [3, 2] where length <= text.count && likelihood(text.prefix(length)) >= 0.7 {
      guard length < text.count else { return ([text], rarity(text)) }
      guard let rest = parting(text.dropFirst(length)) else { continue }
      let rare = rest.rare + rarity(text)
      let isBetter =
        best.map { ($0.rare, $0.names.count) > (rare, rest.names.count + 1) } ?? true
      if isBetter { best = ([text.prefix(length)] + rest.names, rare) }
    }
    return best
  }

  private static func rarity(_ name: GlyphSlice) -> Int {
    name.first.map { Vocabulary.commonSurnames.contains($0.code) ? 0 : 1 } ?? 1
  }

  /// The same in a signature's bracket, where the last name may begin with a rarer surname.
  static func signed(_ token: GlyphSlice) -> [GlyphSlice]? {
    if let names = parted(token) { return names }
    for length in [3, 2] where token.count > length + 4 {
      let last = token.suffix(length)
      if likelihood(last) >= 0.4, let names = parted(token.dropLast(length).rebased) {
        return names + [last.rebased]
      }
    }
    return nil
  }

  /// Three in a row are one name; other numbers are names of two.
  private static func names(of singles: GlyphSlice) -> [GlyphSlice] {
    let length = singles.count == 3 ? 3 : 2
    return stride(from: 0, to: singles.count, by: length).map {
      (singles[$0..<min($0 + length, singles.count)]).rebased
    }
  }

  /// False for a text that is one token and longer than any name.
  static func mayBeNames(_ text: GlyphSlice) -> Bool {
    text.count <= longest || isList(text)
  }

  /// True for a text that is more than one token.
  static func isList(_ text: GlyphSlice) -> Bool { text.contains(anyOf: listMarks) }

  private static let longest = 12
  private static let listMarks: ScalarSet = " 、,;/|+"
}
