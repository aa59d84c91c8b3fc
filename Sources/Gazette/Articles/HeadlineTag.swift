/// What is printed behind a headline on its own line: a column in brackets, a site's name.
enum HeadlineTag {
  struct Parts {
    var title: GlyphSlice
    var column: GlyphSlice?
    var newspaper: GlyphSlice?
  }

  static func isPresent(in text: GlyphSlice) -> Bool {
    let parts = splitEnd(text[...])
    return parts.column != nil || parts.newspaper != nil
  }

  /// `题目_栏目_某某网`, `题目（栏目）` and `【栏目】题目`.
  static func split(_ whole: GlyphSlice) -> Parts {
    // Of what stood behind a tag, too, the places are counted from its beginning.
    let text = HeadlineTail.withoutMarks(whole).rebased
    if let last = text.last, stars.contains(last.code), text.count > shortestTitle {
      return split(text[...].trimming { stars.contains($0) || $0 == 0x20 }.rebased)
    }
    if text.last?.code == 0x5D, let button = buttons.first(where: { text.hasSuffix($0) }) {
      return split(text.dropLast(button.count).trimmed.rebased)
    }
    // `【题目】` alone on its line is no tag.
    if text.count > longestTag, text.has(sign: "【", at: 0),
      text.firstIndex(where: { $0.code == bracketClose }) == text.count - 1
    {
      return split(text.dropFirst().dropLast().trimmed.rebased)
    }
    if text.count > shortestTitle + 2, text.has(sign: "《", at: 0),
      text.last?.code == titleClose, roundTagEnd(of: text.dropFirst().dropLast()) != nil
    {
      return split(text.dropFirst().dropLast().rebased)
    }
    guard
      let end = mediaEnd(of: text) ?? tagEnd(of: text) ?? roundTagEnd(of: text)
        ?? seriesEnd(of: text)
    else { return splitEnd(text[...]) }
    let tag = text[(text.startIndex + 1)..<end].trimmed
    if mediaEnd(of: text) != nil { return split(text[(end + 1)...].trimmed) }
    var parts = splitEnd(text[(end + 1)...].trimmed)
    if !isCount(tag) { parts.column = parts.column ?? tag }
    return parts
  }

  /// `栏目｜题目` on a page where most headlines are built so: then a short headline, a long name of a
  /// column or one that reads as a person's is one too.
  static func splitStroke(_ text: GlyphSlice) -> Parts? {
    guard let mark = stroke(in: text) else { return nil }
    return Parts(
      title: text[(mark + 1)...].trimmed, column: text[..<mark].trimmed, newspaper: nil)
  }

  static func hasStroke(_ text: GlyphSlice) -> Bool { stroke(in: text) != nil }

  private static func stroke(in text: GlyphSlice) -> Int? {
    guard let mark = text.prefix(longestTag).firstIndex(where: { columnMarks.contains($0.code) }),
      mark >= text.startIndex + 2, text.endIndex - mark > shortestBehindStroke,
      !text[(mark + 1)...].contains(where: { columnMarks.contains($0.code) })
    else { return nil }
    return mark
  }

  private static let shortestBehindStroke = 4

  /// `【要闻一】`: counts, and names no column.
  private static func isCount(_ tag: GlyphSlice) -> Bool {
    guard let last = tag.last, last.kinds.has(.numeral),
      let word = counted.match(in: tag, at: tag.startIndex)
    else { return false }
    return tag.dropFirst(word.count).allSatisfy { $0.kinds.has(.numeral) }
  }

  private static let counted: WordList = [
    "要闻", "新闻", "头条", "消息", "热点", "看点", "关注", "焦点", "事件", "案例",
  ]

  /// Behind `[视频]`, which says what came with the text: of which column it is may follow.
  private static func mediaEnd(of text: GlyphSlice) -> Int? {
    guard let first = text.first, openings.contains(first.code),
      let word = media.match(in: text, at: text.startIndex + 1),
      text.startIndex + word.count + 2 < text.endIndex,
      closings.contains(text[text.startIndex + word.count + 1].code)
    else { return nil }
    return text.startIndex + word.count + 1
  }

  /// Where the bracket closes that a headline begins with.
  private static func tagEnd(of text: GlyphSlice) -> Int? {
    guard let first = text.first, openings.contains(first.code),
      let end = text.prefix(longestTag).firstIndex(where: { closings.contains($0.code) }),
      end - text.startIndex >= 3,
      text.endIndex - end > (end - text.startIndex <= shortTag ? shortBehind : shortestTitle),
      !text[..<end].contains(where: { Characters.isDigit($0.code) })
        || isYear(text[(text.startIndex + 1)..<end])
    else { return nil }
    return end
  }

