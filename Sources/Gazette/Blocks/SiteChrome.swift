/// What a web page prints around its text: where on its site it stands, rows of links, files' names.
enum SiteChrome {
  static func isChrome(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    isTrail(line, of: kinds) || isPath(line) || isLinkRow(line, of: kinds) || isFileName(line)
      || line.first?.code == nth && isNumberRow(line)
      || kinds.has(.divider) && (isTurner(line) || isCounters(line))
  }

  /// `第十条 第十一条 第二十条`: links to a law's articles.
  private static func isNumberRow(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestRow else { return false }
    let words = line.spaced
    return words.count >= 2
      && words.allSatisfy { word in
        word.first?.code == nth && word.last.map { parts.contains($0.code) } ?? false
          && word.count > 2 && word.dropFirst().dropLast().allSatisfy { $0.kinds.has(.numeral) }
      }
  }

  /// `← | 上一年的报告 | 某报告 | 下一年的报告 →`: what leads from one page of a collection to the next.
  private static func isTurner(_ line: GlyphSlice) -> Bool {
    guard line.count <= 2 * longestRow, let first = line.first, let last = line.last,
      line.contains(code: stroke)
    else { return false }
    return turns.contains(first.code) || turns.contains(last.code)
  }

  /// `浏览910|回应0|推荐1 |`: how often the page was looked at, and what was thought of it.
  private static func isCounters(_ line: GlyphSlice) -> Bool {
    guard line.count <= longestTrail else { return false }
    let cells = line.split { $0.code == stroke }.map(\.trimmed).filter { !$0.isEmpty }
    return cells.count >= 2
      && cells.allSatisfy { cell in
        cell.count <= 8 && cell.last.map { Characters.isDigit($0.code) } ?? false
          && cell.prefix(2).allSatisfy { Characters.isIdeograph($0.code) }
      }
  }

  private static let turns: ScalarSet = "←→⇐⇒«»"
  private static let nth = Glyph.fold("第")
  private static let parts: ScalarSet = "编篇章节条"

  /// Marks what stands above the line that says where on its site the page stood, as long as a
  /// headline is left below.
  static func markHead(_ pieces: [Piece]) -> [Piece] {
    let top = pieces.prefix { $0.kind != .body || $0.text.count < 20 }
    guard
      let trail = top.lastIndex(where: { $0.kind == .furniture && opensArticle($0.text[...]) }),
      top[trail...].contains(where: { $0.kind == .short && $0.text.count >= 4 })
    else { return pieces }
    var pieces = pieces
    for index in pieces[..<trail].indices where isHead(pieces[index].kind) {
      pieces[index].kind = .furniture
    }
    if let headline = headline(below: trail, in: top) {
      for index in top[trail...].indices where index != headline && isButton(pieces[index]) {
        pieces[index].kind = .furniture
      }
    } else if let part = partName(below: trail, in: top) {
      pieces[part].kind = .furniture
    }
    return pieces
  }

  /// `首页 > 工作 > 一场雨后的抢修`, and below it the headline once more: what stands beside it is the site's.
  private static func headline(below trail: Int, in top: ArraySlice<Piece>) -> Int? {
    guard let last = lastPart(of: top[trail].text), last.count >= shortestHeadline else {
      return nil
    }
    return top[trail...].indices.first {
      top[$0].kind == .short && top[$0].text.elementsEqual(last) { $0.code == $1.code }
    }
  }

  private static func isButton(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.text.count < shortestHeadline
  }

  private static func lastPart(of text: GlyphSlice) -> GlyphSlice? {
    text.lastIndex { $0.code == arrow }.map { text[($0 + 1)...].trimmed }
  }

  /// Names of a site's parts are shorter.
  private static let shortestHeadline = 9

  /// `首页 > 工作 > 提案`, and below it `提案` once more above the headline.
  private static func partName(below trail: Int, in top: ArraySlice<Piece>) -> Int? {
    guard let last = lastPart(of: top[trail].text) else { return nil }
    let lines = top[trail...].indices.filter { isHead(top[$0].kind) }
    guard last.count >= 2, lines.count >= 2 else { return nil }
    let name = top[lines[0]].text
    return name.elementsEqual(last) { $0.code == $1.code } ? lines[0] : nil
  }

  /// Where the page stood on its site, or the buttons that lead on to the next article.
  private static func opensArticle(_ line: GlyphSlice) -> Bool {
    isTrail(line, of: line.kinds) || line.contains(backward) && line.contains(forward)
  }

  private static let backward: Word = "上一篇"
  private static let forward: Word = "下一篇"

