/// The words that lines of credits are made of.
enum CreditWords {
  /// What the whole word says somebody did.
  static func task(_ word: GlyphSlice) -> CreditTask? {
    guard word.count <= longestTask else { return nil }
    if isWhole(authors, word) { return .author }
    if isWhole(Vocabulary.pressLabels, word) { return .press }
    if isWhole(guests, word) { return .guest }
    if isWhole(hosts, word) { return .host }
    if isWhole(seconds, word) { return .second }
    if isWhole(pictures, word) { return .picture }
    if isWhole(staff, word) || Vocabulary.staffRoles.endsAny(word) { return .staff }
    return nil
  }

  private static let longestTask = 8

  static func isWhole(_ words: WordList, _ text: GlyphSlice) -> Bool {
    words.match(in: text, at: text.startIndex)?.count == text.count
  }

  /// Behind `某某日报记者`, `本报特约评论员`; nil where the word holds no reporter.
  static func pressEnd(in word: GlyphSlice) -> Int? {
    guard word.count > 2 else { return nil }
    for index in word.indices.reversed() {
      guard let label = posts.match(in: word, at: index), index - word.startIndex <= longestPaper
      else { continue }
      return index + label.count
    }
    return nil
  }

  private static let longestPaper = 14
  private static let posts: WordList = ["记者", "通讯员", "评论员", "撰稿人", "实习生"]

  /// How long the act is that a name runs into.
  static func act(behind word: GlyphSlice) -> Int? {
    guard (4...6).contains(word.count) else {
      return word.count == 3 && isWhole(shortActs, word.suffix(1)) ? 1 : nil
    }
    if isWhole(acts, word.suffix(2)) { return 2 }
    return isWhole(shortActs, word.suffix(1)) ? 1 : nil
  }

  static let acts: WordList = ["执笔", "撰文", "整理", "撰稿", "采写", "编译", "口述", "供稿", "摄影", "供图"]
  private static let shortActs: WordList = ["摄", "绘", "撰", "著", "译"]

  /// `某某日报`, `某某新闻网`.
  static func isPaper(_ word: GlyphSlice) -> Bool {
    (3...16).contains(word.count) && papers.endsAny(word)
  }

  private static let papers: WordList = [
    "报", "网", "社", "台", "刊", "客户端", "公众号", "频道", "新闻", "杂志", "周刊", "在线", "融媒", "观察", "融媒体", "微信",
    "微博",
    "讯", "电",
  ]

  /// What says nothing: `青城报道`, `发自`, `字号`, `大 中 小`.
  static func isPlain(_ word: GlyphSlice) -> Bool {
    isWhole(plain, word)
      || (word.count <= 8 && (reports.endsAny(word) || sent.startsAny(word)))
  }

  private static let plain: WordList = [
    "发表", "原创", "阅读", "浏览", "字号", "字体", "打印", "分享", "等", "报道", "发布", "星期一", "星期二", "星期三", "星期四",
    "星期五",
    "星期六", "星期日", "周一", "周二", "周三", "周四", "周五", "周六", "周日",
  ]
  static let reports: WordList = ["报道", "报导"]
  private static let sent: WordList = ["发自", "发表于", "发布于"]

  /// `甲乙教授`: how a name is called.
  static let honours: WordList = ["教授", "博士", "议员", "院士", "先生", "女士", "律师", "委员", "代表", "同志"]

  /// `甲乙来源：`: how long the label is that a name runs into.
  static func fact(behind word: GlyphSlice) -> Int? {
    [2, 4].first { word.count > $0 + 1 && word.count <= $0 + 4 && isWhole(facts, word.suffix($0)) }
  }

