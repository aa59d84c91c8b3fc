/// `来源：…`, `时间：…`.
enum SourceLine {
  /// `kinds` are those of the text's characters, and perhaps more.
  static func isSourceLine(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    let hasColon = kinds.has(.colon)
    // An address may be of any length.
    guard line.count <= 100 || hasColon && kinds.has(.latin) && isAddressed(line) else {
      return false
    }
    let text = withoutBullet(line)
    if JournalField.kind(of: text, hasColon: hasColon) == .field { return true }
    if hasColon, isBracketed(text) { return true }
    if isPress(text)
      || hasColon && (isLink(text) || isCells(text) || isLabels(text) || isStampedRow(text))
    {
      return true
    }
    guard text.count <= 60 || isLabelled(text) || isDated(text) || isAddressed(text) else {
      return false
    }
    if labels.startsAny(text) || text.first?.code == tagStart && labels.startsAny(text.dropFirst())
      || isRegister(text) || hasColon && isField(text)
      || isFileNumber(text) || isNumber(text)
    {
      return true
    }
    return isBracketRow(text) || isReprint(text) || isDated(text) || isCredited(text)
      || isCompiled(text)
      || isPrinted(text)
      || isLeader(text)
  }

  /// `[来源：某某日报][责编：甲乙]`: facts in brackets and nothing between them.
  private static func isBracketed(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, factOpeners.contains(first.code), let last = text.last,
      factClosers.contains(last.code)
    else { return false }
    // `（地点：…）` below the name of a talk.
    if first.code == 0x28, talks.startsAny(text.dropFirst()) { return true }
    let facts = text.split { factClosers.contains($0.code) }
    return facts.count > 1
      && facts.allSatisfy { fact in
        let inner = fact.trimmed.dropFirst()
        return fact.trimmed.first.map { factOpeners.contains($0.code) } ?? false
          && (labels.startsAny(inner) || Vocabulary.staffLabels.startsAny(inner))
      }
  }

  /// `（某社1974年3月8日讯）（《某某日报》19740309第2版）`: where a text was printed, and nothing between
  /// the brackets.
  private static func isBracketRow(_ text: GlyphSlice) -> Bool {
    guard text.first?.code == 0x28, text.last?.code == 0x29 else { return false }
    let notes = text.split { $0.code == 0x29 }.map(\.trimmed)
    return notes.allSatisfy { $0.first?.code == 0x28 && $0.count { $0.code == 0x28 } == 1 }
      && notes.contains {
        prints.endsAny($0)
          && ($0.contains { $0.kinds.has(.digit) } || $0.has(sign: "《", at: $0.startIndex + 1))
      } && (notes.count > 1 || text.has(sign: "《", at: text.startIndex + 1))
  }

  private static let prints: WordList = ["版", "讯", "电", "报", "期"]
  private static let talks: WordList = ["时间:", "地点:", "录音:", "录影:", "录像:", "白板:", "简报:"]
  private static let factOpeners: ScalarSet = "[【("
  private static let factClosers: ScalarSet = "]】)"

  /// `——原载《某某日报》1957年9月8日`.
  private static func isReprint(_ text: GlyphSlice) -> Bool {
    let rest = text.drop { $0.code == 0x2D || Characters.dashes.contains($0.code) }
    return rest.count < text.count && reprints.startsAny(rest.trimmed)
      && rest.contains { $0.code == Glyph.fold("《") }
  }

  private static let reprints: WordList = ["原载", "原刊", "选自", "摘自", "转自", "转载自", "录自", "载于", "刊于"]

  private static let tagStart = Glyph.fold("【")

  /// `《某某》杂志第17期社论`: whose leading article it is.
  private static func isLeader(_ text: GlyphSlice) -> Bool {
    text.count <= 24 && text.first?.code == Glyph.fold("《")
      && text.dropFirst().contains { $0.code == Glyph.fold("》") } && leaders.endsAny(text)
  }

  private static let leaders: WordList = ["社论", "社评", "编辑部文章", "评论员文章", "发刊词"]

  /// `源网址：https://…`: a label and an address.
  private static func isLink(_ text: GlyphSlice) -> Bool {
    guard let colon = text.prefix(longestLink).firstIndex(where: { $0.code == 0x3A }),
      colon > text.startIndex, text[..<colon].allSatisfy({ Characters.isIdeograph($0.code) })
    else { return false }
    return addresses.startsAny(text[(colon + 1)...].trimmed)
  }

  /// `来源URL：https://…`: a label, an address and no more.
  private static func isAddressed(_ line: GlyphSlice) -> Bool {
    guard let label = labels.match(in: line, at: line.startIndex) else { return false }
    let address = line.dropFirst(label.count).trimmed
    return addresses.startsAny(address) && !address.contains(code: 0x20)
  }

