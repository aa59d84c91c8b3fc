/// Lines that belong to the page or the site, not to an article.
enum Furniture {
  /// Rules, page marks, controls of a web page, staff lists, licence tails.
  ///
  /// `kinds` are those of the line's characters, and perhaps more.
  static func isFurniture(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    guard let first = line.first else { return true }
    return isRule(line) || isPageMark(line)
      // One look at the first character spares most lines a dozen lists.
      || openings.mayHold(first.code) && isOpening(line)
      || kinds.has(.latin) && WebAddress.start(in: line) != nil
      || isControl(line, of: kinds) || isStaffList(line, of: kinds)
      || kinds.has([.colon, .opener]) && isCounter(line)
      || kinds.has(.divider) && isBarred(line) || kinds.has([.digit, .space]) && isRights(line)
      || isNotice(line) || isPostal(line) || isBlank(line) || isPicture(line)
      || SiteChrome.isChrome(line, of: kinds) || isTally(line, of: kinds)
      || isPaperNumber(line, of: kinds) || isScanNoise(line, of: kinds)
      || Reference.isReference(line)
  }

  /// What is known by the words it begins with, all of them in `openings`.
  private static func isOpening(_ line: GlyphSlice) -> Bool {
    isMenu(line) || isButtonRun(line) || isPaging(line) || isShared(line)
      || isDay(line) || isShortcode(line) || isStage(line) || isContact(line) || isGreeting(line)
      || isHandover(line) || isPreviewNote(line) || isLength(line)
      || emptyStaff.match(in: line, at: line.startIndex)?.count == line.count
      || sayings.startsAny(line)
  }

  /// The characters that the words of `isOpening` begin with.
  private static let openings = WordScreen(
    firstsOf: [
      menus, buttons, pagings, shareStarts, days, shortcodes, contacts, greetings,
      handovers,
      emptyStaff, sayings, stageOpeners, previewStarts, lengths,
    ])
  /// Those that the words of `opensNotice` begin with, or signs that stand before them.
  private static let noticeOpenings = WordScreen(
    firstsOf: [notices, statements, sponsors, owns], and: arrows)

  /// A rule or a page mark: nothing a sentence could go on with.
  static func isMark(_ line: GlyphSlice) -> Bool { isRule(line) || isPageMark(line) }

  private static let ruleSigns: ScalarSet = "=-~_*—─━.·…#+│|┃〓☆★◆◇※■□●○◎▲△←→↑↓"

  /// `=====`, `-----`: three or more of signs that draw lines.
  static func isRule(_ line: GlyphSlice) -> Bool {
    // A colon alone is the end of the line above, `:::` a site's mark.
    if line.first?.code == 0x3A { return line.count >= 3 && line.allSatisfy { $0.code == 0x3A } }
    return line.allSatisfy { ruleSigns.contains($0.code) || $0.code == 0x20 }
  }

  private static let markSigns: ScalarSet = "-—·•|/第页 0123456789共，【】"
  /// `【 第1页 第2页 … 】`: the pages that a site cut a text into.
  private static let pagesOpen = Glyph.fold("【")

  private static let longestPages = 90

  /// `14 •`, `- 3 -`, `第 3 页`, `3/12`, `第3页，共12页`, and what a browser prints below a page.
  static func isPageMark(_ line: GlyphSlice) -> Bool {
    if let first = line.first, first.kinds.has(.latin) { return PrintFooter.isFooter(line) }
    // Running text is longer than any mark.
    guard line.count <= longestPages else { return false }
    if isWeek(line) || isSheetMark(line) || isStemMark(line) || isHanMark(line) { return true }
    return line.count <= (line.first?.code == pagesOpen ? longestPages : 16)
      && line.allSatisfy { markSigns.contains($0.code) }
      && line.contains { Characters.isDigit($0.code) } && DateReader.first(in: line) == nil
  }

