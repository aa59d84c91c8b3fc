/// A paragraph's first sentence as a heading that it might be.
struct HeadingCandidate: Sendable {
  var paragraph: Int
  /// Where the heading begins in its paragraph, with the sign before it.
  var start: Int
  var text: GlyphSlice
  var clauses: Clauses
  /// How much like a heading the sentence is by itself.
  var score: Double
  /// The first point of a chain follows at once.
  var leadsIn: Bool
  /// `抓三件事：` before the first point.
  var endsInColon: Bool
  /// A full stop parts the first sentence from the first point.
  var endsInStop: Bool
  /// The sentence may stand in the middle of a paragraph.
  var isDoubtful = false
  /// The paragraph above has come to its end.
  var isBelowStop: Bool
  /// Built as headings are: an action, a name with its topic, a couplet.
  var isShaped: Bool

  /// Of the heading in the paragraph's text, without its mark.
  var end: Int { text.endIndex }

  /// A topic or an action in a few words, and no statement about it.
  var isPlain: Bool {
    score >= 1 && (isShaped || text.inkCount <= 14 && clauses.count == 1)
      && !text.contains { $0.code == HeadingCandidate.copula }
  }

  /// Two clauses, each of which begins with an action.
  var isDouble: Bool {
    isShaped && clauses.count == 2
      && clauses.allSatisfy { HeadingCandidate.actions.startsAny($0) && $0.count >= 4 }
  }

  /// True for a lead-in that is not plainly running text, and not what somebody is told to have said.
  var mayLeadIn: Bool {
    leadsIn && score > -1.6 && !HeadingCandidate.speeches.isAnywhere(in: text)
      && !HeadingCandidate.counts.endsAny(text)
  }

  /// A whole sentence, and the points of a paragraph right behind its full stop: `开局良好，成绩可喜。一是…`.
  var statesLead: Bool {
    leadsIn && !endsInColon && !isDoubtful && isBelowStop && endsInStop
      && text.inkCount <= HeadingCandidate.longestLead && clauses.count > 1
      && !HeadingCandidate.speeches.isAnywhere(in: text)
      && !HeadingCandidate.announcements.isAnywhere(in: text) && Promise.all(in: text).isEmpty
  }

  private static let longestLead = 60
  /// What they part is one thought.
  private static let pairs: WordList = ["一方面", "一来", "一则"]
  /// Ends of a lead that only says that points follow.
  private static let counts: WordList = ["以下方面", "几个方面", "下列方面", "以下几点", "以下几个方面", "如下"]
  /// With these anywhere a whole sentence only says that points follow.
  private static let announcements: WordList = ["以下", "如下", "下列", "方面", "下面", "几点", "有以"]

  /// Nil where the first sentence is too long, or nothing follows it.
  ///
  /// `firstItem` is where the first point that opens a chain begins.
  init?(_ paragraph: GlyphSlice, index: Int, firstItem: Int?, above: GlyphSlice?) {
    var end = Sentence.end(in: paragraph, from: 0)
    if let firstItem, firstItem < end { end = firstItem }
    let sign = HeadingCandidate.sign(before: paragraph)
    let leadsIn = firstItem.map { $0 <= end + 2 && $0 > 3 } ?? false
    let body = paragraph[sign..<max(sign, end)].trimming {
      Characters.clauseEnds.contains($0) || $0 == 0x20
    }
    let length = HeadingCandidate.length(of: body)
    guard length >= 4, length <= HeadingCandidate.longest || (leadsIn && length <= 60),
      end + 4 < paragraph.count, !Enumeration.opensWithItem(body), !MotionLabel.isCause(body),
      !HeadingCandidate.tellsAct(body), !Salutation.isWhole(body)
    else { return nil }
    self.paragraph = index
    start = sign > 0 ? 0 : body.startIndex
    text = body
    clauses = HeadingCandidate.clauses(of: body)
    self.leadsIn = leadsIn
    endsInColon = leadsIn && body.endIndex < end && paragraph[body.endIndex].code == 0x3A
    endsInStop =
      leadsIn && body.endIndex < paragraph.count
      && paragraph[body.endIndex].code == HeadingCandidate.stop
      && firstItem.map { HeadingCandidate.pairs.match(in: paragraph, at: $0) == nil } ?? false
    isShaped = HeadingCandidate.isShaped(body)
    isBelowStop = above.map { Sentence.isEnded($0) || $0.last?.code == 0x3A } ?? true
    score = HeadingCandidate.score(body, clauses)
    if end < paragraph.count { score -= HeadingCandidate.penalty(paragraph[end].code) }
    if !leadsIn, firstItem != nil { score += 0.8 }
    if let above, above.last?.code == 0x3A { score += 0.5 }
  }

