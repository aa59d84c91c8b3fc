/// What a single line is, seen by itself.
enum LineKind: Sendable {
  case text
  case masthead
  case column
  case byline(certainty: Double)
  case castLabel
  case signature
  case sourceLine
  case subtitle
  /// `——编者`: the note above ends here.
  case noteEnd
  /// Names who took the picture; what stands directly above is the caption.
  case credit
  case furniture
  case frontMatter

  init(_ line: Line, in page: Page) {
    let text = page.text(line)
    switch line.markup {
    case .frontMatter: self = .frontMatter
    case .image: self = .furniture
    case .none, .heading, .listItem: self = LineKind.read(text, in: page)
    }
  }

  /// What lines joined are together.
  init(_ text: ArraySlice<Glyph>, in page: Page) {
    self = LineKind.read(text, in: page)
  }

  /// Lines longer than this are running text whatever they begin with.
  private static let longest = 160
  /// With a full stop within, lines are text from this length on.
  private static let longestSingle = 80
  private static let stops: ScalarSet = "。"

  private static func read(_ text: ArraySlice<Glyph>, in page: Page) -> LineKind {
    guard text.count <= longest, text.count <= longestSingle || !text.contains(anyOf: stops) else {
      return .text
    }
    if Furniture.isFurniture(text) || OfficialForm.isFoot(text) { return .furniture }
    if ContentsEntry.isLabel(text) || ContentsEntry.title(in: text) != nil { return .furniture }
    if Column.isColumn(text) { return .column }
    if Signature.isSignature(text) { return .signature }
    if Credit.isCredit(text) { return .credit }
    if Masthead(text, in: page) != nil || OfficialForm.isHead(text) { return .masthead }
    if SourceLine.labels.startsAny(text) && text.count <= 60 { return .sourceLine }
    if EditorsNote.isEnd(text) { return .noteEnd }
    if Cast.label(in: text) != nil { return .castLabel }
    if Subtitle.isSubtitle(text) { return .subtitle }
    if !StructuralMarker.starts(text), let byline = Byline(text) {
      return .byline(certainty: byline.certainty)
    }
    return .text
  }

  var isText: Bool {
    if case .text = self { return true }
    return false
  }
}

/// `【决策参考】`: the tag of the column an article appears in.
enum Column {
  static func isColumn(_ text: ArraySlice<Glyph>) -> Bool {
    guard text.count >= 2, text.count <= 16, let first = text.first, let last = text.last else {
      return false
    }
    if isGenre(text) { return true }
    return Glyph.fold("【") == first.code && Glyph.fold("】") == last.code
  }

  /// `社论`, `短 评`: what kind of piece stands below, printed like a column's name.
  private static func isGenre(_ text: ArraySlice<Glyph>) -> Bool {
    guard text.count <= 9, let genre = genres.match(in: text, at: text.startIndex) ?? spaced(text)
    else { return false }
    return genre.count == text.inkCount
  }

  private static func spaced(_ text: ArraySlice<Glyph>) -> Word? {
    let inked = text.filter { $0.code != 0x20 }
    return genres.match(in: inked, at: 0)
  }

  private static let genres: WordList = [
    "社论", "社評", "社评", "社論", "短评", "短評", "时评", "時評", "述评", "评论员文章", "杂谈", "随笔", "调查报告", "特写",
    "署名文章", "特稿", "编后", "今日谈", "来论", "投书", "讀者投書", "专论", "專論", "本报社论",
  ]

  /// `（评论员观察）` behind a headline: the bracket with what is in it.
  static func suffix(of title: ArraySlice<Glyph>) -> Range<Int>? {
    guard title.last?.code == 0x29, let open = title.lastIndex(where: { $0.code == 0x28 }),
      (3...12).contains(title.endIndex - open), open - title.startIndex >= 4
    else { return nil }
    let inner = title[(open + 1)..<(title.endIndex - 1)]
    guard inner.allSatisfy({ Characters.isIdeograph($0.code) }),
      ordinals.match(in: inner, at: inner.startIndex) == nil,
      (2...8).contains(inner.count), inner.count > 1, !isNumber(inner)
    else { return nil }
    return open..<title.endIndex
  }

  private static func isNumber(_ text: ArraySlice<Glyph>) -> Bool {
    text.allSatisfy { Characters.chineseDigits.contains($0.code) }
  }

  /// `（上）`, `（摘要）`, `（草案）` tell parts and states of a text, not columns.
  private static let ordinals: WordList = [
    "上篇", "中篇", "下篇", "摘要", "草案", "节选", "全文", "摘编", "试行", "修订", "征求意见", "扩大", "审议",
  ]
}

/// `（作者单位：…）` and its like: the end of an article.
enum Signature {
  static func isSignature(_ text: ArraySlice<Glyph>) -> Bool {
    guard text.count >= 4 else { return false }
    if plainLabels.startsAny(text) { return true }
    guard text.first?.code == 0x28, text.last?.code == 0x29 else { return false }
    let inner = text.dropFirst().dropLast()
    guard !inner.contains(where: { $0.code == 0x28 }) || labels.startsAny(inner) else {
      return false
    }
    return isContent(inner)
  }