  /// `丁-416`: the sheet of a part that a heavenly stem counts.
  private static func isStemMark(_ line: GlyphSlice) -> Bool {
    guard (3...longestStem).contains(line.count), line[line.startIndex + 1].code == 0x2D,
      stems.contains(line[line.startIndex].code)
    else { return false }
    return line.dropFirst(2).allSatisfy { Characters.isDigit($0.code) }
  }

  /// `一二`, `—三〇—`: a sheet's number set digit by digit, as no section's is; between dashes any.
  private static func isHanMark(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestHan, let first = line.first,
      first.kinds.has(.chineseDigit) || dashes.contains(first.code)
    else { return false }
    let number = line.trimming { dashes.contains($0) || $0 == 0x20 }
    guard (1...3).contains(number.count), number.allSatisfy({ $0.kinds.has(.chineseDigit) }) else {
      return false
    }
    return number.startIndex > line.startIndex && number.endIndex < line.endIndex
      || number.count > 1 && !number.contains { hanTens.contains($0.code) }
  }

  private static let longestHan = 9
  private static let dashes: ScalarSet = "-—–―─·"
  private static let hanTens: ScalarSet = "十百两"

  private static let longestStem = 6
  private static let stems: ScalarSet = "甲乙丙丁戊己庚辛壬癸"

  /// `=====第3页=====`, `（总284）·41`, `·58·(总974)`: the sheet's number, and a journal's through its years.
  private static func isSheetMark(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestMark, let first = line.first, let last = line.last,
      !first.kinds.has(.ideograph), sheetEdges.contains(first.code),
      sheetEdges.contains(last.code) || last.kinds.has(.digit),
      line.contains(where: { sheetSigns.contains($0.code) }),
      line.contains(where: { $0.kinds.has(.digit) })
    else { return false }
    return line.allSatisfy {
      markSigns.contains($0.code) || sheetEdges.contains($0.code) || sheetSigns.contains($0.code)
    } && (first.code == 0x3D || line.contains { sheetDots.contains($0.code) })
  }

  private static let longestMark = 24
  private static let sheetEdges: ScalarSet = "=()·•."
  private static let sheetSigns: ScalarSet = "总页"
  private static let sheetDots: ScalarSet = "·•."

  /// `28 29 30 31 1 2 3`: a row of a calendar.
  private static func isWeek(_ line: GlyphSlice) -> Bool {
    guard line.count <= 24, line.first.map({ Characters.isDigit($0.code) }) ?? false,
      line.allSatisfy({ Characters.isDigit($0.code) || $0.code == 0x20 })
    else { return false }
    let days = line.spaced
    return days.count >= 5 && days.allSatisfy { $0.count <= 2 }
  }

  private static func isStaffList(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    guard line.count <= 200, !Sentence.isEnded(line) else { return false }
    if namesStaff(line) || isStaff(line) { return true }
    guard kinds.has([.colon, .divider]),
      let mark = line.prefix(9).firstIndex(where: { staffMarks.contains($0.code) }),
      AuthorLabel.end(in: line) == nil
    else { return false }
    return mark - line.startIndex >= 2 && Vocabulary.staffRoles.endsAny(line[..<mark].trimmed)
  }

  /// A label may have lost its name.
  private static let emptyStaff: WordList = [
    "责任编辑:", "责编:", "编辑:", "审核:", "校对:", "审校:", "终审:",
  ]

  /// `责任编辑：林禾`, perhaps behind a button: `【我要纠错】责任编辑：林禾`, `【纠错】 【责任编辑：林禾】`.
  static func namesStaff(_ line: GlyphSlice) -> Bool {
    if Vocabulary.staffLabels.startsAny(line) { return true }
    guard line.first?.code == pagesOpen, let close = line.prefix(10).firstIndex(of: buttonClose),
      controls.match(in: line, at: line.startIndex + 1)?.count == close - line.startIndex - 1
    else { return false }
    let rest = line[(close + 1)...].drop { $0.code == 0x20 || $0.code == pagesOpen }
    return Vocabulary.staffLabels.startsAny(rest)
  }

  private static let buttonClose: Word = "】"