  /// Judges the sentence by what stands behind its first characters, which others share.
  mutating func setAside(_ count: Int) {
    let rest = text.dropFirst(count)
    let parts = HeadingCandidate.clauses(of: rest)
    score += HeadingCandidate.score(rest, parts) - HeadingCandidate.score(text, clauses) + 0.4
    isShaped = isShaped || HeadingCandidate.isShaped(rest)
  }

  /// How many characters a sign takes that a list's paragraphs open with: `●`, `■ `.
  private static func sign(before paragraph: GlyphSlice) -> Int {
    guard let first = paragraph.first, signs.contains(first.code), paragraph.count > 2 else {
      return 0
    }
    return paragraph[1].code == 0x20 ? 2 : 1
  }

  private static let signs: ScalarSet = "●■◆▲★◎○□▪◇△▶►☆※"

  static func opensWithAction(_ text: GlyphSlice) -> Bool { actions.startsAny(text) }

  /// A topic that a row of such shows to be one: `拓宽渠道：…`.
  init(topic: GlyphSlice, index: Int) {
    paragraph = index
    start = topic.startIndex
    text = topic
    clauses = Clauses(only: topic)
    leadsIn = false
    endsInColon = false
    endsInStop = false
    isShaped = true
    isBelowStop = true
    score = HeadingCandidate.topicScore
  }

  private static let topicScore = 2.0

  /// True for a sentence that would do for a heading wherever it stood.
  static func isHeading(_ sentence: GlyphSlice) -> Bool {
    let body = sentence.trimming { Characters.clauseEnds.contains($0) || $0 == 0x20 }
    // Few sentences have a heading's shape, and only those are split.
    return body.count >= 4 && body.count <= longest && isShaped(body)
      && score(body, clauses(of: body)) >= 1
  }

  /// What a sentence quotes is one word of it, however long: `擦亮“…”品牌`.
  private static func length(of body: GlyphSlice) -> Int {
    var length = body.inkCount
    // Most are short enough as they stand.
    guard length > shortEnough else { return length }
    var start = body.startIndex
    while let quote = quote(in: body, from: start) {
      length -= max(0, quote.count - quotedWord)
      start = quote.upperBound
    }
    return length
  }

  /// The first stretch within quotation marks, the marks included.
  private static func quote(in body: GlyphSlice, from start: Int) -> Range<Int>? {
    guard let open = body[start...].firstIndex(where: { openings.contains($0.code) }),
      let close = body[open...].firstIndex(where: { closings.contains($0.code) })
    else { return nil }
    return open..<(close + 1)
  }

  private static let stop = Glyph.fold("。")
  private static let quotedWord = 6
  private static let shortEnough = 20
  private static let openings: ScalarSet = "“「『"
  private static let closings: ScalarSet = "”」』"

  /// The first pause outside quotation marks.
  private static func pause(in text: GlyphSlice) -> Int? {
    guard let first = text.firstIndex(where: isPause) else { return nil }
    guard let open = text[..<first].firstIndex(where: { openings.contains($0.code) }),
      let close = text[open...].firstIndex(where: { closings.contains($0.code) })
    else { return first }
    return close < first ? first : pause(in: text[(close + 1)...])
  }

  private static func clauses(of body: GlyphSlice) -> Clauses {
    var clauses = Clauses(of: body)
    var rest = body
    while let first = rest.firstIndex(where: { !isPause($0) }) {
      let end = endOfClause(in: rest[first...])
      clauses.append(first..<end)
      rest = rest[end...]
    }
    return clauses
  }

  /// A row of single words parts no clause: `鼓励、支持、引导…`.
  private static func endOfClause(in text: GlyphSlice) -> Int {
    var start = text.startIndex
    while let end = pause(in: text[start...]) {
      let word = end - start
      let isRow = text[end].code == rowMark && start > text.startIndex && word <= 3
      let opensRow =
        text[end].code == rowMark && start == text.startIndex
        && text[(end + 1)...].prefix(4).dropFirst(2).contains { $0.code == rowMark }
      guard isRow || opensRow || listEnds(behind: end, in: text) else { return end }
      start = end + 1
    }
    return text.endIndex
  }