  /// Whether the text within a bracket says who wrote the article.
  static func isContent(_ inner: ArraySlice<Glyph>) -> Bool {
    if labels.startsAny(inner) { return true }
    guard inner.count <= 40, !Credit.isCredit(inner) else { return false }
    if let unit = contributor(in: inner) { return Byline(unit) != nil }
    if Vocabulary.pressLabels.startsAny(inner) { return Byline(inner) != nil }
    if Dateline.opens(inner) { return true }
    guard let byline = Byline(inner) else { return false }
    return byline.people.allSatisfy { $0.role == .author && PersonName.likelihood($0.name) >= 0.7 }
      && inner.count >= 3
  }

  /// `某局办公室供稿`: who sent the text in.
  static func contributor(in inner: ArraySlice<Glyph>) -> ArraySlice<Glyph>? {
    for word in contributions where inner.hasSuffix(word) {
      return inner.dropLast(word.count).trimmed
    }
    return nil
  }

  private static let contributions: [Word] = ["供稿", "来稿", "投稿", "提供"]
  static let labels: WordList = [
    "作者", "本文作者", "作者单位", "作者系", "作者为", "作者是", "作者分别", "本文系作者", "撰稿", "执笔",
    "本报评论员", "课题组",
  ]
  private static let plainLabels: WordList = ["作者单位:", "作者系", "作者单位："]
}

/// `本报记者 甲乙 摄`: the last line of a caption.
enum Credit {
  static func isCredit(_ text: ArraySlice<Glyph>) -> Bool {
    let tail = text.lastIndex { $0.code == stop }.map { text[($0 + 1)...] } ?? text
    guard tail.count <= 30, tail.count >= 2 else { return false }
    let core = tail.trimming { $0 == 0x29 || $0 == 0x28 || $0 == 0x20 }
    if signs.endsAny(core) { return tail.count < text.count || isNamed(core) }
    return slashed.isAnywhere(in: core)
  }

  /// A line that is nothing but the credit must name somebody.
  private static func isNamed(_ core: ArraySlice<Glyph>) -> Bool {
    Vocabulary.pressLabels.startsAny(core) || core.contains { $0.code == 0x20 || $0.code == 0x2F }
      || core.count <= 5
  }

  private static let stop = Glyph.fold("。")
  private static let signs: WordList = ["摄", "摄影", "供图", "攝", "制图", "绘", "资料图", "资料照片", "图片由受访者提供"]
  private static let slashed: WordList = ["摄/", "供图/", "摄影/", "图/"]
}

/// `来源：…`, `时间：…`.
enum SourceLine {
  static let labels: WordList = [
    "来源:", "时间:", "发布时间:", "发布日期:", "日期:", "文章来源:", "信息来源:", "稿源:", "更新时间:", "发稿时间:",
    "浏览次数:", "来 源:", "字数:", "索引号:", "发文字号:", "成文日期:", "发布机构:", "发文机关:", "标题:", "主题词:", "关键词:",
    "【来源", "出处:", "原载:", "点击数:",
  ]
}

extension SourceLine {
  /// The newspaper or site that a line names as its source: `来源：《某某日报》`.
  static func newspaper(in text: [Glyph]) -> ArraySlice<Glyph>? {
    guard let label = sources.match(in: text, at: 0) else { return nil }
    let value = text[label.count...].trimmed.prefix { $0.code != 0x20 }
      .trimming { brackets.contains($0) }
    let name = value.prefix { !brackets.contains($0.code) }
    return (2...12).contains(name.count) && !name.contains { Characters.isDigit($0.code) }
      ? name : nil
  }

  private static let sources: WordList = ["来源:", "文章来源:", "信息来源:", "稿源:", "来 源:", "來源:"]
  private static let brackets: ScalarSet = "《》【】()"
}

/// `——编者`, at the foot of an editor's note.
enum EditorsNote {
  static func isEnd(_ text: ArraySlice<Glyph>) -> Bool {
    guard text.count <= 8 else { return false }
    let inked = text.filter {
      $0.code != 0x20 && !Characters.dashes.contains($0.code) && $0.code != 0x28 && $0.code != 0x29
    }
    return inked.equals("编者") || inked.equals("編者") || inked.equals("本刊编者")
  }

  static let starts: WordList = [
    "编者按", "编者的话", "【编者按", "[编者按", "(编者按", "开栏的话", "编者注", "編者按", "【开栏的话",
    "内容提要", "核心提示", "阅读提示", "导读:", "摘要:", "提要:", "【内容提要", "【摘要", "【核心提示",
  ]
}

/// `——副题`, under a headline.
enum Subtitle {
  static func isSubtitle(_ text: ArraySlice<Glyph>) -> Bool {
    guard text.count >= 4, text.count <= 50, let first = text.first,
      Characters.dashes.contains(first.code),
      Characters.dashes.contains(text[text.startIndex + 1].code)
    else { return false }
    return !Sentence.isEnded(text) && !text.contains { $0.code == Glyph.fold("；") }
  }
}

/// `主持人`, `专访嘉宾：`.
enum Cast {
  /// The label a line begins with, where nothing follows it or a colon parts it from the names.
  static func label(in text: ArraySlice<Glyph>) -> (role: Person.Role?, rest: ArraySlice<Glyph>)? {
    guard text.count <= 60 else { return nil }
    for (word, role) in Vocabulary.castLabels where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      if rest.trimming({ $0 == 0x3A || $0 == 0x20 }).isEmpty {
        return (role, rest.dropFirst(rest.count))
      }
      guard rest.first?.code == 0x3A, !Sentence.isEnded(rest) else { continue }
      let names = rest.dropFirst().trimmed
      if Byline(names) != nil { return (role, names) }
    }
    return nil
  }
}
