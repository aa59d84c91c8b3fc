/// How likely a short line above the first text is a headline's, against a site's word, a section's
/// name or a button, as log odds.
///
/// Weights are those of a logistic regression, rounded, over the 287 short lines above the first
/// texts of annotated pages, 96 of them of headlines. Fitted on the lots of odd numbers it told
/// 74 of a hundred lines of the others rightly, the other way round 79; what changed its sign from
/// half to half (a question mark) is left out. Below -1.5 stood 4 of the 96 headlines of the unseen
/// halves and 118 of the 191 others. Headlines so short stand alone: so a line is left out only
/// against a better one.
struct HeadlineOdds {
  private let pairs: BigramSet

  /// Nil where too little text stands below to know its headline's words.
  init?(_ pieces: ArraySlice<Piece>) {
    var texts: [GlyphSlice] = []
    var length = 0
    for piece in pieces where piece.kind == .body && length < HeadlineOdds.mostText {
      // A site's offers end in no full stop.
      guard Sentence.isEnded(piece.text) else { continue }
      length += piece.text.count
      texts.append(piece.text)
    }
    guard length >= HeadlineOdds.leastText else { return nil }
    var pairs = BigramSet(usual: min(length, HeadlineOdds.mostText))
    for text in texts { Bigram.forEach(in: text) { pairs.insert($0) } }
    self.pairs = pairs
  }

  /// Characters of text that are looked at, and without which nothing is said.
  private static let mostText = 4000
  private static let leastText = 100

  /// The share of a line's pairs of ideographs that the text repeats.
  func share(_ line: GlyphSlice) -> Double {
    var count = 0
    var known = 0
    Bigram.forEach(in: line.lazy.filter { Characters.isIdeograph($0.code) }) {
      count += 1
      known += pairs.contains($0) ? 1 : 0
    }
    return count == 0 ? 0 : Double(known) / Double(count)
  }

  /// Log odds, natural.
  func of(_ line: GlyphSlice) -> Double {
    let share = share(line)
    var odds = -0.2 + 1.3 * share
    if share == 0 { odds -= 1.8 }
    switch line.inkCount {
    case ...4: odds -= 2.0
    case 5...6: odds -= 1.4
    case 7...12: odds -= 1.1
    case 46...: odds -= 0.6
    default: break
    }
    if HeadlineOdds.sites.endsAny(line) { odds -= 0.6 }
    if line.last?.code == 0x3A { odds -= 1.1 }
    if HeadlineOdds.isMenu(line) { odds -= 1.1 }
    if HeadlineOdds.isSites(line) { odds -= 2.5 }
    return odds
  }

  /// A line so unlike a headline, beside one so much likelier, is none.
  static let unlike = -3.5
  static let margin = 2.5
  private static let partMargin = 2.0

  /// The lines of a headline without those that are surely none.
  ///
  /// Where facts stand below the last line, `支部生活` above it is sooner the site's.
  func kept(of titles: [Int], in pieces: [Piece], aboveFacts: Bool) -> [Int] {
    let odds = titles.map { of(pieces[$0].text) }
    guard let best = titles.indices.max(by: { odds[$0] < odds[$1] }),
      !titles.contains(where: { HeadlineOdds.namesPaper(pieces[$0].text) })
    else { return titles }
    let length = pieces[titles[best]].text.inkCount
    let collection = titles.dropLast().lastIndex {
      HeadlineOdds.countsTexts(pieces[$0].text)
    }
    return titles.indices.filter {
      if let collection, $0 <= collection { return false }
      if aboveFacts, best == titles.count - 1, $0 < best,
        isPartName(pieces[titles[$0]].text), odds[$0] <= HeadlineOdds.doubtful,
        odds[best] - odds[$0] >= HeadlineOdds.partMargin,
        length >= 2 * pieces[titles[$0]].text.inkCount
      {
        return false
      }
      return odds[$0] > HeadlineOdds.unlike || odds[best] - odds[$0] < HeadlineOdds.margin
        || !HeadlineOdds.isSites(pieces[titles[$0]].text)
          && (length < 2 * pieces[titles[$0]].text.inkCount
            || HeadlineOdds.isClausePart(pieces[titles[$0]].text))
    }.map { titles[$0] }
  }