  /// `课程结构、教学方式、评价体系等变革`: however long its words, what 等 closes at
  /// a sentence's end is one list.
  private static func listEnds(behind mark: Int, in text: GlyphSlice) -> Bool {
    guard text[mark].code == rowMark else { return false }
    let clause = text[mark...].prefix { $0.code == rowMark || !isPause($0) }
    guard clause.endIndex == text.endIndex,
      let last = clause.lastIndex(where: { $0.code == rowMark })
    else { return false }
    return clause[last...].dropFirst(3).contains { $0.code == andSoOn }
  }

  /// The clauses of a body, which begins and ends with one, where there are just two.
  private static func couplet(
    in body: GlyphSlice
  ) -> (GlyphSlice, GlyphSlice)? {
    guard let pause = pause(in: body),
      let second = body[pause...].firstIndex(where: { !isPause($0) }),
      HeadingCandidate.pause(in: body[second...]) == nil
    else { return nil }
    return (body[..<pause], body[second...])
  }

  private static func isPause(_ glyph: Glyph) -> Bool {
    glyph.kinds.has(.clauseBreak) && pauses.contains(glyph.code)
  }

  /// Few headings ask or cry out.
  private static func penalty(_ mark: UInt32) -> Double {
    mark == 0x3F ? 0.1 : mark == 0x21 ? 0.3 : 0
  }

  private static func isShaped(_ body: GlyphSlice) -> Bool {
    if actions.startsAny(body) || isResult(body) || isDemand(body) || isDisposal(body) {
      return true
    }
    guard let (first, second) = couplet(in: body) else { return false }
    let isTopic = first.endIndex < body.endIndex && body[first.endIndex].code == 0x3A
    if isTopic { return first.count <= 14 && second.count <= 20 }
    return first.count == second.count && first.count <= 12
      || actions.startsAny(second) && first.count <= 12
  }

  /// `农业生产稳中有升`, `城乡面貌焕然一新`: what reports look back on, a topic and what became of it.
  private static func isResult(_ body: GlyphSlice) -> Bool {
    guard isOutcome(body) else { return false }
    let clauses = clauses(of: body)
    return clauses.count <= 2
      && clauses.allSatisfy { (6...16).contains($0.count) && isOutcome($0) }
  }

  /// `会议听取了…的报告`, `县政府提出了…的议案`: what was done at a sitting, and no heading.
  static func tellsAct(_ body: GlyphSlice) -> Bool {
    papers.endsAny(body) && acts.isAnywhere(in: body) || quotes(body)
  }

  /// `林禾强调，修渠要早`: what somebody said.
  private static func quotes(_ body: GlyphSlice) -> Bool {
    guard let comma = body.prefix(longestSpeaker).firstIndex(where: { $0.code == 0x2C }) else {
      return false
    }
    return comma - body.startIndex >= shortestSpeaker && sayings.endsAny(body[..<comma])
  }

  private static let shortestSpeaker = 4
  private static let longestSpeaker = 14
  private static let sayings: WordList = ["强调", "表示", "指出", "认为", "要求", "介绍说", "告诉记者", "回忆说"]

  private static let papers: WordList = ["的报告", "的议案", "的说明", "的汇报", "的决定", "的决议", "的提案"]
  private static let acts: WordList = ["提出了", "听取了", "审议了", "作了", "通过了", "表决了", "批准了", "审查了"]

  /// `把人民健康放在首位`: an action upon what is named first.
  private static func isDisposal(_ body: GlyphSlice) -> Bool {
    guard let first = body.first, disposers.contains(first.code) else { return false }
    let clause = body[..<(pause(in: body) ?? body.endIndex)]
    let length = length(of: clause)
    return length <= 20 && disposals.isAnywhere(in: clause)
      || length <= longestUnion && unions.endsAny(clause)
  }

  private static let disposers: ScalarSet = "把将"
  /// `把…与…结合起来` names two things.
  private static let longestUnion = 26
  private static let unions: WordList = ["结合起来", "统一起来", "衔接起来"]
  private static let disposals: WordList = [
    "放在", "摆在", "抓在", "挺在", "作为", "融入", "贯穿", "落到", "落实到", "转化为",
  ]