  private static let longestLink = 7
  private static let addresses: WordList = ["http", "www."]

  /// `根据某某手稿刊印。`: what an edition printed the text from.
  ///
  /// `据某部“情况汇集”编`: what an office's bulletin took it from.
  private static func isPrinted(_ text: GlyphSlice) -> Bool {
    text.count <= 24 && editions.startsAny(text)
      && (printings.endsAny(text) || quotes.contains(where: { text.hasSuffix($0) }))
  }

  private static let quotes: [Word] = ["”编", "”编写", "》编", "》编写", "”整理", "》整理", "》摘编", "”摘编"]

  private static let editions: WordList = ["根据", "据", "依据"]
  private static let printings: WordList = ["刊印。", "排印。", "刊印", "排印"]

  /// `大陆中心／综合报导`: a desk that put the news together, and nobody's name.
  private static func isCompiled(_ text: GlyphSlice) -> Bool {
    text.count <= 24 && compilers.endsAny(text) && text.contains { $0.code == 0x2F }
  }

  private static let compilers: WordList = ["综合报道", "综合报导", "整理报道", "整理报导", "综合整理", "即时报道"]

  /// `• 来源：…`: a fact in a list of such.
  static func withoutBullet(_ line: GlyphSlice) -> GlyphSlice {
    guard let first = line.first, !first.kinds.has(.ideograph), bullets.contains(first.code) else {
      return line
    }
    return line.dropFirst().drop { $0.code == 0x20 }
  }

  private static let bullets: ScalarSet = "•·▪"

  /// `本报记者`, `本报记者述评`: no name stands behind.
  private static func isPress(_ text: GlyphSlice) -> Bool {
    guard let label = Vocabulary.pressLabels.match(in: text, at: text.startIndex) else {
      return false
    }
    let rest = text.dropFirst(label.count)
    return rest.isEmpty || genres.match(in: rest, at: rest.startIndex)?.count == rest.count
  }

  private static let genres: WordList = ["述评", "报道", "评述", "通讯", "特写", "综述"]

  /// Begins with a date that fields follow, or is nothing but a date in brackets.
  private static func isDated(_ text: GlyphSlice) -> Bool {
    guard let first = text.first,
      Characters.isDigit(first.code) || first.kinds.has(.chineseDigit)
        || first.code == 0x28,
      let date = DateReader.first(in: text.prefix(40))
    else { return false }
    let isBracketed = first.code == 0x28
    let rest = text[date.range.upperBound...]
    guard text[..<date.range.lowerBound].allSatisfy({ $0.code == 0x20 || $0.code == 0x28 }) else {
      return false
    }
    // `2024年5月6日于溪口`.
    if rest.first?.code == place, rest.count <= longestPlace,
      rest.allSatisfy({ $0.kinds.has(.ideograph) })
    {
      return true
    }
    let tail = isBracketed ? rest.drop { $0.code == 0x20 || $0.code == 0x29 } : rest
    if isBracketed, tail.isEmpty { return true }
    return !Sentence.isEnded(text) && tail.spaced.contains { labels.startsAny($0) }
  }

  private static let place = Glyph.fold("于")
  private static let longestPlace = 12

  /// `对象机关：某某部`, `访谈时间：…`: facts about the text, one a line.
  private static func isField(_ text: GlyphSlice) -> Bool {
    let text = text.trimming { $0 == 0x7C || $0 == 0x20 }
    // `四部门：…` is said of several.
    guard text.count <= 40, let first = text.first, first.code != 0x28,
      !first.kinds.has(.chineseDigit), !Characters.isDigit(first.code),
      let colon = text.prefix(7).firstIndex(where: { $0.code == 0x3A }),
      colon > text.startIndex
    else { return false }
    // `届：8`: a number is no headline.
    if text[(colon + 1)...].trimmed.allSatisfy({ Characters.isDigit($0.code) }),
      text.last?.code != 0x3A, text[..<colon].allSatisfy({ Characters.isIdeograph($0.code) })
    {
      return true
    }
    guard colon - text.startIndex >= 2 else { return false }
    // Who hands a text in is its author.
    if Vocabulary.signerActs.startsAny(text) { return false }
    // `某国两部门：…` is said of them.
    if colon >= text.startIndex + 3, several.contains(text[colon - 3].code) { return false }
    let isEmpty = colon == text.endIndex - 1
    return isEmpty && (emptyFields.endsAny(text[..<colon]) || issues.startsAny(text))
      || !Sentence.isEnded(text) && fieldEnds.endsAny(text[..<colon])
  }