  /// A word or two without marks.
  private func isPartName(_ line: GlyphSlice) -> Bool {
    line.inkCount <= HeadlineOdds.longestPart
      && line.allSatisfy { Characters.isIdeograph($0.code) }
      && !HeadlineOdds.isClausePart(line)
  }

  private static let doubtful = -1.2

  /// `某某网 首页 要闻 查看内容`, `某某网 论坛随笔`, `某某网 > 论坛`: where on its site a text stands.
  private static func isSites(_ line: GlyphSlice) -> Bool {
    if line.contains(code: 0x3E) { return true }
    let parts = HeadlineTag.split(line)
    if parts.newspaper != nil, siteNames.endsAny(parts.title) { return true }
    let words = line.spaced
    guard words.count > 1, words.allSatisfy({ $0.count <= longestWord }),
      !line.contains(where: { $0.kinds.has([.comma, .sentenceEnd]) })
    else { return false }
    return words.count >= fewestWords && words.allSatisfy { $0.count <= longestPart }
      || siteNames.endsAny(words[0]) && words[0].count >= shortestSite
  }

  private static let siteNames: WordList = ["网", "在线", "频道"]
  private static let shortestSite = 3
  private static let longestWord = 10
  private static let fewestWords = 4
  private static let longestPart = 6

  /// `某某范文（精选20篇）`: the name of a collection, of which the text below is the first.
  static func countsTexts(_ line: GlyphSlice) -> Bool {
    guard line.last?.code == 0x29, let open = line.lastIndex(where: { $0.code == 0x28 }) else {
      return false
    }
    let inner = line[(open + 1)...].dropLast()
    return inner.count <= 8 && inner.last?.code == pieceSign
      && inner.contains { $0.kinds.has(.numeral) }
  }

  private static let pieceSign = Glyph.fold("篇")

  /// `工作报告` on its line: an office sets its name and its paper's over several.
  private static func namesPaper(_ line: GlyphSlice) -> Bool {
    line.inkCount <= longestPaper && papers.endsAny(line.unspaced)
  }

  private static let longestPaper = 6
  private static let papers: WordList = [
    "报告", "讲话", "意见", "通知", "规定", "办法", "条例", "决定", "决议", "纲要", "方案", "公报", "公告", "通告", "致辞", "纪要",
    "章程", "细则", "建议", "提案", "令",
  ]

  /// `让青春`: a headline goes on over the line's end; a section's name is a word without marks.
  private static func isClausePart(_ line: GlyphSlice) -> Bool {
    guard let first = line.first, let last = line.last else { return true }
    return openers.contains(first.code) || closers.contains(last.code)
      || line.contains { marks.contains($0.code) }
  }

  private static let openers: ScalarSet = "让把为以从向在与用将使给被比到对当不"
  private static let closers: ScalarSet = "的与和在为以是了让把向从"
  private static let marks: ScalarSet = "，！？、“”‘’《》「」"

  static func namesSite(_ line: GlyphSlice) -> Bool { siteNames.endsAny(line) }

  /// The name of a column or site, of which no clause is part, nor a paper's.
  static func isWord(_ line: GlyphSlice) -> Bool {
    line.inkCount <= longestName && !isClausePart(line) && !namesPaper(line)
  }

  private static let longestName = 12

  /// `收藏 打印`.
  private static func isMenu(_ text: GlyphSlice) -> Bool {
    let words = text.spaced
    return words.count > 1 && words.allSatisfy { (2...4).contains($0.count) }
  }

  /// How the names of sites, their parts and services end.
  private static let sites: WordList = [
    "网", "报", "频道", "版", "传媒", "新闻", "要闻", "资讯", "动态", "客户端", "首页", "平台", "社", "杂志", "论坛", "在线",
    "门户",
    "专题", "栏目", "时政", "国内", "国际", "资料", "中心", "下载", "专区", "服务",
  ]
}