  /// `【学思想 强党性 重实践】题目`: where the name of a series closes, which is longer than a column's; of
  /// annotated headlines behind such brackets each is one.
  private static func seriesEnd(of text: GlyphSlice) -> Int? {
    guard text.has(sign: "【", at: text.startIndex),
      let end = text.prefix(Column.longestSeries + 2).firstIndex(where: { $0.code == bracketClose }
      ),
      text.endIndex - end > shortestTitle
    else { return nil }
    let name = text[(text.startIndex + 1)..<end]
    return name.count(where: { $0.kinds.has(.ideograph) }) >= shortestSeries
      && !name.contains(where: { $0.kinds.has([.comma, .colon, .sentenceEnd]) }) ? end : nil
  }

  private static let shortestSeries = 6

  /// `【数说2006】`: a column of one year.
  private static func isYear(_ tag: GlyphSlice) -> Bool {
    let name = tag.prefix { $0.kinds.has(.ideograph) }
    let year = tag[name.endIndex...]
    return name.count >= 2 && year.count == 4 && year.allSatisfy { $0.kinds.has(.digit) }
  }

  /// `（体育）题目`, as agencies put their desk before the headline.
  private static func roundTagEnd(of text: GlyphSlice) -> Int? {
    guard text.first?.code == 0x28,
      let end = text.prefix(longestDesk + 2).firstIndex(where: { $0.code == 0x29 })
    else { return nil }
    let desk = text[(text.startIndex + 1)..<end]
    return desk.count >= 2 && text.endIndex - end > shortestTitle
      && desk.allSatisfy { $0.kinds.has(.ideograph) }
      && !desk.contains(where: { $0.kinds.has(.numeral) }) && desks.startsAny(desk) ? end : nil
  }

  private static let longestDesk = 6
  private static let titleClose = Glyph.fold("》")
  private static let bracketClose = Glyph.fold("】")
  private static let desks: WordList = [
    "体育", "国际", "时政", "社会", "财经", "经济", "文化", "科技", "教育", "法治", "军事", "台湾", "港澳", "时评", "新华",
    "两会", "热点", "国内", "视频", "图表", "受权", "足球", "篮球", "网球", "赛车", "特写", "综述", "述评",
  ]

  /// A headline's sign for a note below the text.
  private static let stars: ScalarSet = "*※"
  /// What a forum prints behind a headline.
  private static let buttons: [Word] = ["[复制链接]", "[打印]", "[推荐]", "[收藏]", "[分享]"]
  private static let longestTag = 14
  /// Behind the name of a column in a word or two a headline may be shorter.
  private static let shortTag = 5
  private static let shortBehind = 5
  private static let shortestTitle = 7
  private static let openings: ScalarSet = "【[〔"
  private static let closings: ScalarSet = "】]〕"

  /// The stroke in `题目丨栏目`: what stands behind it is shorter than the headline before it.
  private static func columnStart(in text: GlyphSlice) -> Int? {
    guard let mark = text.lastIndex(where: { columnMarks.contains($0.code) }),
      mark - text.startIndex >= shortestBeforeStroke,
      (2...longestBehindStroke).contains(text.endIndex - mark - 1),
      text.endIndex - mark - 1 < mark - text.startIndex,
      text.firstIndex(where: { columnMarks.contains($0.code) }) == mark
    else { return nil }
    return mark
  }

  private static let shortestBeforeStroke = 12
  private static let longestBehindStroke = 24

