/// What one line of a site's page weighs as running text: characters it is surely text with, or what
/// a line that is none takes from the text beside it.
struct SiteLine {
  let text: GlyphSlice
  /// How many characters are no white space.
  let ink: Int
  let weight: Double
  /// `责任编辑：…`, `相关阅读`, a notice of rights: behind it the article seldom goes on.
  let isBarrier: Bool
  /// `责任编辑：…`: the surest of them.
  let isStaff: Bool

  init(_ text: GlyphSlice, width: Int) {
    self.text = text
    ink = text.inkCount
    isStaff = ink <= SiteLine.longestLabel && SiteLine.namesStaff(text)
    isBarrier = isStaff || SiteLine.isBarrier(text, ink: ink)
    weight = isBarrier ? SiteLine.barrier : SiteLine.weight(of: text, ink: ink, width: width)
  }

  /// How many characters the page's lines of text have, but for the longest; of paragraphs on one line
  /// each no more than a wide column has.
  ///
  /// Nil where text is set in columns as narrow as a menu.
  static func width(of texts: [GlyphSlice]) -> Int? {
    let inks = texts.lazy.filter { isProse($0) && !isRow($0) }.map(\.inkCount)
      .filter { $0 >= shortestProse }.sorted()
    guard !inks.isEmpty else { return usualWidth }
    let usual = inks[inks.count * 17 / 20]
    return usual < narrowColumn ? nil : max(narrowest, min(widest, usual))
  }

  private static func weight(of text: GlyphSlice, ink: Int, width: Int) -> Double {
    if isRow(text) { return row }
    let end = text.last { !$0.kinds.has(.closer) }?.code ?? 0
    if calls.contains(end), ink < longestCall { return 0 }
    let isStop = calls.contains(end) || stops.contains(end)
    if !isStop, ink < longestFact, holdsDay(text) { return row }
    let mass = Double(min(ink, most))
    if isStop { return ink >= shortestSentence ? mass : leastText }
    if text.contains(anyOf: fullStops, among: .sentenceEnd) { return mass }
    let prose = isProse(text)
    if prose, ink * 4 >= width * 3, ink >= shortestLine { return mass }
    if ink * 20 >= width * 17, ink >= shortestWhole { return mass / 2 }
    return prose ? label : short
  }

  private static func isProse(_ text: GlyphSlice) -> Bool {
    text.contains { $0.kinds.has([.comma, .sentenceEnd]) }
  }

  /// `国内 国际 军事`: short words in a row.
  static func isRow(_ text: GlyphSlice) -> Bool {
    guard text.count(where: { $0.code == 0x20 || $0.code == stroke }) >= 2 else { return false }
    let words = text.split { $0.code == 0x20 || $0.code == stroke }
    return words.count >= 3 && words.allSatisfy { $0.count <= longestWord }
  }

  private static func holdsDay(_ text: GlyphSlice) -> Bool {
    guard let date = DateReader.first(in: text) else { return false }
    return date.iso.utf8.count == 10
  }

  private static func namesStaff(_ text: GlyphSlice) -> Bool {
    staff.isAnywhere(in: text)
      || Furniture.namesStaff(text.trimming { brackets.contains($0) }.rebased)
  }

  private static func isBarrier(_ text: GlyphSlice, ink: Int) -> Bool {
    if notices.startsAny(text) || SiteSigns.isRights(text) { return true }
    guard ink <= longestLabel else { return false }
    let plain = text.trimming { brackets.contains($0) }
    guard let label = labels.match(in: plain, at: plain.startIndex) else { return false }
    return ink <= longestName || plain.dropFirst(label.count).first?.code == 0x3A
  }

  // MARK: - Weights, in characters

  private static let barrier = -120.0
  private static let row = -10.0
  private static let short = -6.0
  private static let label = -3.0
  private static let leastText = 3.0
  /// A paragraph on one line counts no more than some lines.
  private static let most = 150

  // MARK: - Lengths, in characters

  /// Paragraphs on one line each are as wide or wider.
  static let widest = 80
  /// No site sets its text in narrower columns, but all its links are shorter.
  private static let narrowest = 40
  private static let narrowColumn = 24
  private static let usualWidth = 40
  private static let shortestProse = 12
  private static let shortestSentence = 10
  private static let shortestLine = 18
  private static let shortestWhole = 25
  private static let longestWord = 8
  /// A headline may end in ！ or ？.
  private static let longestCall = 45
  private static let longestFact = 40
  private static let longestLabel = 40
  private static let longestName = 10

  private static let stroke: UInt32 = 0x7C
  private static let calls: ScalarSet = "！？"
  private static let stops: ScalarSet = "。；"
  /// No link holds one.
  private static let fullStops: ScalarSet = "。"
  private static let brackets: ScalarSet = "【】[]()《》●■◆ "
  private static let staff: WordList = ["责任编辑", "责编:", "【纠错】"]
  private static let notices: WordList = [
    "声明:", "免责声明", "版权声明", "【免责声明】", "【版权声明】", "转载请注明", "特别声明", "本站声明", "本网声明", "郑重声明", "版权说明",
    "凡本网注明", "凡注明", "以上内容仅",
  ]
  private static let labels: WordList = [
    "相关", "推荐", "热门", "热点", "热帖", "最新", "评论", "网友评论", "新闻评论", "最热评论", "最新评论",
    "上一篇", "下一篇", "延伸阅读", "猜你", "为你推荐", "为您推荐", "你可能", "您可能", "友情链接", "关于",
    "联系", "分享", "扫一扫", "扫码", "举报", "打印", "返回", "微信扫", "点击排行", "排行", "阅读排行",
    "查看", "写评论", "作者最新", "更多", "标签", "关键字", "关键词", "热词", "热榜", "专题", "文章导航",
    "精彩", "本周热", "图片新闻", "视频新闻", "热文",
  ]
}