  /// `编辑 林禾`.
  private static func isStaff(_ line: GlyphSlice) -> Bool {
    guard line.count <= 12, let gap = line.firstIndex(where: { $0.code == 0x20 }),
      Vocabulary.staffRoles.match(in: line, at: line.startIndex)?.count == gap - line.startIndex
    else { return false }
    let names = PersonName.tokens(line[gap...].trimmed)
    return !names.isEmpty && names.allSatisfy { PersonName.likelihood($0) >= 0.7 }
  }

  private static let staffMarks: ScalarSet = ":|丨/"

  private static let notices: WordList = [
    "【字号", "【字体", "字号:", "字体:", "(此件", "[此件", "〔此件", "(本件", "[本件", "(发至", "此件公开", "附件:", "原创 ",
    "微信号", "功能介绍", "往期", "点“在看”", "点击上方",
    "点击蓝字", "长按",
    "点亮", "设为星标", "预览时标签", "在小说阅读器", "继续滑动看", "向上滑动看", "轻触阅读", "投稿邮箱", "栏目投稿", "栏目邮箱", "本栏邮箱",
    "来稿邮箱", "来稿请", "相关报道", "相关链接",
    "相关阅读", "相关新闻", "相关文章",
    "猜你喜欢", "延伸阅读", "版权所有", "版权声明", "免责声明", "声明:", "未经授权",
    "转载请注明", "本文系",
    "原标题", "(原标题", "本文原标题", "扫描二维码", "关注我们", "原文来自", "原文出自", "转自:", "国内统一刊号", "国内统一连续出版物号", "邮发代号",
    "下转第", "上接第", "(下转", "(上接", "图片来源", "(图片来源", "(照片来源", "本文来源", "原文链接",
    "阅读原文", "网站地图", "联系我们", "Copyright", "ICP", "京ICP", "(文章刊登于", "原载", "(原载", "(来源", "(责编",
    "(责任编辑",
    "(编辑", "点击", "上一篇", "下一篇", "上一条", "下一条", "扫一扫", "网站标识码",
    "“点赞”", "招聘|", "招聘丨", "详细岗位要求", "大家都在看",
    "浏览次数", "阅读次数", "即可将网页分享", "同期声 ", "请输入验证码", "本网站已支持", "凡注明“", "凡本网注明", "凡注明", "(本文原载", "(本文刊",
    "(本文首发", "(本文发表",
    "(摘编自", "(摘自", "(选自", "(节选自", "(编译自",
    "(文章来源", "(稿件来源", "(转自", "浏览量", "推荐阅读", "热点新闻", "CC BY", "本作品采用", "热门推荐",
    "友情链接", "维基文库,", "维基百科,", "取自“", "取自\"",
    "分类:", "本文首发", "收录于", "点个", "END", "-END", "- END", "—END", "转载自", "本页面", "您可能", "关于我们", "隐私政策",
    "分享到微信", "打开微信", "使用“扫一扫”", "您需要 登录", "您需要登录", "马上注册", "跳到主要", "跳至主要", "跳转到主要", "跳转到正文", "跳到正文",
    "跳转到路径", "跳转到页脚", "跳转到登录", "跳至正文",
    "不支持Flash", "您的浏览器不支援",
    "(阅读全部", "(阅读全文",
    "快速回到页首", "新闻推荐", "政策解读链接", "政策解读:", "解读链接:", "文件解读:", "微信扫一扫", "扫码", "长按识别", "长按二维码", "识别二维码",
    "按Enter到", "我是广告", "微信扫", "浏览本站建议", "请更新您的浏览器", "您使用的浏览器", "本站建议", "建议使用", "最佳浏览",
  ]

  /// A law may begin its sentences with them.
  private static let sponsors: WordList = ["主办单位", "承办单位", "技术支持", "协办单位"]