  private static func isHead(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .short, .byline, .column, .subtitle: true
    case .body, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .sourceLine, .frontMatter, .dateline, .furniture:
      false
    }
  }

  /// `首页 > 理论 > 正文`, `您现在的位置：首页 - 要闻`: where on its site a page stood.
  static func isTrail(_ whole: GlyphSlice, of kinds: Kinds) -> Bool {
    guard whole.count <= longestRow, !Sentence.isEnded(whole) else { return false }
    // A terminal's browser puts a bullet before it.
    let line = SourceLine.withoutBullet(whole)
    let arrows = kinds.has(.divider) ? line.count { $0.code == arrow } : 0
    // The word begins within the first seven characters.
    let place = line.prefix(6 + position.count).firstIndex(of: position)
    guard arrows > 0 || place != nil else { return false }
    guard line.count <= longestTrail || arrows >= 2, !ItemCloser.endsInLink(line) else {
      return false
    }
    if arrows >= 2 || arrows == 1 && (homes.isAnywhere(in: line) || endsInDay(line)) { return true }
    if arrows == 1, opensInPart(line) || opensInSite(line) { return true }
    guard let place else { return false }
    let end = place + position.count
    let isOpen =
      end < line.endIndex
      && (line[end].code == 0x3A || line.has(sign: "是", at: end) || arrows == 1)
    return isOpen && (place == line.startIndex || places.startsAny(line))
  }

  /// `首页 → 新闻 → 要闻`.
  private static func isPath(_ whole: GlyphSlice) -> Bool {
    guard whole.count <= longestTrail, let first = whole.first,
      homes.mayBegin(with: first.code) || pathBullets.contains(first.code)
    else { return false }
    let line = whole.drop { pathBullets.contains($0.code) || $0.code == 0x20 }
    return homes.startsAny(line) && line.contains { pathSigns.contains($0.code) }
      && !Sentence.isEnded(line)
  }

  private static let pathBullets: ScalarSet = "◎●⊙☆★>"
  private static let pathSigns: ScalarSet = "→»›"

  /// `新闻中心 > 综合`.
  private static func opensInPart(_ line: GlyphSlice) -> Bool {
    let parts = line.split { $0.code == arrow }.map(\.trimmed)
    return parts.count == 2 && parts.allSatisfy { $0.count <= 6 } && sections.endsAny(parts[0])
  }

  /// `某某网 > 论坛`.
  private static func opensInSite(_ line: GlyphSlice) -> Bool {
    let parts = line.split { $0.code == arrow }.map(\.trimmed)
    return parts.count == 2 && (3...12).contains(parts[0].count) && parts[1].count <= 10
      && sites.endsAny(parts[0])
  }

  private static let sites: WordList = ["网", "在线", "平台", "网站"]
  private static let sections: WordList = ["中心", "频道", "新闻", "专栏", "资讯"]

  /// `某某报>19760928`.
  private static func endsInDay(_ line: GlyphSlice) -> Bool {
    line.count > 9 && line.suffix(8).allSatisfy { Characters.isDigit($0.code) }
      && line[line.endIndex - 9].code == arrow
  }

  /// `首页|论坛|社区|专题|读者|邮箱`: links in a row, each a word or two.
  private static func isLinkRow(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    // A row of a table has strokes at its ends too.
    guard kinds.has(.divider), line.count <= longestRow, line.first?.code != stroke,
      line.last?.code != stroke,
      line.count(where: { $0.code == stroke }) >= 4
    else { return false }
    return line.split { $0.code == stroke || $0.code == 0x20 }.allSatisfy { $0.count <= 8 }
  }

  /// `会场.jpg`: the name of a picture or paper that did not come along.
  private static func isFileName(_ line: GlyphSlice) -> Bool {
    if isPictureName(line) { return true }
    return line.count <= longestTrail && fileEnds.endsAny(line)
      && !line.contains { $0.code == 0x3A }
  }

  /// `微信图片_20240506101112`: a picture's name as a program gave it.
  private static func isPictureName(_ line: GlyphSlice) -> Bool {
    guard let word = pictures.match(in: line, at: line.startIndex) else { return false }
    let rest = line.dropFirst(word.count)
    return rest.count >= 4
      && rest.allSatisfy { Characters.isDigit($0.code) || nameMarks.contains($0.code) }
  }

  private static let pictures: WordList = [
    "微信图片", "微信截图", "QQ图片", "QQ截图", "图片", "截图", "IMG", "DSC",
  ]
  private static let nameMarks: ScalarSet = "_-. ()"

  private static let longestTrail = 60
  private static let longestRow = 120
  private static let arrow: UInt32 = 0x3E
  private static let stroke: UInt32 = 0x7C
  private static let position: Word = "位置"
  private static let places: WordList = ["您", "你", "当前", "所在", "现在"]
  private static let homes: WordList = ["首页", "正文", "主页"]
  private static let fileEnds: WordList = [
    ".jpg", ".JPG", ".jpeg", ".png", ".PNG", ".gif", ".bmp", ".webp", ".pdf", ".doc", ".docx",
    ".xls", ".xlsx", ".mp4", ".zip", ".rar",
  ]
}