  private static let several: ScalarSet = "两二三四五六七八九十多各几等"

  /// `作者：甲乙 来源：某某报客户端`: the author in a row of facts.
  private static func isCredited(_ text: GlyphSlice) -> Bool {
    guard !Sentence.isEnded(text),
      let author = Vocabulary.authorLabels.match(in: text, at: text.startIndex)
    else { return false }
    return text.spaced.dropFirst().contains { labels.startsAny($0) }
      || labels.startsAny(text.dropFirst(author.count))
  }

  /// `出版：更新：`: labels whose values did not come along.
  private static func isLabels(_ text: GlyphSlice) -> Bool {
    guard text.last?.code == 0x3A, text.count <= 24 else { return false }
    let words = text.split { $0.code == 0x3A }.map(\.trimmed)
    return words.count >= 2
      && words.allSatisfy { plainLabels.match(in: $0, at: $0.startIndex)?.count == $0.count }
  }

  private static let plainLabels: WordList = [
    "出版", "更新", "发布", "时间", "来源", "作者", "编辑", "浏览", "日期", "点击", "字号", "发表", "责编", "阅读",
  ]

  /// `某某网 www.somewhere.com 2024年05月06日 10:04 来源：某某报`.
  private static func isStampedRow(_ text: GlyphSlice) -> Bool {
    guard !Sentence.isEnded(text), text.contains(code: 0x3A) else { return false }
    return text.spaced.dropFirst().contains { labels.startsAny($0) } && FactRow.isStamped(text)
  }

  /// `栏目: | 部门文件 | 来源: | 某某镇 |`, `文字: 访问:-`: labels in a row, with values or without.
  private static func isCells(_ text: GlyphSlice) -> Bool {
    guard text.contains(where: { $0.code == 0x3A }),
      !Sentence.isEnded(text) || text.last?.code == 0x3A
    else { return false }
    if text.count(where: { $0.code == 0x7C }) >= 2 {
      let cells = text.split { $0.code == 0x7C }.map(\.trimmed)
      if cells.count >= 3 { return (3...8).contains(cells[0].count) && cells[0].last?.code == 0x3A }
    }
    guard text.count <= 40, text.contains(where: { $0.code == 0x20 }) else { return false }
    let words = text.spaced
    return words.count >= 2
      && words.allSatisfy { word in
        word.dropFirst(2).prefix(4).contains { $0.code == 0x3A } && word.count <= 10
      }
  }

  /// Several facts on one line: `发布时间：… 来源：… 浏览量：…`.
  private static func isLabelled(_ text: GlyphSlice) -> Bool {
    (!Sentence.isEnded(text) || text.last?.code == 0x3A)
      && text.count { $0.code == 0x3A } >= 3 && labels.startsAny(text)
  }

  /// `专栏：` and nothing behind it.
  static func isEmptyColumn(_ text: GlyphSlice) -> Bool {
    text.last?.code == 0x3A && columns.match(in: text, at: 0)?.count == text.count - 1
  }

  private static let columns: WordList = ["专栏", "栏目"]

  /// `院總第887號 委員提案第20146號`: what number a paper has among others.
  private static func isFileNumber(_ text: GlyphSlice) -> Bool {
    guard text.count <= 40, let last = text.last, fileEnds.contains(last.code) else { return false }
    return fileSigns.isAnywhere(in: text) && text.contains { Characters.isDigit($0.code) }
  }

  /// `某某学刊 2024年3期`: the number of a journal.
  private static func isNumber(_ text: GlyphSlice) -> Bool {
    guard text.count <= 24, text.last?.code == number,
      let year = text.firstIndex(where: { $0.code == yearSign }), year >= text.startIndex + 4,
      text[(year - 4)..<year].allSatisfy({ Characters.isDigit($0.code) })
    else { return false }
    let rest = text[(year + 1)...].dropLast()
    return (1...3).contains(rest.count)
      && rest.allSatisfy { Characters.isDigit($0.code) || $0.code == nth }
  }

  /// `索引号 11370832004235253L/2023-05260 成文时间 2023-03-10`: a register's labels, parted from their
  /// values by space.
  private static func isRegister(_ text: GlyphSlice) -> Bool {
    guard let label = registers.match(in: text, at: text.startIndex), !Sentence.isEnded(text) else {
      return false
    }
    return text.dropFirst(label.count).first?.code == 0x20
  }