extension HeadlineEvidence {
  /// `国内`, `下载` and a paper's name above or below the lines of the page's first headline.
  func withoutUnlike(_ units: [HeadUnit], themes: inout [Int]) -> [HeadUnit] {
    guard units.contains(where: { $0.titles.count > 1 }), let odds = odds(below: units) else {
      return units
    }
    return units.map { unit in
      let isAboveFacts = unit.sources.contains { isFact($0) && $0 > (unit.titles.last ?? $0) }
      let kept = withoutTag(
        withoutPaper(odds.kept(of: unit.titles, in: pieces, aboveFacts: isAboveFacts)))
      themes += unit.titles.filter { !kept.contains($0) }
      var unit = unit
      unit.titles = kept
      return unit
    }
  }

  /// The first group of lines that may be a headline, where those above are surely none; a line
  /// with facts below it is one, several are buttons.
  func likelierFirst(of units: [HeadUnit]) -> Int? {
    let usual = first(of: units)
    guard usual + 1 < units.count, !units[usual].titles.isEmpty,
      units[usual].titles.count > 1 || !units[usual].sources.contains(where: isFact),
      !units.contains(where: \.isStrong), let odds = odds(below: units)
    else { return nil }
    let best = units.map { unit in unit.titles.map { odds.of(pieces[$0].text) }.max() ?? -20 }
    guard best[usual] <= HeadlineOdds.unlike else {
      return units[usual].sources.isEmpty ? overFacts(units, best, behind: usual, odds) : nil
    }
    return units.indices.first {
      $0 > usual && best[$0] >= best[usual] + HeadlineOdds.margin
        && units[$0].titles.contains {
          pieces[$0].text.inkCount >= HeadlineEvidence.shortestHeadline
            && odds.share(pieces[$0].text) >= HeadlineEvidence.leastShare
        }
    }
  }

  /// The first lines with facts below them, where those above have none and are less likely.
  private func overFacts(
    _ units: [HeadUnit], _ best: [Double], behind usual: Int, _ odds: HeadlineOdds
  ) -> Int? {
    guard best[usual] <= HeadlineEvidence.doubtful else { return nil }
    return units.indices.first { index in
      index > usual && units[index].sources.contains(where: isFact)
        && best[index] >= best[usual] + HeadlineEvidence.better
        && units[index].titles.contains {
          pieces[$0].text.inkCount >= HeadlineEvidence.shortestHeadline
            && odds.share(pieces[$0].text) >= HeadlineEvidence.leastShare
        }
    }
  }

  private static let doubtful = -1.2
  private static let better = 0.8

  /// A source or a day; a site prints its paper's name and the page's number above the headline.
  private func isFact(_ index: Int) -> Bool {
    pieces[index].kind == .sourceLine || DateReader.first(in: pieces[index].text[...]) != nil
  }

  /// `聚焦老街` above `【聚焦老街】题目`.
  private func withoutTag(_ titles: [Int]) -> [Int] {
    let tags = titles.compactMap { HeadlineTag.split(pieces[$0].text).column?.map(\.code) }
    guard !tags.isEmpty else { return titles }
    return titles.filter { title in !tags.contains(pieces[title].text.map(\.code)) }
  }

  private static let shortestHeadline = 7
  private static let leastShare = 0.3

  private func odds(below units: [HeadUnit]) -> HeadlineOdds? {
    units.last?.pieces.last.flatMap { HeadlineOdds(pieces[($0 + 1)...]) }
  }

  /// Who brought the news, between the headline and the line of facts.
  private func withoutPaper(_ titles: [Int]) -> [Int] {
    guard titles.count > 1, let last = titles.last, last + 1 < pieces.count,
      pieces[last].text.inkCount <= HeadlineEvidence.longestPaper,
      HeadlineEvidence.papers.endsAny(pieces[last].text)
    else { return titles }
    switch pieces[last + 1].kind {
    case .sourceLine, .masthead, .furniture: return titles.dropLast()
    case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .frontMatter, .dateline:
      return titles
    }
  }

  private static let longestPaper = 6
  private static let papers: WordList = [
    "日报", "晚报", "早报", "晨报", "商报", "时报", "周报", "都市报", "传媒", "新闻网", "通讯社", "周刊", "电视台", "融媒体",
  ]
}
