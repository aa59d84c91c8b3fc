/// `【决策参考】`: the tag of the column an article appears in.
enum Column {
  static func isColumn(_ text: GlyphSlice) -> Bool {
    guard text.count >= 2, let first = text.first, let last = text.last,
      text.count <= 16 || text.count <= longestSeries && namesSeries(text)
    else { return false }
    if isGenre(text) || isLabelled(text) { return true }
    if Cast.isLabel(text.dropFirst().dropLast()) { return false }
    // 【打印】【关闭】 are a site's buttons.
    if text.dropLast().contains(where: { $0.code == last.code }) { return false }
    switch (first.code, last.code) {
    // `【修好水渠，守住规矩】` is a headline.
    case (Glyph.fold("【"), Glyph.fold("】")):
      return !text.contains { $0.kinds.has(.comma) }
    case (0x28, 0x29):
      return isName(text.dropFirst().dropLast()) && !OfficialForm.isNumber(text.closedUp)
        && !Signature.isSignature(text)
        && !Credit.isCredit(text) && Office.inBrackets(text) == nil
    case (_, _): return false
    }
  }

  /// `【深入学习贯彻某某精神】` alone on its line.
  private static func namesSeries(_ text: GlyphSlice) -> Bool {
    text.has(sign: "【", at: text.startIndex) && text.last?.code == Glyph.fold("】")
      && campaigns.startsAny(text.dropFirst())
      && !text.contains { $0.kinds.has([.comma, .colon, .sentenceEnd]) }
  }

  /// `专栏：县城通讯`, as a dump of old papers has it.
  private static func isLabelled(_ text: GlyphSlice) -> Bool {
    guard let label = labels.match(in: text, at: text.startIndex) else { return false }
    return (2...12).contains(text.dropFirst(label.count).trimmed.count)
  }

  /// A column's name without its label or brackets.
  static func name(_ text: GlyphSlice) -> GlyphSlice {
    let label = labels.match(in: text, at: 0)?.count ?? 0
    return text[label...].trimming { brackets.contains($0) }
  }

  private static let labels: WordList = ["专栏:", "栏目:"]
  private static let brackets: ScalarSet = "【】() "

  private static let nth = Glyph.fold("第")

  /// What may stand in round brackets as a column's name.
  private static func isName(_ inner: GlyphSlice) -> Bool {
    inner.allSatisfy { Characters.isIdeograph($0.code) }
      && ordinals.match(in: inner, at: inner.startIndex) == nil && inner.first?.code != nth
      && (2...8).contains(inner.count) && !isNumber(inner) && !states.endsAny(inner)
      && !isCount(inner) && PlacedName.range(in: inner) == nil
      && !(inner.count > 3 && inner.last?.code == version)
  }

  /// `（修订完整版）` tells which copy it is.
  private static let version = Glyph.fold("版")

  /// `二首`, `外一篇`: how many pieces stand below.
  private static func isCount(_ inner: GlyphSlice) -> Bool {
    guard let last = inner.last, pieces.contains(last.code), inner.count <= 3 else { return false }
    return inner.dropLast().allSatisfy {
      $0.kinds.has(.chineseDigit) || $0.code == Glyph.fold("外")
    }
  }

  private static let pieces: ScalarSet = "首题则篇章组"

  /// `（根据录音整理）`, `（文字实录）`: how the text came about.
  private static let states: WordList = ["整理", "实录", "节录", "有删节", "有删改"]

  /// `社论`, `短 评`: what kind of piece stands below, printed like a column's name.
  private static func isGenre(_ text: GlyphSlice) -> Bool {
    guard text.count <= 9, let genre = genres.match(in: text, at: text.startIndex) ?? spaced(text)
    else { return false }
    return genre.count == text.inkCount
  }

  private static func spaced(_ text: GlyphSlice) -> Word? {
    guard let first = text.first, genres.mayBegin(with: first.code) || first.code == 0x20,
      text.contains(where: { $0.kinds.has(.space) })
    else { return nil }
    let inked = text.filter { $0.code != 0x20 }
    return genres.match(in: inked, at: 0)
  }

  private static let genres: WordList = [
    "社论", "社评", "短评", "时评", "述评", "评论员文章", "杂谈", "随笔", "调查报告", "特写", "署名文章",
    "特稿", "编后", "今日谈", "来论", "投书", "读者投书", "专论", "本报社论",
  ]