  /// `演讲稿 阅读（1.9万）`, `浏览：321`: how many have read the page.
  private static func isCounter(_ line: GlyphSlice) -> Bool {
    guard line.count <= 24 else { return false }
    return line.indices.contains { index in
      guard let word = counters.match(in: line, at: index) else { return false }
      let rest = line[(index + word.count)...]
      return rest.count >= 2 && counterMarks.contains(rest[rest.startIndex].code)
        && rest.dropFirst().allSatisfy { counts.contains($0.code) }
    }
  }

  private static let counters: WordList = [
    "阅读", "阅读量", "阅读数", "浏览", "浏览量", "浏览数", "点击", "点击量", "点击数", "访问量",
    "浏览次数", "阅读次数", "点阅", "点阅率", "点阅次数", "点阅数",
  ]
  private static let counterMarks: ScalarSet = ":("
  private static let counts: ScalarSet = "0123456789.,万千次WwKk+) "

  /// Of a site in the state's registers.
  private static let records: WordList = ["ICP备", "公网安备", "ICP备案"]
  /// Each of these holds it.
  private static let recordSign = Glyph.fold("备")

  private static func isNotice(_ line: GlyphSlice) -> Bool {
    guard line.count <= 120, let first = line.first else { return false }
    if noticeOpenings.mayHold(first.code), opensNotice(line) { return true }
    return isRecord(line.prefix(60))
      || line.count <= longestOwner && line.contains(code: copyright) && rights.isAnywhere(in: line)
  }

  private static func opensNotice(_ line: GlyphSlice) -> Bool {
    // An account's own text names its author behind the word.
    let text = line.drop { arrows.contains($0.code) }
    return notices.startsAny(text) && AuthorLabel.original(in: line) == nil
      || statements.startsAny(text) || isOwn(text)
      || sponsors.startsAny(line) && !Sentence.isEnded(line)
  }

  /// `本文为「某某周刊」原创内容`, `本文仅供学习参考`: what an account says of its own text.
  private static func isOwn(_ line: GlyphSlice) -> Bool {
    line.count <= longestOwn && owns.startsAny(line) && originals.endsAny(line)
  }

  private static let longestOwn = 36
  private static let owns: WordList = ["本文为", "本文系", "本文仅供", "本内容为", "本文由"]
  private static let originals: WordList = ["原创", "原创内容", "原创文章", "原创作品", "学习", "参考", "交流", "学习交流"]

  /// `平台声明：该文仅代表作者…`: what a site says of all its texts.
  private static let statements: WordList = [
    "如果您喜欢本站", "如果你喜欢本站", "如果您喜欢本文", "如果你喜欢本文", "好书推荐:", "平台声明:",
    "网站声明:", "作者声明:", "原创声明:", "转载声明:", "郑重声明:", "特别声明:", "重要声明:", "责任声明:",
    "本站声明:", "本网声明:",
  ]

  /// `某校 版权所有 Copyright © …`.
  private static let rights: WordList = ["版权所有", "All Rights Reserved"]
  private static let copyright: UInt32 = 0xA9
  private static let longestOwner = 200

  private static func isRecord(_ line: GlyphSlice) -> Bool {
    line.contains(code: recordSign) && records.isAnywhere(in: line)
  }

  /// `（征求意见稿）`, `2014年 月 日`, `镇长 ×××`: what a draft leaves open.
  private static func isBlank(_ line: GlyphSlice) -> Bool {
    guard line.count <= 20, line.count >= 4 else { return false }
    if line.first?.code == 0x28, drafts.match(in: line, at: line.startIndex)?.count == line.count {
      return true
    }
    if line.allSatisfy({ openDay.contains($0.code) }) {
      return DateReader.first(in: line)?.range != line.indices && line.last?.code == daySign
    }
    guard let last = line.last, blanks.contains(last.code) else { return false }
    let name = line[((line.lastIndex { !blanks.contains($0.code) } ?? line.startIndex) + 1)...]
    return (name.count >= 2 || name.first?.code == 0x2A)
      && Vocabulary.postEnds.endsAny(line.dropLast(name.count).trimmed)
  }