  static let writers: WordList = ["作者", "撰文", "执笔", "撰稿", "编译", "采写"]
  /// `作者简介略` names nobody.
  static let remarks: WordList = ["简介", "单位", "名单", "介绍"]
  private static let guests: WordList = [
    "受访人", "受访者", "受访嘉宾", "嘉宾", "访谈嘉宾", "对话嘉宾", "特邀嘉宾", "对谈", "对谈人", "对话人", "与谈人", "讲座嘉宾",
  ]
  private static let hosts: WordList = ["主持人", "主持", "采访人", "采访者", "访谈人", "提问", "访问者"]
  private static let pictures: WordList = ["摄", "供图", "绘"]

  static let authors: WordList = [
    "文", "作者", "撰文", "撰稿", "撰稿人", "撰写", "撰写人", "采写", "采访", "执笔", "执笔人", "文字", "文案", "图文", "文图",
    "文·图",
    "口述", "口述人", "口述者", "讲述", "讲述人", "讲述者", "供稿", "供稿人", "投稿", "投稿人", "来稿", "著", "著者", "编著", "撰",
    "主讲",
    "主讲人", "主讲嘉宾", "演讲", "演讲人", "演讲者", "发言人", "发言", "报告人", "宣讲人", "分享人", "提案人", "提案者", "提案委员",
    "建议人",
    "领衔代表", "领衔人", "第一提案人", "主提人", "动议人", "提出人", "提交人", "联名人", "主笔", "时评人", "专栏作者", "专栏作家", "特约撰稿",
    "特约作者", "本文作者", "原作者", "课题组成员", "课题负责人", "责任者", "署名", "文字作者", "撰文者", "采访整理", "摄影报道", "图文报道",
    "文字报道", "文字记者", "采访记者",
    "作家",
    "诗人", "评论", "by", "By", "BY", "author", "Author", "作者名",
  ]
  private static let seconds: WordList = [
    "整理", "整理人", "整理者", "编译", "译", "译者", "翻译", "编写", "编", "记录", "记录人", "汇编", "改写", "摘编",
    "选编",
  ]
  private static let staff: WordList = [
    "图", "图片", "摄影", "摄影记者", "摄像", "摄像记者", "图片记者", "视频", "编辑", "责编", "责任编辑", "审核", "校对", "制图", "设计",
    "统筹", "策划", "监制",
    "终审", "初审", "复审", "一审", "二审", "三审", "排版", "美编", "审稿", "审稿人", "审核人", "审校", "校对人", "编审", "绘图",
    "插图", "漫画", "海报", "剪辑", "后期", "配音", "音频", "播音", "朗诵", "出品", "制作", "发布", "发布人", "上传", "录入", "主编",
    "总编", "总监制", "值班", "值班编委", "实习编辑", "图编", "图片编辑", "新媒体编辑", "版式", "责校", "责任校对", "签发", "审签", "推送",
    "运营", "美术", "题图", "封面", "通联", "辑", "校", "审", "终校", "视觉",
  ]
  /// What the value behind it is no name of.
  static let facts: WordList = [
    "来源", "来源于", "文章来源", "信息来源", "稿源", "稿件来源", "时间", "发布时间", "发表时间", "更新时间", "日期", "发布日期", "发稿时间",
    "浏览",
    "浏览次数", "浏览量", "点击", "点击数", "点击量", "阅读", "阅读量", "阅读次数", "访问", "访问量", "字号", "字体", "字数", "作者单位",
    "单位",
    "供稿单位",
    "来稿单位", "栏目", "分类", "标签", "据", "摘自", "原载", "转自", "转载自", "载于", "出处", "界别", "地点", "字体大小", "人气",
    "评论数",
    "热度",
    "发布机构", "信息员", "电话", "联系电话", "投稿邮箱", "邮箱",
  ]
  static let origins: WordList = ["据", "摘自", "原载", "转自", "转载自", "载于"]
  /// Behind a label, and nobody's name.
  static let nobody: WordList = [
    "佚名", "匿名", "无名", "未知", "不详", "网络", "网友", "管理员", "本站", "原创", "转载", "互联网", "编辑部", "本网", "admin",
    "Admin",
    "系统", "admin1",
  ]
}