  private static let registers: WordList = [
    "索引号", "发布机构", "发文机关", "成文日期", "成文时间", "生成日期", "发文日期", "发布日期", "有效性",
    "是否有效", "公开形式", "公开方式", "公开范围", "公开时限", "责任部门", "发文字号", "主题分类",
    "组配分类", "主题词", "关键词", "公文种类", "信息分类", "废止日期", "文号", "发佈机构",
  ]

  private static let yearSign = Glyph.fold("年")
  private static let number = Glyph.fold("期")
  private static let nth = Glyph.fold("第")

  private static let fileEnds: ScalarSet = "号"
  private static let fileSigns: WordList = ["字第", "总第", "提案第", "建议第", "文书第", "议案第"]

  /// Labels that say something of the text even where nothing stands behind them.
  private static let emptyFields: WordList = [
    "专栏", "栏目", "标签", "标籤", "作者", "来源", "版面", "关键词", "全文", "正文", "标题", "内容",
    "文章内容",
  ]

  /// `发布文号：`, what was not filled in.
  private static let issues: WordList = ["发布", "发文", "成文", "印发", "颁布", "公布"]

  private static let fieldEnds: WordList = [
    "部门", "机构", "编号", "文号", "案号", "机关", "日期", "时间", "单位", "地点", "类别", "对象", "届次",
    "会次", "密级", "期数", "版次", "字号", "人数", "浏览量", "阅读量", "点击量", "版面", "分辨率",
    "时效性", "作者简介", "热线", "电话", "传真",
  ]

  static let labels: WordList = [
    "来源:", "来源于:", "时间:", "发布时间:", "发布日期:", "日期:", "文章来源:", "信息来源:", "稿源:",
    "更新时间:", "发稿时间:", "浏览次数:", "来 源:", "字数:", "索引号:", "索 引 号:", "标 题:", "主 题 词:",
    "文 号:", "发文字号:", "成文日期:", "发布机构:", "发文机关:", "标题:", "主题词:", "关键词:", "【来源",
    "出处:", "原载:", "点击数:", "发表于", "发布于", "来源|", "来源 |", "来源/", "来源丨", "来源 丨",
    "来源URL:", "稿件来源:", "发佈时间:", "发表时间:", "发佈日期:", "更新日期:", "访问量:", "资料来源:",
    "新闻来源:", "原创:",
  ]
}

extension SourceLine {
  /// `（2021年6月12日某市人民代表大会通过）`: below a headline, when and where.
  static func isNote(_ text: GlyphSlice) -> Bool {
    guard text.count >= 8, text.first?.code == 0x28, text.last?.code == 0x29 else { return false }
    let inner = text.dropFirst().dropLast()
    if bases.startsAny(inner) { return acts.endsAny(inner) }
    guard let date = DateReader.first(in: inner), !inner.contains(where: { $0.code == 0x28 })
    else { return false }
    // `（某大会部分修改，2012年6月2日通过）`.
    guard date.range.lowerBound == inner.startIndex else {
      return acts.match(in: inner, at: date.range.upperBound)?.count
        == inner.endIndex - date.range.upperBound
    }
    return date.range.upperBound == inner.endIndex || acts.endsAny(inner)
      || isSpan(inner[date.range.upperBound...])
  }

  /// `（1965年9月——1966年5月）`: the time that a chapter tells of.
  private static func isSpan(_ rest: GlyphSlice) -> Bool {
    let end = rest.drop { Characters.dashes.contains($0.code) }
    return end.count < rest.count && DateReader.first(in: end)?.range == end.indices
  }

  /// `（经第2号决议修改）`.
  private static let bases: WordList = ["经", "根据", "依照"]
  private static let acts: WordList = [
    "修改", "通过", "批准", "公布", "施行", "修订", "修正", "发布", "印发", "整理", "摘编", "审阅", "审定",
  ]

  /// The newspaper or site that a line names as its source: `来源：《某某日报》`.
  static func newspaper(in text: GlyphSlice) -> GlyphSlice? {
    guard let label = sources.match(in: text, at: 0) else { return nil }
    let word = text[label.count...].trimmed.prefix { $0.code != 0x20 }
    // `来源：某某网作者：甲乙`.
    let next = word.indices.first { Vocabulary.authorLabels.match(in: word, at: $0) != nil }
    let value = word[..<(next ?? word.endIndex)].trimming { brackets.contains($0) }
    let name = value.prefix { !brackets.contains($0.code) }
    return (2...12).contains(name.count) && !name.contains { Characters.isDigit($0.code) }
      ? name : nil
  }

  private static let sources: WordList = ["来源:", "文章来源:", "信息来源:", "稿源:", "来 源:", "稿件来源:"]
  private static let brackets: ScalarSet = "《》【】()"
}
