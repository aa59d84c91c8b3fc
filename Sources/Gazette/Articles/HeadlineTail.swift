/// What a site prints around a headline on the headline's own line, and is no part of it: its own name
/// and the path to the page behind it, what kind of copy it is before it, marks for notes and buttons.
enum HeadlineTail {
  struct Parts {
    var title: GlyphSlice
    /// The first name behind the headline, or the one before it.
    var name: GlyphSlice
  }

  /// `题目 - 栏目 - 某某博客`, `题目 | 2024年5月6日 | 文库`, `题目——某某新闻网`, `某某网-题目`; nil where nothing of the kind
  /// stands there.
  static func split(_ text: GlyphSlice) -> Parts? {
    guard text.count > shortestTitle + 2 else { return nil }
    if text.contains(where: { marks.contains($0.code) }),
      let parts = spaced(text) ?? dashed(text) ?? led(text)
    {
      return parts
    }
    return text.contains { $0.code == 0x20 } ? gapped(text) : nil
  }

  /// `题目  某省人民政府门户网站`, `某省人民政府 要闻关注 题目`: nothing but gaps, and what can be no headline's word.
  private static func gapped(_ text: GlyphSlice) -> Parts? {
    // Few headlines end in a site's name or begin with an office's.
    guard portals.endsAny(text) || offices.endsAny(text.prefix { $0.code != 0x20 }) else {
      return nil
    }
    let words = text.spaced
    if let site = words.last, words.count > 1, site.count >= shortestOffice, portals.endsAny(site) {
      let head = text[..<site.startIndex].trimmed
      return isHeadline(head, beside: site) ? Parts(title: head, name: site) : nil
    }
    guard words.count > 2, words[0].count >= shortestOffice, offices.endsAny(words[0]),
      words[1].count <= longestPart, names.endsAny(words[1]) || parts.endsAny(words[1])
    else { return nil }
    let head = text[words[2].startIndex...]
    return isHeadline(head, beside: words[1]) ? Parts(title: head, name: words[1]) : nil
  }

  private static let longestPart = 6
  private static let parts: WordList = ["关注", "发布", "要讯", "快讯", "信息"]
  private static let portals: WordList = [
    "门户网站", "政府网", "政府网站", "新闻网", "官方网站",
  ]

  /// A sign between two gaps parts no headline's own words where names of a site stand behind it.
  private static func spaced(_ text: GlyphSlice) -> Parts? {
    var names: [GlyphSlice] = []
    var end = text.endIndex
    var title = text.endIndex
    for index in text.indices.reversed() where isMark(at: index, in: text) {
      let name = text[(index + 1)..<end].trimmed
      guard name.isEmpty && names.isEmpty || isSegment(name) else { break }
      if !name.isEmpty { names.append(name) }
      end = index
      title = index
    }
    guard let site = names.first, let first = names.last,
      isSite(site) || names.contains(where: isFact)
    else { return nil }
    let head = text[..<title].trimmed
    return isHeadline(head, beside: first) ? Parts(title: head, name: first) : nil
  }

  /// ` - `, ` | `, `_`: a stroke needs no gaps.
  private static func isMark(at index: Int, in text: GlyphSlice) -> Bool {
    let code = text[index].code
    if code == underscore { return true }
    guard marks.contains(code), index > text.startIndex else { return false }
    return text[index - 1].code == 0x20
  }

  /// `题目——某某新闻网`: without gaps only what is surely a site's name.
  private static func dashed(_ text: GlyphSlice) -> Parts? {
    guard let mark = text.lastIndex(where: { Characters.dashes.contains($0.code) }) else {
      return nil
    }
    let name = text[(mark + 1)...].trimmed
    guard (3...longestSite).contains(name.count), sites.endsAny(name), isPlain(name) else {
      return nil
    }
    let head = text[..<mark].trimming { Characters.dashes.contains($0) || $0 == 0x20 }
    return isHeadline(head, beside: name) ? Parts(title: head, name: name) : nil
  }

