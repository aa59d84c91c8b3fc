// What a web page lets its reader press: buttons, menus, choices of size, ways to share.
extension Furniture {
  static let controls: WordList = [
    "下载", "打印", "全屏", "收藏", "加大", "还原", "减小", "字号", "【字号", "】", "分享", "关闭", "返回",
    "推荐", "首页", "登录", "注册", "上一篇", "下一篇", "上一期", "下一期", "上一条", "下一条", "上一版",
    "下一版", "放大", "缩小", "默认", "点赞", "评论", "转发", "举报", "扫一扫", "微信", "微博", "朋友圈",
    "大", "中", "小", "纠错", "广告", "原创", "打印本页", "关闭窗口", "返回顶部", "分享到", "我要纠错",
    "正文", "全文", "复制链接", "展开全文", "收起", "阅读全文", "更多", "目录", "繁体版", "简体版",
    "无障碍", "智能问答", "字号:", "小字号", "大字号", "打印页面", "列印", "分享:", "我知道了", "收起全文",
    "标签", "标籤", "【关闭】", "【打印】", "分享到:", "字体:", "【字体:", "听全文", "返回目录", "回到目录",
    "回到顶部", "返回列表", "返回列表页", "放大+", "缩小-", "分享至", "默认o", "长者模式", "跳到导航",
    "跳到搜索", "跳转到导航", "跳转到搜索", "置顶", "查看原文", "原文", "原文链接", "无障碍链接", "APP下载",
    "版面导航", "无障碍阅读", "无障碍浏览", "适老化", "关怀版", "手机版", "移动版", "RSS订阅", "语音播报",
    "设为首页", "QQ空间", "新浪微博", "腾讯微博", "人人网", "开心网", "豆瓣网", "微信好友", "微信朋友圈",
    "百度贴吧", "加入收藏", "标题导航", "版面概览", "本版概览", "版面目录", "相关阅读", "进入", "换一换",
    "大家正在看",
  ]

  /// A button of a web page that came along with the text.
  static func isControl(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    if let last = line.last, endings.mayHold(last.code) {
      if line.count <= 12, sizes.endsAny(line) { return true }
      if line.count <= 16, line.count > 4, keepers.endsAny(line) { return true }
      if line.count <= 20, more.endsAny(line) { return true }
      if isShareRow(line) { return true }
    }
    if let last = line.last, sizeEnds.contains(last.code), line.count <= 40, endsWithSizes(line) {
      return true
    }
    if kinds.has(.space), SiteSigns.areMostlyButtons(line) { return true }
    if kinds.has(.markup), isStarred(line) { return true }
    guard line.count <= 24 else { return false }
    if isWayBack(line) || kinds.has(.digit) && isCountedButton(line) { return true }
    // Arrows beside buttons come along as digits.
    let row = line.trimming {
      Characters.isDigit($0) || $0 == 0x20 || $0 == 0x2A || bracketSigns.contains($0)
    }
    guard controls.startsAny(row) else { return false }
    if sizes.isAnywhere(in: line) { return true }
    let buttons = line.split { $0.code == 0x20 || bracketSigns.contains($0.code) }
      .filter { $0.count > 1 || !Characters.isDigit($0[$0.startIndex].code) }
    return buttons.allSatisfy { part in
      controls.match(in: part, at: part.startIndex).map { $0.count >= part.count - 1 } ?? false
    }
  }

  /// `某某网 * 首页 * 机构 * 新闻 * 公开`: a menu's items on one line.
  private static func isStarred(_ line: GlyphSlice) -> Bool {
    let items = line.split { $0.code == 0x2A }.map(\.trimmed)
    return items.count >= fewestItems && !Sentence.isEnded(line)
      && items.count { (1...longestItem).contains($0.count) } * 5 >= items.count * 4
  }

  private static let fewestItems = 5
  private static let longestItem = 12

  /// `分享1.3W评论`, `点赞 12 收藏 3`: buttons, and how often each was pressed.
  private static func isCountedButton(_ line: GlyphSlice) -> Bool {
    var index = line.startIndex
    var count = 0
    while index < line.endIndex {
      if let word = buttons.match(in: line, at: index) {
        index += word.count
        count += 1
      } else if count > 0,
        line[index].kinds.has([.digit, .space]) || counts.contains(line[index].code)
      {
        index += 1
      } else {
        return false
      }
    }
    return count > 0
  }