  /// `稳健的货币政策要灵活适度`: a topic, and what it has to be.
  private static func isDemand(_ body: GlyphSlice) -> Bool {
    guard (9...18).contains(body.count), !body.contains(where: isPause),
      let demand = body.firstIndex(where: { $0.code == demandSign })
    else { return false }
    let (before, after) = (demand - body.startIndex, body.endIndex - demand - 1)
    return before >= 4 && after >= 4 && !compounds.contains(body[demand - 1].code)
      && !compoundEnds.contains(body[demand + 1].code)
  }

  private static let demandSign = Glyph.fold("要")
  /// 主要, 重要, 需要: 要 as a part of other words.
  private static let compounds: ScalarSet = "主重需只想概摘纪必次首扼紧提还是不"
  private static let compoundEnds: ScalarSet = "求素点是么紧领闻害"

  /// `…持续发展`, `…发展迅速`: what became of a topic, the adverb before its verb or behind it.
  private static func isOutcome(_ text: GlyphSlice) -> Bool {
    results.endsAny(text) || outcomes.endsAny(text)
      || degrees.endsAny(text.dropLast(2))
        && !text.suffix(2).contains { narrative.contains($0.code) }
  }

  private static let degrees: WordList = ["持续", "不断", "稳步", "逐步", "日益", "迅速"]
  private static let outcomes: WordList = ["发展迅速", "进展顺利"]

  private static let results: WordList = [
    "稳中有升", "稳中向好", "稳中有进", "稳步提升", "稳步增长", "持续壮大", "持续提升", "持续改善",
    "持续优化", "持续增强", "持续向好", "持续深化", "持续增长", "持续巩固", "持续推进", "持续扩大",
    "持续稳定", "持续加强", "不断完善", "不断提升", "不断增强", "不断优化", "不断改善", "不断深化",
    "不断加强", "不断壮大", "不断健全", "不断提高", "不断拓展", "不断推进", "明显改善", "明显提升",
    "明显增强", "明显加快", "明显提高", "明显好转", "显著提升", "显著增强", "显著改善", "显著提高",
    "成效显著", "成效明显", "全面加强", "全面提升", "全面推进", "全面深化", "全面发展", "全面进步",
    "全面完成", "全面启动", "扎实推进", "扎实有效", "深入推进", "稳步推进", "有序推进", "加快推进",
    "加快发展", "加快建设", "加快转换", "加快形成", "蓬勃发展", "健康发展", "协调发展", "平稳发展",
    "快速发展", "长足发展", "快速增长", "较快增长", "平稳运行", "和谐稳定", "安全稳定", "更加完善",
    "更加巩固", "更加有力", "更加突出", "更加明显", "更加和谐", "更加稳固", "新台阶", "新突破", "新进展",
    "新步伐", "新成效", "新局面", "新提升", "新活力", "新篇章", "新高度", "新变化", "新成绩", "新水平",
    "新跨越", "新辉煌", "焕然一新", "有效保障", "有力保障", "有效提升", "有效改善", "有效落实", "丰硕成果",
    "重大进展", "重大突破", "重要进展", "积极进展", "突出成效", "明显成效", "显著成效", "历史新高",
    "充分彰显", "持续释放", "加速推进",
  ]

  private static func score(_ body: GlyphSlice, _ clauses: Clauses) -> Double {
    var score = length(of: body) <= 30 ? 1.0 : 0.3
    score += clauses.count <= 2 ? 0.5 : clauses.count == 3 ? 0.2 : -0.8
    // `为…提供保障` is a heading; `为…，…` says what for, and goes on.
    let saysWhatFor = clauses.count > 1 && body.first?.code == purpose
    if saysWhatFor || openers.startsAny(body) { score -= 2 }
    if reports.isAnywhere(in: body) || assessments.isAnywhere(in: body) { score -= 1.2 }
    let kinds = body.kinds
    score -= min(1.2, 0.5 * Double(body.count { narrative.contains($0.code) }))
    if kinds.has(.digit) { score -= 0.5 }
    if clauses.count == 2, abs(clauses[0].count - clauses[1].count) <= 1 { score += 0.3 }
    if clauses.count == 1, body.dropFirst().contains(where: { $0.code == copula }) { score -= 0.4 }
    return score
  }

