/// What a digest calls itself: `国内简讯`, `某某联播 2024-05-06`, `新闻早餐`.
enum DigestName {
  /// True where a headline ends in such a name, whatever date or number stands behind it.
  static func isName(_ text: GlyphSlice) -> Bool {
    let name = withoutNumber(text).trimming { trimmed.contains($0) }
    return name.count <= longest && (names.endsAny(name) || isRegular(name))
      || isDated(text, name) || isBehindDay(text) || isBeforeDay(text) || opensEdition(text)
  }

  /// `每日要闻早报`, `本周科技热点`, `昨日财经新闻`: nothing but how often, of what field and what kind of news.
  private static func isRegular(_ name: GlyphSlice) -> Bool {
    guard let time = times.match(in: name, at: name.startIndex) else { return false }
    var rest = name.dropFirst(time.count)
    if let field = fields.match(in: rest, at: rest.startIndex) {
      rest = rest.dropFirst(field.count)
    }
    guard let kind = kinds.match(in: rest, at: rest.startIndex) else { return false }
    rest = rest.dropFirst(kind.count).trimming { $0 == 0x20 }
    return rest.isEmpty || forms.match(in: rest, at: rest.startIndex)?.count == rest.count
  }

  /// `新闻早餐2024年5月6日星期一`.
  private static func isBeforeDay(_ text: GlyphSlice) -> Bool {
    guard text.count <= 2 * longest, let date = DateReader.first(in: text),
      date.iso.utf8.count == 10, text.endIndex - date.range.upperBound <= longestWeekday
    else { return false }
    let name = text[..<date.range.lowerBound].trimmed
    return name.count <= longest && names.endsAny(name)
  }

  private static let longestWeekday = 5

  /// `2024-05-06 国际新闻`: with its day the name of a page's part names a digest.
  private static func isDated(_ text: GlyphSlice, _ name: GlyphSlice) -> Bool {
    name.count <= longestDated && name.count < text.count && dated.endsAny(name)
      && DateReader.first(in: text) != nil
  }

  /// The name above a page's first text, where its day shows that it is none of the headlines.
  static func markDated(_ pieces: [Piece]) -> [Piece] {
    guard let first = pieces.firstIndex(where: { $0.kind != .furniture }),
      pieces[first].kind == .short, isBehindDay(pieces[first].text[...])
    else { return pieces }
    var pieces = pieces
    pieces[first].kind = .masthead
    return pieces
  }

  /// `1. 某某联播（5月6日）` among a digest's headlines, with no text below it: the programme's name.
  static func markPrograms(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices where pieces[index].kind == .short && pieces[index].level > 0 {
      let next = pieces[(index + 1)...].first { $0.kind == .short || $0.kind == .body }
      guard next?.kind == .short, let name = programName(pieces[index].text),
        names.endsAny(name)
      else { continue }
      pieces[index].kind = .masthead
      if index > 0, pieces[index - 1].kind == .dateline,
        pieces[index - 1].lines == pieces[index].lines
      {
        pieces[index - 1].kind = .masthead
      }
    }
    return pieces
  }

  /// What stands before a day in brackets.
  private static func programName(_ text: GlyphSlice) -> GlyphSlice? {
    guard text.last?.code == 0x29, let open = text.lastIndex(where: { $0.code == 0x28 }),
      let month = text[open...].firstIndex(where: { $0.code == Glyph.fold("月") }),
      text[(month + 1)...].dropLast().last?.code == Glyph.fold("日")
    else { return nil }
    return text[..<open].trimmed
  }

  /// `2024-05-06 时政要闻 · 每日更新`: the day, the name and what the page says of itself.
  private static func isBehindDay(_ text: GlyphSlice) -> Bool {
    guard text.count <= 2 * longest, let first = text.first, first.kinds.has(.digit),
      let date = DateReader.first(in: text), date.range.lowerBound == text.startIndex,
      date.iso.utf8.count == 10
    else { return false }
    let rest = text[date.range.upperBound...]
    guard let mark = rest.firstIndex(where: { parting.contains($0.code) }) else { return false }
    let name = rest[..<mark].trimmed
    return name.count <= longestDated && (dated.endsAny(name) || names.endsAny(name))
  }

  private static let parting: ScalarSet = "·|丨"

  /// `青禾早报 | 水渠通水；公交延长`, `【青禾早报】水渠通水；公交延长`: several headlines behind the name.
  static func opensEdition(_ text: GlyphSlice) -> Bool {
    let isBracketed = text.first?.code == open
    guard
      let end = text.prefix(longestPrefix).firstIndex(where: {
        isBracketed ? $0.code == close : $0.code == bar || $0.code == stroke
      })
    else { return false }
    // `【某某晚报】昨日，…；…。` is an item, and its source stands before it.
    let marks = text[end...].count { semicolons.contains($0.code) }
    guard isBracketed ? marks > 1 && !text.contains(anyOf: stops) : marks > 0 else { return false }
    return editions.endsAny(text[(text.startIndex + (isBracketed ? 1 : 0))..<end].trimmed)
  }

  private static let semicolons: ScalarSet = "；"
  private static let stops: ScalarSet = "。"

  private static let open = Glyph.fold("【")
  private static let close = Glyph.fold("】")
  /// Half and full width are one.
  private static let bar = Glyph.fold("|")
  private static let stroke = Glyph.fold("丨")
  private static let longestPrefix = 12
  private static let editions: WordList = [
    "早报", "晚报", "早新闻", "晚新闻", "早知道", "早餐", "周报", "日报",
  ]
  private static let longestDated = 8
  private static let dated: WordList = ["新闻", "要闻"]