  private static let counts: ScalarSet = ".WwKk万千+()"

  /// `[返回索引页面]`, `【返回首页】`.
  private static func isWayBack(_ line: GlyphSlice) -> Bool {
    guard let first = line.first, bracketSigns.contains(first.code),
      line.last.map({ bracketSigns.contains($0.code) }) ?? false
    else { return false }
    return ways.startsAny(line.dropFirst())
  }

  private static let ways: WordList = ["返回", "回到", "回首页", "回目录"]

  /// `来源:【字号:大 中 小】`: a choice of letters, whatever stands before it.
  private static func endsWithSizes(_ line: GlyphSlice) -> Bool {
    guard let place = line.indices.first(where: { sizes.match(in: line, at: $0) != nil }),
      let word = sizes.match(in: line, at: place)
    else { return false }
    return line[(place + word.count)...].allSatisfy { sizeSigns.contains($0.code) }
  }

  private static let sizeEnds: ScalarSet = "小大】]"
  private static let sizeSigns: ScalarSet = "大中小特超默认 】]|"

  /// The characters that the words end with which `isControl` asks for at a line's end.
  private static let endings = WordScreen(lastsOf: [sizes, keepers, more, shares])

  static func isShared(_ line: GlyphSlice) -> Bool {
    line.count <= 60 && shareStarts.startsAny(line) && !Sentence.isEnded(line)
  }

  /// `打印网摘纠错商城分享…`: buttons run together before what a site prints above the text.
  static func isButtonRun(_ line: GlyphSlice) -> Bool {
    var index = line.startIndex
    for _ in 0..<4 {
      guard let word = buttons.match(in: line, at: index) else { return false }
      index += word.count
    }
    return true
  }

  static let buttons: WordList = [
    "打印", "网摘", "纠错", "商城", "分享", "推荐", "字号", "收藏", "评论", "转发", "关闭", "复制", "举报", "点赞",
  ]
  private static let bracketSigns: ScalarSet = "【】[]|"
  /// `打开某某新闻 查看更多图片`.
  private static let more: WordList = ["查看更多图片", "查看更多", "正序 倒序", "倒序 正序"]
  /// `分享至甲分享至乙`.
  static let shareStarts: WordList = ["分享至", "分享到", "分享给", "用微信扫", "微信扫一扫", "打开微信"]
  /// `某某协会主管`: who keeps a site.
  private static let keepers: WordList = [
    "主管", "承办", "登录投稿", "登录注册", "政府门户网站", "人民政府网站", "人民政府网", "网首页", "站首页",
  ]
  /// A choice of letters that did not come along.
  private static let sizes: WordList = ["字号:", "字体:", "文字缩放:"]

  /// `推荐转寄rss分享 某某分享`: buttons run together, the same word behind two sites' names.
  private static func isShareRow(_ line: GlyphSlice) -> Bool {
    guard (8...longestShareRow).contains(line.count), shares.endsAny(line),
      !Sentence.isEnded(line), line.contains(where: { $0.kinds.has(.latin) })
    else { return false }
    return line.indices.count { shares.match(in: line, at: $0) != nil } >= 2
  }

  private static let longestShareRow = 60
  private static let shares: WordList = ["分享", "转寄", "列印", "转发"]

  /// `首页 机构 新闻 …`: a site's sections in a row.
  static func isMenu(_ line: GlyphSlice) -> Bool {
    guard line.count <= 120, menus.startsAny(line) else { return false }
    let words = line.spaced
    return words.count >= 4 && words.allSatisfy { $0.count <= 6 }
  }

  /// `下一版»本期共4版，当前第1版 PDF`: which of an issue's pages this is.
  static func isPaging(_ line: GlyphSlice) -> Bool {
    line.count <= 30 && pagings.startsAny(line) && line.contains { Characters.isDigit($0.code) }
      && !Sentence.isEnded(line)
  }

  static let pagings: WordList = ["上一版", "下一版", "本期共", "当前第"]

  static let menus: WordList = ["首页", "网站首页", "主页"]
}