  private static let longest = 44
  private static let rowMark = Glyph.fold("、")
  private static let andSoOn = Glyph.fold("等")
  private static let purpose = Glyph.fold("为")
  private static let pauses: ScalarSet = "，：、"
  private static let narrative: ScalarSet = "了已曾我你他她们也都却就才还又"
  private static let copula = Glyph.fold("是")
  /// A sentence that tells what somebody said.
  private static let reports: WordList = [
    "指出", "强调", "表示", "认为", "显示", "回忆", "告诉", "报告提出", "要求",
    "发表讲话", "出席会议", "主持会议",
  ]
  /// `任务非常艰巨`: a sentence that says how much, which no heading does.
  private static let assessments: WordList = ["非常", "十分", "极其", "尤为", "至关重要"]
  /// `某局局长甲乙丙表示，…主要有三个原因：一是…`.
  private static let speeches: WordList = ["表示，", "介绍，", "认为，", "指出，"]
  /// Words that headings and points of programmes begin with.
  static let actions: WordList = [
    "加强", "加快", "加大", "加速", "推进", "推动", "推行", "推广", "完善", "优化", "提升", "提高", "强化",
    "深化", "健全", "建立", "构建", "建设", "打造", "培育", "培养", "壮大", "做强", "做大", "做优", "做好",
    "夯实", "筑牢", "拓展", "拓宽", "畅通", "激活", "激发", "释放", "聚焦", "突出", "突破", "紧盯", "坚持",
    "坚守", "坚定", "落实", "压实", "严格", "严守", "严肃", "守牢", "守住", "抓好", "抓实", "抓住", "狠抓",
    "促进", "扩大", "改善", "改革", "改造", "改进", "创新", "统筹", "协同", "引导", "引育", "引进", "支持",
    "鼓励", "保障", "保护", "防范", "化解", "增强", "增加", "整合", "盘活", "补齐", "补强", "破解", "打通",
    "打破", "打好", "巩固", "发展", "发挥", "实施", "实行", "开展", "规范", "明确", "摸清", "科学", "精准",
    "精心", "全面", "全力", "着力", "大力", "切实", "持续", "充分", "积极", "深入", "扎实", "稳步", "有序",
    "更大", "更高", "更好", "不断", "进一步", "注重", "围绕", "立足", "把握", "把牢", "确立", "织牢",
    "织密", "树立", "倡导", "营造", "探索", "制定", "修订", "出台", "选优", "配强", "联合", "对标", "依法",
    "依托", "用好", "要", "必须", "聚力", "深挖", "讲好", "擦亮", "厚植", "铸强", "塑造", "重塑", "重构",
    "尽快", "尽早", "合理", "及时", "充实", "继续", "大幅", "坚决", "努力", "严厉", "主动", "妥善", "认真",
    "抓紧", "办好", "用足", "振兴", "繁荣", "稳定", "稳住", "稳妥", "保持", "高质量", "高标准", "高水平",
    "千方百计", "加紧", "建强", "建好", "管好", "修好", "弘扬", "传承", "凝聚", "赋能", "服务", "治理",
    "整治", "解决", "确保", "维护", "牢记", "落细", "减轻", "减少", "降低", "放宽", "放活", "错时", "分类",
    "多元", "多方", "共建", "共享", "理顺", "厘清", "丰富", "普及", "检讨", "研议", "建构", "提供", "补助",
    "增设", "协助", "辅导", "督导", "完备",
  ]
  private static let openers: WordList = [
    "近年来", "当前", "目前", "今年", "去年", "同时", "此外", "但", "因此", "随着", "根据", "按照", "由于",
    "我们", "他们", "这是", "如果", "其中", "例如", "比如", "习近平", "会议", "总之", "综上", "另外",
    "然而", "不过", "可以说", "应该", "当然", "所以", "众所周知", "一直以来", "长期以来", "日前", "近日",
    "据", "在此基础上", "为此", "各位", "刚刚", "过去", "首先", "其次", "对此", "可见", "比", "如", "正如",
    "从", "早在", "到", "至", "截至", "自", "记者", "他", "她", "它", "这些", "这一", "这种", "这个",
    "这次", "这样", "这也", "这就", "那", "所谓", "何谓", "一个", "一些", "有的", "有人", "很多", "许多",
    "不少", "经过", "通过", "每", "本报", "新华社",
  ]
}