  private static func splitEnd(_ whole: GlyphSlice) -> Parts {
    let text = withoutMedia(whole)
    let isMarked = text.contains { $0.kinds.has(.markup) && siteMarks.contains($0.code) }
    let pieces = isMarked ? text.split { siteMarks.contains($0.code) }.map(\.trimmed) : []
    if pieces.count > 1, let site = pieces.last, isAddress(site) {
      return Parts(title: text[..<pieces[pieces.count - 2].endIndex], column: nil, newspaper: site)
    }
    if pieces.count > 1, let site = pieces.last, siteEnds.endsAny(site), site.count <= 16,
      pieces[0].contains(where: { !$0.kinds.has(.digit) })
    {
      // `甲乙丙|题目-某某网`: the author's name is part of the headline.
      if pieces.count > 2, PersonName.likelihood(pieces[0]) >= 0.7 {
        return Parts(
          title: text[pieces[0].startIndex..<pieces[1].endIndex], column: nil, newspaper: site)
      }
      let column = pieces.count > 2 ? pieces[1] : nil
      return Parts(title: pieces[0], column: column, newspaper: site)
    }
    if let tail = HeadlineTail.split(text) {
      let isSite = siteEnds.endsAny(tail.name)
      return Parts(
        title: tail.title, column: isSite ? nil : tail.name, newspaper: isSite ? tail.name : nil)
    }
    if let mark = columnEnd(of: text) ?? ModelText.labelEnd(of: text) {
      return Parts(
        title: text[(mark + 1)...].trimmed, column: text[..<mark].trimmed, newspaper: nil)
    }
    if let mark = columnStart(in: text) {
      return Parts(
        title: text[..<mark].trimmed, column: text[(mark + 1)...].trimmed, newspaper: nil)
    }
    if let suffix = Column.suffix(of: text) {
      let column = text[(suffix.lowerBound + 1)..<(suffix.upperBound - 1)]
      return Parts(title: text[..<suffix.lowerBound].trimmed, column: column, newspaper: nil)
    }
    return Parts(title: text, column: nil, newspaper: nil)
  }

  /// `题目（组图）`, `题目()`: what came with the text, or did not.
  static func withoutMedia(_ text: GlyphSlice) -> GlyphSlice {
    var rest = text
    while rest.last?.code == 0x29, let open = rest.suffix(12).lastIndex(where: { $0.code == 0x28 }),
      open - rest.startIndex >= 4
    {
      let inner = rest[(open + 1)...].dropLast()
      guard
        inner.isEmpty || media.match(in: inner, at: inner.startIndex)?.count == inner.count
          || countsPictures(inner) || isDay(inner)
      else { break }
      rest = rest[..<open].trimmed
    }
    return rest
  }

  /// `题目（2024年5月6日）`, `题目（2024年5月6日 甲乙丙）`: when it was said or written, and by whom.
  private static func isDay(_ inner: GlyphSlice) -> Bool {
    guard let date = DateReader.first(in: inner), date.iso.utf8.count == 10,
      date.range.lowerBound == inner.startIndex
    else { return false }
    let rest = inner[date.range.upperBound...]
    return rest.isEmpty || rest.first?.code == 0x20 && PersonName.likelihood(rest.trimmed) >= 0.7
  }

  /// `附图片2张`: an archive's note on what was printed beside the text.
  static func countsPictures(_ inner: GlyphSlice) -> Bool {
    guard let word = pictures.match(in: inner, at: inner.startIndex) else { return false }
    return inner.dropFirst(word.count).allSatisfy {
      $0.kinds.has(.numeral) || pictureUnits.contains($0.code)
    }
  }

  private static let pictures: WordList = ["附图片", "附图", "图片", "附照片", "附表", "照片"]
  private static let pictureUnits: ScalarSet = "张幅帧组个"
  private static let media: WordList = [
    "图", "组图", "图文", "附图", "多图", "视频", "附视频", "图片", "有图", "附表", "附图/短片", "只有中文",
    "影片", "音频", "附图表",
  ]

  /// `两会观察｜题目`: the column's name, a short one, and a headline longer than it.
  private static func columnEnd(of text: GlyphSlice) -> Int? {
    guard let mark = text.prefix(longestTag).firstIndex(where: { columnMarks.contains($0.code) }),
      !text[(mark + 1)...].contains(where: { columnMarks.contains($0.code) })
    else { return nil }
    let (name, title) = (text[..<mark].trimmed, text[(mark + 1)...].trimmed)
    return name.count >= 2 && title.count >= shortestTitle && title.count > name.count
      && name.contains(where: { Characters.isIdeograph($0.code) })
      && PersonName.likelihood(name) < 0.7 ? mark : nil
  }

  private static let columnMarks: ScalarSet = "|丨"

  /// `somewhere.org`: a page's address is as good as a site's name.
  private static func isAddress(_ name: GlyphSlice) -> Bool {
    name.count <= 16 && name.contains { $0.code == 0x2E }
      && name.allSatisfy { Characters.isLatin($0.code) || $0.code == 0x2E }
  }

  private static let siteMarks: ScalarSet = "_|-"
  private static let siteEnds: WordList = [
    "网", "报", "客户端", "新闻", "在线", "网站", "门户", "频道", "平台", "年鉴", "文库", "百科", "日报",
    "晚报", "观点", "热闻", "快播", "看点", "热讯", "快讯", "速递", "头条", "资讯",
  ]
}