  /// `一周要闻（二）` without the number in brackets.
  private static func withoutNumber(_ text: GlyphSlice) -> GlyphSlice {
    guard text.last?.code == 0x29, let open = text.lastIndex(where: { $0.code == 0x28 }),
      text[(open + 1)...].dropLast().allSatisfy({ $0.kinds.has(.numeral) })
    else { return text }
    return text[..<open]
  }

  /// True where one of the first lines of a page names a digest, or the words that lead in to it do.
  static func opens(_ pieces: ArraySlice<Piece>) -> Bool {
    pieces.lazy.filter { $0.kind == .short || $0.kind == .body || $0.kind == .masthead }
      .prefix(mostHeads).contains { piece in
        piece.kind != .body
          ? isName(piece.text)
          : piece.text.count <= longestLead && names.isAnywhere(in: piece.text)
            || opensEdition(piece.text)
      }
  }

  // MARK: - Farewell

  /// Marks the last line of a page that calls itself a digest where it takes leave of the reader.
  ///
  /// `以上就是今天早报的全部内容，明天见。`
  static func markFarewell(_ pieces: [Piece]) -> [Piece] {
    guard let last = pieces.lastIndex(where: { $0.kind == .body }),
      pieces[last].text.count <= longestFarewell, takesLeave(pieces[last].text[...]),
      opens(pieces[..<last])
    else { return pieces }
    var pieces = pieces
    pieces[last].kind = .furniture
    return pieces
  }

  private static func takesLeave(_ text: GlyphSlice) -> Bool {
    leaves.startsAny(text) && told.isAnywhere(in: text) || farewells.endsAny(text)
  }

  private static let longestFarewell = 60
  private static let leaves: WordList = [
    "以上就是", "以上是", "以上为", "今天的", "本期", "感谢", "谢谢", "欢迎关注", "更多", "好了,", "好,",
  ]
  private static let told: WordList = [
    "全部内容", "的内容", "就到这里", "到此", "收看", "收听", "阅读", "关注", "明天见", "再见", "下期", "陪伴",
  ]
  private static let farewells: WordList = ["明天见。", "明天见!", "下期见。", "下期见!", "我们下期再见。", "下周见。"]

  // MARK: - Parts

  /// True where two lines and more name parts of a digest, each another.
  static func hasParts(_ pieces: [Piece]) -> Bool {
    var names: Set<[UInt32]> = []
    for piece in pieces where piece.kind == .short || piece.kind == .column {
      if isPart(piece.text) { names.insert(piece.text.map(\.code)) }
    }
    return names.count > 1
  }

  /// `国内新闻`, `【国际】` and nothing else.
  static func isPart(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestPart else { return false }
    let name = text[...].trimming { partMarks.contains($0) }
    guard let field = fields.match(in: name, at: name.startIndex) else { return false }
    let rest = name.dropFirst(field.count)
    return rest.isEmpty || news.match(in: rest, at: rest.startIndex)?.count == rest.count
  }

  private static let longestPart = 10
  private static let partMarks: ScalarSet = "【】[]〔〕:◆■●▲#* "
  private static let fields: WordList = [
    "国内", "国际", "国外", "社会", "财经", "经济", "体育", "娱乐", "文体", "科技", "军事", "港澳", "港澳台", "台湾", "两岸", "本地",
    "省内", "本省", "台海", "本市", "时政", "教育", "健康", "环球", "大陆", "香港",
  ]
  private static let news: WordList = ["新闻", "要闻", "快讯", "简讯", "资讯", "动态", "消息"]

  // MARK: - Words

  /// How often a digest appears, or what stretch of time it tells.
  private static let times: WordList = [
    "每日", "每天", "每周", "今日", "昨日", "本周", "上周", "一周", "本月", "上月", "早间", "午间", "晚间",
    "一日", "一句话", "一分钟", "60秒", "周末", "全天", "半月", "每月",
  ]
  private static let kinds: WordList = [
    "新闻", "要闻", "资讯", "热点", "热闻", "快讯", "简讯", "消息", "动态", "大事", "简报", "看点", "要情", "信息", "早报", "晚报",
  ]
  private static let forms: WordList = [
    "早报", "晚报", "日报", "周报", "简报", "快报", "摘要", "汇总", "速递", "速览", "盘点", "回顾", "精选", "集锦", "一览", "播报",
    "早餐",
    "早知道", "简讯", "快讯", "汇编", "综述", "导读", "大事", "动态", "要点", "合集", "看点", "记", "回眸", "扫描",
  ]

  private static let longest = 16
  private static let longestLead = 120
  private static let mostHeads = 3
  private static let trimmed: ScalarSet = "0123456789-年月日期第()/. :《》"
  private static let names: WordList = [
    "简讯", "快讯", "短讯", "联播", "新闻早报", "早餐", "早知道", "今日要闻", "国内要闻", "国际要闻",
    "一周要闻", "新闻摘要", "读懂世界", "知天下", "天下事", "｜早报", "丨早报", "速览", "速递", "集锦",
    "集纳", "荟萃", "播报", "简明新闻", "简要新闻", "一句话新闻", "新闻一瞥", "新闻汇总", "短波",
    "一周大事", "每周大事", "一周看点", "一周回顾", "社评节录", "社评摘录", "社评摘要", "媒体摘要",
    "舆论摘要", "报章摘要",
  ]
}