  /// `（评论员观察）`, `[某某时评]` behind a headline: the bracket with what is in it.
  static func suffix(of title: GlyphSlice) -> Range<Int>? {
    guard let last = title.last, last.code == 0x29 || last.code == 0x5D,
      let open = title.lastIndex(where: { $0.code == (last.code == 0x29 ? 0x28 : 0x5B) }),
      title.endIndex - open >= 3, open - title.startIndex >= 4
    else { return nil }
    let inner = title[(open + 1)..<(title.endIndex - 1)]
    let isShort = title.endIndex - open <= longestSuffix
    guard isShort && isName(inner) || isCampaign(inner) else { return nil }
    return open..<title.endIndex
  }

  /// `（深入学习贯彻某某精神）`, `（家在山河间·工匠谱）`, `（某某会议一线见闻）`: a series named by what it serves, by
  /// two names or slogans, or by the kind of piece, in more words than other columns.
  private static func isCampaign(_ name: GlyphSlice) -> Bool {
    guard name.count <= longestCampaign,
      name.allSatisfy({
        $0.kinds.has([.ideograph, .digit]) || quotes.contains($0.code)
      })
    else { return false }
    if campaigns.startsAny(name) { return true }
    guard !notes.startsAny(name), !states.endsAny(name) else { return false }
    let parts = name.split { slogans.contains($0.code) }
    if parts.contains(where: { kinds.endsAny($0) }), parts.count > 1 || name.count > 4 {
      return true
    }
    return parts.count == 2 && parts.allSatisfy { $0.count >= shortestSlogan }
      && !name.contains { $0.kinds.has(.digit) }
  }

  private static let slogans: ScalarSet = "·， "
  private static let shortestSlogan = 4
  /// What papers call a piece by how it was come by, at the end of a series' name.
  private static let kinds: WordList = [
    "见闻", "大家谈", "观察", "访谈", "对话", "问答", "报道", "解读", "故事", "调查", "手记", "快评", "时评", "热评", "述评", "笔记",
    "走笔", "走基层", "亲历记", "亲历者说", "透视", "聚焦", "报导", "新语", "漫谈", "纪事",
  ]
  /// How notes on a text begin that stand behind its headline.
  private static let notes: WordList = ["附", "原载", "根据", "据", "摘自", "选自", "本文", "代", "关于", "作者"]

  /// What names a series in more words than a column has: a campaign, slogans of one length
  /// (`学思想 强党性 重实践`), or a name and what it is about behind a dash.
  static func isSeries(_ name: GlyphSlice) -> Bool {
    guard name.count <= longestSeries,
      !name.contains(where: { $0.kinds.has([.digit, .comma, .colon, .sentenceEnd]) })
    else { return false }
    if campaigns.startsAny(name) { return true }
    let parts = name.split { $0.code == 0x20 || Characters.dashes.contains($0.code) }
    guard parts.count > 1, let first = parts.first else { return false }
    if name.contains(where: { Characters.dashes.contains($0.code) }) {
      return parts.count == 2 && parts[1].count == longestSlogan - 1
        && first.count > parts[1].count
    }
    return parts.count > 2 && first.count <= longestSlogan
      && parts.allSatisfy { $0.count == first.count }
  }

  static let longestSeries = 28
  private static let longestSlogan = 5
  private static let longestSuffix = 12
  private static let longestCampaign = 60
  private static let quotes: ScalarSet = "“”《》·， "
  private static let campaigns: WordList = [
    "深入学习", "学习贯彻", "深入贯彻", "贯彻落实", "认真学习", "学习宣传", "深入开展", "聚焦", "喜迎", "迎接", "庆祝", "纪念", "奋进",
    "牢记", "走进", "壮丽", "新时代",
  ]

  private static func isNumber(_ text: GlyphSlice) -> Bool {
    text.allSatisfy { $0.kinds.has(.chineseDigit) }
  }

  /// `（上）`, `（摘要）`, `（草案）` tell parts and states of a text, not columns.
  private static let ordinals: WordList = [
    "暂行", "修正", "初稿", "上篇", "中篇", "下篇", "摘要", "草案", "节选", "全文", "摘编", "试行", "修订",
    "征求意见", "扩大", "审议", "讨论稿", "摘录", "节录", "实录", "摘登", "送审",
  ]
}