  /// `某某网-题目`, `某某日报数字报-题目`.
  private static func led(_ text: GlyphSlice) -> Parts? {
    guard let mark = text.prefix(longestSite).firstIndex(where: { leads.contains($0.code) }) else {
      return nil
    }
    let name = text[..<mark].trimmed
    guard name.count >= 3, sites.endsAny(name), isPlain(name) else { return nil }
    let head = text[(mark + 1)...].trimming { leads.contains($0) || $0 == 0x20 }
    return isHeadline(head, beside: name) ? Parts(title: head, name: name) : nil
  }

  private static func isHeadline(_ head: GlyphSlice, beside name: GlyphSlice) -> Bool {
    head.count >= shortestTitle && head.count > name.count
      && head.contains { Characters.isIdeograph($0.code) }
  }

  /// Short, and no words of a sentence.
  private static func isSegment(_ name: GlyphSlice) -> Bool {
    (1...longestSite).contains(name.count)
      // `某某文库，自由的图书馆`.
      && (!name.contains { $0.kinds.has(.clauseBreak) || $0.kinds.has(.sentenceEnd) }
        || libraries.endsAny(name))
  }

  private static let libraries: WordList = ["图书馆", "百科全书"]

  private static func isSite(_ name: GlyphSlice) -> Bool {
    names.endsAny(name) || libraries.endsAny(name)
      || name.count >= shortestOffice && offices.endsAny(name)
      || name.contains { $0.kinds.has(.latin) }
      || name.count <= shortestName && isPlain(name)
  }

  /// A day or a count, as a blog's row of facts has them.
  private static func isFact(_ name: GlyphSlice) -> Bool {
    name.allSatisfy { $0.kinds.has(.digit) } || DateReader.first(in: name)?.range == name.indices
  }

  private static func isPlain(_ name: GlyphSlice) -> Bool {
    name.allSatisfy {
      ($0.kinds.has(.latin) || Characters.isIdeograph($0.code)) && $0.code != particle
    }
  }

  private static let particle = Glyph.fold("的")

  // MARK: - Marks

  /// Without `题目：`, `转载：`, `（转）`, `★` before it and `[1]`, `【打印】`, `[图]` behind it.
  static func withoutMarks(_ whole: GlyphSlice) -> GlyphSlice {
    var text = whole
    if let label = labels.match(in: text, at: text.startIndex) {
      text = text.dropFirst(label.count).trimmed
    } else if let first = text.first, bullets.contains(first.code) {
      text = text.dropFirst().trimmed
    }
    text = withoutLastDay(withoutDay(withoutSheet(text)))
    if let last = text.last, gluedEnds.contains(last.code),
      let tail = glued.first(where: { text.hasSuffix($0) }),
      text.count > shortestTitle + tail.count
    {
      text = text.dropLast(tail.count).trimmed
    }
    if let last = text.last, last.code == 0x5D || last.code == tagClose,
      let open = text.suffix(longestNote).lastIndex(where: {
        $0.code == (last.code == 0x5D ? 0x5B : tagOpen)
      }), open - text.startIndex >= shortestTitle, isNote(text[(open + 1)...].dropLast())
    {
      text = text[..<open].trimmed
    }
    return text.count >= 2 ? text : whole
  }

  /// `第91页 题目`: the sheet that a converter left on the headline's line.
  private static func withoutSheet(_ text: GlyphSlice) -> GlyphSlice {
    guard text.has(sign: "第", at: text.startIndex),
      let sign = text.prefix(longestSheet).firstIndex(where: { sheets.contains($0.code) }),
      sign > text.startIndex + 1, sign + 1 < text.endIndex, text[sign + 1].code == 0x20,
      text[(text.startIndex + 1)..<sign].allSatisfy({ $0.kinds.has([.numeral, .space]) }),
      text.endIndex - sign > shortestTitle
    else { return text }
    return text[(sign + 1)...].trimmed
  }

  private static let longestSheet = 7
  private static let sheets: ScalarSet = "页"

  /// A player's buttons, which a copy of the page leaves at the headline's end.
  private static let gluedEnds: ScalarSet = "介频】"
  private static let glued: [Word] = ["视频简介", "播放视频", "【视频】"]

