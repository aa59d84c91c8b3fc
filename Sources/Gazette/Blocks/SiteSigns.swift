/// What on a page tells that a site printed it: a trail, buttons, its rights, addresses at the foot.
struct SiteSigns {
  private var trails = 0
  private var buttons = 0
  private var rights = 0
  private var footers = 0
  private var lists = 0
  private var short = 0
  private var count = 0

  init(_ page: Page, floats: [Bool]) {
    for index in page.lines.indices {
      let text = page.text(page.lines[index])
      count += 1
      // The last words of a paragraph in a narrow column are no menu.
      if text.count <= SiteSigns.longestWord, !Sentence.isEnded(text) { short += 1 }
      guard text.count <= SiteSigns.longest else { continue }
      if SiteSigns.namesLinks(text[...]) {
        lists += 1
      } else if SiteSigns.isButtons(text) {
        buttons += 1
      } else if index * 4 < page.lines.count * 3,
        SiteChrome.isTrail(text, of: page.lines[index].kinds)
      {
        trails += 1
      } else if index * 3 >= page.lines.count, SiteSigns.isRights(text) {
        rights += 1
      } else if floats[index], PrintFooter.isFooter(text) {
        footers += 1
      } else if index == 0, PrintHeader.end(in: text) != nil || SiteSigns.isClock(text) {
        footers += 1
      }
    }
  }

  /// Two signs of different kinds at least, and enough of them.
  var tellOfSite: Bool {
    let isMenu = short >= SiteSigns.fewestShort && short * 10 > count * 3
    let kinds = [trails > 0, buttons > 1, rights > 0, footers > 0, lists > 0, isMenu].count { $0 }
    let weight =
      Double(min(rights, 3)) + 0.6 * Double(min(buttons, 5)) + (trails > 0 ? 2 : 0)
      + Double(min(lists, 2)) + (footers > 0 ? 1 : 0) + (isMenu ? 1 : 0)
    return kinds >= 2 && weight >= SiteSigns.least
  }

  /// `微信 微博 收藏`: words for the mouse and nothing else.
  static func isButtons(_ text: GlyphSlice) -> Bool {
    // Hardly a line of running text begins with one of the words.
    guard text.count <= longestRow,
      let first = text.first(where: { !marks.contains($0.code) && !$0.kinds.has(.digit) }),
      words.mayBegin(with: first.code)
    else { return false }
    var found = false
    for part in text.split(whereSeparator: { marks.contains($0.code) }) {
      if part.allSatisfy({ $0.kinds.has(.digit) }) { continue }
      guard words.match(in: part, at: part.startIndex)?.count == part.count else { return false }
      found = true
    }
    return found
  }

  /// `某某网来稿 打印 纠错 投稿`: words in a row, half of them for the mouse and two at least.
  static func areMostlyButtons(_ text: GlyphSlice) -> Bool {
    guard (8...longestMixed).contains(text.count),
      text.count(where: { $0.code == 0x20 }) >= fewestMixed - 1,
      !text.contains(where: { $0.kinds.has([.comma, .sentenceEnd, .colon, .digit]) })
    else { return false }
    let parts = text.spaced
    guard parts.count >= fewestMixed, parts.allSatisfy({ $0.count <= longestPart }) else {
      return false
    }
    let known = parts.count { words.match(in: $0, at: $0.startIndex)?.count == $0.count }
    return known >= 2 && known * 2 >= parts.count
  }

  private static let longestMixed = 50
  private static let fewestMixed = 3
  private static let longestPart = 8

  /// `11/22/26, 10:14 AM`, `2026/11/22 10:14`: when a browser printed the page.
  private static func isClock(_ text: GlyphSlice) -> Bool {
    text.count <= longestClock && text.contains(code: 0x3A)
      && text.count(where: { $0.code == 0x2F || $0.code == 0x2D }) == 2
      && text.count(where: { $0.kinds.has(.digit) }) >= 8
      && !text.contains { $0.kinds.has(.ideograph) }
  }

  private static let longestClock = 22

  /// `某某网 版权所有 京ICP备…`: whose the site is, or where it is registered.
  static func isRights(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, !text.kinds.has(.sentenceEnd) || text.contains(code: copyright)
    else { return false }
    return owners.isAnywhere(in: text) || text.count <= longestRow && links.isAnywhere(in: text)
  }

  /// On the annotated pages sites reach 2.6 and more, everything else at most 2.
  private static let least = 2.5
  private static let longestWord = 6
  /// A title page has some lines of a word or two, a menu more.
  private static let fewestShort = 8
  private static let longestRow = 60
  private static let longest = 200
  private static let copyright: UInt32 = 0xA9
  private static let marks: ScalarSet = " |·•>【】[]()+-:"
  private static let words: WordList = [
    "首页", "登录", "注册", "搜索", "微信", "微博", "评论", "分享", "打印", "字号", "收藏", "纠错",
    "新浪微博", "QQ空间", "QQ", "关闭", "返回", "大", "中", "小", "更多", "退出", "举报", "客户端",
    "无障碍", "邮箱", "English", "EN", "RSS", "微信公众号", "官方微信", "打印本页", "关闭窗口", "复制链接",
    "朋友圈", "扫一扫", "收藏本页", "加入收藏", "设为首页", "论坛", "QQ好友", "人人网", "豆瓣", "投稿",
    "繁体", "简体", "Facebook", "Twitter", "Qzone", "关注", "赞", "顶部", "返回顶部", "转发", "点赞",
    "举报文章", "分享到", "分享至", "用户反馈", "下载", "手机版", "电脑版", "登录注册", "立即注册",
    "忘记密码", "缩小字体", "放大字体", "调整字体", "打印文稿", "转寄朋友", "移动客户端", "写评论",
    "查看评论", "我要纠错", "听全文", "下一篇", "上一篇", "网站地图", "设置首页", "图集", "回复", "取消",
    "确认", "确定", "提交", "发送", "发布", "订阅", "个人中心", "消息", "通知", "收藏文章", "复制", "全屏",
    "展开", "收起", "微信好友", "腾讯微博", "打开", "关闭本页", "打印此页", "人民网微博", "手机看",
    "手机看新闻", "扫码", "二维码", "加载中", "加载更多",
  ]
  /// Whether a line says no more than that links to other pages follow.
  static func namesLinks(_ line: GlyphSlice) -> Bool {
    lists.match(in: line, at: line.startIndex)?.count == line.count
  }

  /// What stands above a site's links to other pages.
  private static let lists: WordList = [
    "相关阅读", "相关新闻", "相关文章", "相关链接", "相关推荐", "相关内容", "相关资讯", "相关报道",
    "相关稿件", "相关事件", "推荐阅读", "热门推荐", "热门文章", "热门新闻", "热点新闻", "热点推荐",
    "最新文章", "最新新闻", "最新评论", "作者最新文章", "为你推荐", "为您推荐", "猜你喜欢", "延伸阅读",
    "精彩推荐", "点击排行", "阅读排行", "热点排行", "媒体报道", "友情链接", "网友评论", "新闻排行榜",
    "热门新闻排行榜", "本周热门", "更多精彩", "更多精彩内容", "精彩图集", "编辑推荐", "即时新闻",
    "滚动新闻",
  ]
  private static let owners: WordList = [
    "版权所有", "ICP备", "ICP证", "Copyright", "copyright", "All Rights Reserved", "All rights reserved",
    "all rights reserved", "公网安备", "备案号",
  ]
  private static let links: WordList = [
    "网站地图", "联系我们", "关于我们", "免责声明", "隐私政策", "隐私条款", "联络我们",
  ]
}