  private static let drafts: WordList = [
    "(征求意见稿)", "(讨论稿)", "(送审稿)", "(审议稿)", "(草案)", "(草稿)",
  ]
  private static let daySign = Glyph.fold("日")
  private static let openDay: ScalarSet = "0123456789年月日 xX×"
  private static let blanks: ScalarSet = "xX×*○〇"

  /// `欢迎您，下午好！`: a site greets its reader.
  private static func isGreeting(_ line: GlyphSlice) -> Bool {
    line.count <= (isToday(line) ? longestToday : 14) && greetings.startsAny(line)
      && !line.contains { $0.code == 0x3A }
  }

  /// `今天是2024年5月6日 星期一`.
  private static func isToday(_ line: GlyphSlice) -> Bool {
    line.hasPrefix(today) && !line.contains { $0.kinds.has(.clauseBreak) }
  }

  private static let today: Word = "今天是"
  private static let longestToday = 28

  /// A digest's last line for the day.
  private static let sayings: WordList = [
    "【微语】", "【心语】", "【每日一句】", "【今日金句】", "【早安语】", "查看完整版本:", "Categorized:",
    "Tagged:",
  ]

  /// `我们再来看国际新闻`: what who reads the news says between its parts.
  private static func isHandover(_ line: GlyphSlice) -> Bool {
    line.count <= 16 && handovers.startsAny(line) && parts.endsAny(line)
  }

  private static let handovers: WordList = [
    "我们再来看", "再来看", "接下来看", "接下来关注", "首先来关注", "首先来看", "下面来看", "下面关注", "最后来看", "我们来看", "来看",
  ]
  private static let parts: WordList = ["新闻", "要闻", "头条", "消息", "资讯", "快讯", "天气"]

  /// `题目_第2张图片`, `（附图片2张）`: what a crawl or an archive put in a picture's place.
  private static func isPicture(_ line: GlyphSlice) -> Bool {
    if line.count <= longestCount, line.first?.code == 0x28, line.last?.code == 0x29 {
      return HeadlineTag.countsPictures(line.dropFirst().dropLast())
    }
    return line.hasSuffix(pictures)
      && line.dropLast(pictures.count).last?.kinds.has(.digit) ?? false
  }

  private static let longestCount = 9

  private static let pictures: Word = "张图片"

  private static let greetings: WordList = [
    "欢迎您", "欢迎光临", "欢迎访问", "您好,", "您好!", "今天是",
  ]

  private static let arrows: ScalarSet = "》>»→▶►↑↓⇧⇩▲▼△▽☝👆👇☞"

  /// `星期三`, `农历三月三十`: of the page's head.
  private static func isDay(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestDay, let day = days.match(in: line, at: line.startIndex) else {
      return false
    }
    return line.dropFirst(day.count).allSatisfy { dayNames.contains($0.code) }
  }

  private static let longestDay = 14
  private static let days: WordList = ["星期", "礼拜", "农历", "夏历", "周"]
  private static let dayNames: ScalarSet = "一二三四五六七八九十廿卅初正冬腊闰月日年天甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥 "

  /// `{{< 名称 参数 >}}`, `{% 名称 %}`, `[caption …]图注[/caption]`: what a site's generator puts its own in the place of.
  private static func isShortcode(_ line: GlyphSlice) -> Bool {
    shortcodes.startsAny(line) && shortcodeEnds.endsAny(line)
  }

  private static let shortcodes: WordList = ["{{", "{%", "[caption", "\\[caption"]
  private static let shortcodeEnds: WordList = ["}}", "%}", "[/caption]", "[/caption\\]"]

  /// `(某某議員站起來)`: what a record of speeches says was done.
  private static func isStage(_ line: GlyphSlice) -> Bool {
    line.count <= longestStage && line.first?.code == 0x28 && line.last?.code == 0x29
      && stages.endsAny(line.dropLast())
  }

  private static let longestStage = 20
  private static let stageOpeners: WordList = ["("]
  private static let stages: WordList = ["站起来", "起立", "离席", "离场", "举手示意", "鼓掌", "按下按钮"]
}