  /// `[2024-05-06] 题目`: a day as machines write it before the headline.
  ///
  /// Without brackets it names the talk or the sitting of that day: 14 annotated headlines keep it, 8
  /// do not.
  private static func withoutDay(_ text: GlyphSlice) -> GlyphSlice {
    guard let first = text.first, first.code == 0x5B, text.count > shortestTitle + 10,
      let date = DateReader.first(in: text.prefix(longestDay)), date.iso.utf8.count == 10,
      date.range.lowerBound <= text.startIndex + 1,
      !text[date.range].contains(where: { $0.kinds.has(.ideograph) })
    else { return text }
    let rest = text[date.range.upperBound...].trimming { $0 == 0x20 || $0 == 0x5D }
    return rest.count >= shortestTitle && rest.first?.kinds.has([.ideograph, .opener]) ?? false
      ? rest : text
  }

  /// `题目（2024年5月6日　林晓禾）`: when, and who spoke; a year alone belongs to the headline.
  private static func withoutLastDay(_ text: GlyphSlice) -> GlyphSlice {
    guard text.last?.code == 0x29,
      let open = text.suffix(longestSpoken).lastIndex(where: { $0.code == 0x28 }),
      open - text.startIndex >= shortestPaper,
      let date = DateReader.first(in: text[(open + 1)...]), date.iso.utf8.count == 10,
      date.range.lowerBound == open + 1
    else { return text }
    let name = text[date.range.upperBound...].dropLast().trimmed
    guard name.isEmpty || PersonName.likelihood(name) >= 0.7 else { return text }
    return text[..<open].trimmed
  }

  private static let shortestPaper = 4
  private static let longestSpoken = 24
  private static let longestDay = 14

  private static func isNote(_ inner: GlyphSlice) -> Bool {
    !inner.isEmpty && inner.allSatisfy { $0.kinds.has(.digit) }
      || notes.match(in: inner, at: inner.startIndex)?.count == inner.count
  }

  private static let labels: WordList = [
    "标题:", "题目:", "文章标题:", "新闻标题:", "案名:", "事由:", "主旨:", "议题:", "转载:", "转帖:",
    "转贴:", "(转)", "(转载)", "[转]", "[转载]", "[原创]", "[转帖]", "【转】", "【转载】", "【原创】",
    "原创:", "原创|", "原创丨", "论文题目:", "题名:", "篇名:", "题目 ", "标题 ", "文章来自 ", "原创 ",
    "转载 ", "| ",
  ]
  private static let notes: WordList = [
    "图", "组图", "多图", "附图", "打印", "打印本页", "收藏", "推荐", "分享", "复制链接", "视频", "图文", "关闭", "注",
  ]
  private static let bullets: ScalarSet = "★☆▶►※"
  private static let tagOpen = Glyph.fold("【")
  private static let tagClose = Glyph.fold("】")
  private static let longestNote = 8

  private static let underscore: UInt32 = 0x5F
  private static let marks: ScalarSet = "_|-—–·•丨"
  private static let leads: ScalarSet = "_|-—–丨"
  private static let shortestTitle = 7
  private static let shortestName = 4
  private static let shortestOffice = 5
  private static let offices: WordList = [
    "人民政府", "市政府", "县政府", "区政府", "省政府", "委员会", "常委会", "政协", "办公厅", "办公室", "局", "厅", "法院", "检察院",
    "大学",
    "学院",
  ]
  private static let longestSite = 16

  /// Ends of what sites are called, sure enough without a gap.
  private static let sites: WordList = [
    "网", "客户端", "频道", "数字报", "网站", "门户", "电子报", "新闻中心",
  ]
  /// Ends of what stands behind a gap.
  private static let names: WordList = [
    "网", "客户端", "频道", "数字报", "网站", "门户", "电子报", "新闻", "报", "在线", "博客", "论坛",
    "社区", "平台", "观察", "评论", "专栏", "杂志", "周刊", "期刊", "学刊", "文库", "百科", "资讯", "要闻",
    "动态", "理论", "文摘", "公众号", "专题", "中心", "热点", "时评", "智库", "研究院",
  ]
}
