/// How likely the rows of a page are articles of their own, against sections of one text.
///
/// No single habit decides, so all count. The weights of what the words tell are those of a logistic
/// regression, rounded, over the 218 annotated pages with two rows and more, 88 of them of several
/// articles; left out by twenties, 65 of these stood above the odds asked for here and one page of
/// sections. What the page's print tells was weighed by hand.
struct ArticleOdds {
  private let pieces: [Piece]
  private let page: Page
  private let rows: [HeadRow]

  init(_ rows: [HeadRow], pieces: [Piece], page: Page) {
    self.pieces = pieces
    self.page = page
    self.rows = rows
  }

  /// Natural log odds asked for.
  private static let least = 0.85
  /// Two rows may be chance.
  private static let leastOfTwo = 1.2
  /// Texts that share nothing speak so much for articles.
  private static let mostUnshared = -0.5 * Logarithm.of(0.01)

  /// What is dear to know is asked only where it can decide.
  var areArticles: Bool {
    guard rows.count > 2 || rows.allSatisfy(isLong) else { return false }
    let least = rows.count == 2 ? ArticleOdds.leastOfTwo : ArticleOdds.least
    let printed = print
    guard printed + ArticleOdds.mostWords >= least else { return false }
    let words = HeadRowWords(rows, in: pieces)
    let plain = printed + ArticleOdds.odds(of: words)
    guard plain + ArticleOdds.mostUnshared >= least else { return false }
    let shared = words.shared
    return plain - 0.5 * Logarithm.of(shared + 0.01) >= least
  }

  /// The same of rows that only white space parts, which sections seldom are: what the words tell counts
  /// in full, print by a third.
  var arePasted: Bool {
    let words = HeadRowWords(rows, in: pieces)
    return ArticleOdds.odds(of: words) - 0.5 * Logarithm.of(words.shared + 0.01)
      + 0.3 * (print - ArticleOdds.usualPrint) >= ArticleOdds.leastPasted
  }

  /// Between what pages of sections have and pages of articles.
  private static let usualPrint = -3.0
  private static let leastPasted = 3.2

  private static let mostWords = 3.7 + 2.4 + mostUnshared

  private static func odds(of words: HeadRowWords) -> Double {
    3.7 * (words.own - words.across) - 2.4 * (words.firstElsewhere - words.firstOwn)
      // All texts come back to the headline of one.
      - (words.firstElsewhere > 0.9 ? 1.5 : 0)
  }

  /// Whether a text is long enough to know its words.
  private func isLong(_ row: HeadRow) -> Bool {
    var length = 0
    for piece in pieces[row.text] where piece.kind == .body { length += piece.text.count }
    return length >= ArticleOdds.shortest
  }

  private static let shortest = 60

  // MARK: - Print

  private var rest: ArraySlice<HeadRow> { rows.dropFirst() }

  /// What is told without looking at the texts' words.
  private var print: Double {
    let paragraphs = rows.map { row in
      Double(pieces[row.text].count { $0.kind == .body || $0.kind == .short })
    }
    let size = paragraphs.reduce(0, +) / Double(rows.count)
    let news = 1.4 * share(of: rest, where: opensLikeNews) - 2.9 * share(of: rest, where: goesOn)
    let marks =
      2.5 * share(of: rest, where: \.hasFacts) + 1.5 * share(of: rows[...], where: isSigned)
    return -4.2 + 0.44 * Double(min(rows.count, 6)) - 0.63 * Logarithm.of(size)
      + news + marks + sectioned + styled + spaced
  }

  /// What sections have and articles have not.
  private var sectioned: Double {
    let words =
      2 * share(of: rest, where: asks) + 2 * share(of: rest, where: isPartName)
      + 1.5 * share(of: rest, where: isLabelled)
    let forms = 1.5 * share(of: rest, where: actsFirst) + 3 * share(of: rest, where: counts)
    return -1.25 * parallel - words - forms - (isTalk ? 2.5 : 0) - (isCovered ? 0.8 : 0) - shortness
  }

  /// One line more than elsewhere stands above the first text: the headline over its first heading.
  private var isCovered: Bool {
    let most = rest.reduce(1) { max($0, $1.lines.count) }
    return rows[0].lines.count > most && !DigestName.isName(pieces[rows[0].lines[0]].text)
  }

  /// A word or two name a part sooner than an article.
  private var shortness: Double {
    let length = rest.reduce(0) { $0 + pieces[$1.head].text.inkCount }
    switch length / max(1, rest.count) {
    case ...3: return 2
    case 4...5: return 0.8
    default: return 0
    }
  }

  private func actsFirst(_ row: HeadRow) -> Bool {
    HeadingCandidate.actions.startsAny(pieces[row.head].text)
  }

  /// `第一个问题，…`, `其二…`.
  private func counts(_ row: HeadRow) -> Bool {
    let text = pieces[row.head].text
    return ArticleOdds.ordinals.match(in: text, at: 0) != nil && text[1].kinds.has(.numeral)
  }

  private static let ordinals: WordList = ["第", "其"]

  /// A reporter asks within the texts, twice at least.
  private var isTalk: Bool {
    var turns = 0
    for row in rows {
      for piece in pieces[row.text] where piece.kind == .body {
        guard let asker = ArticleOdds.askers.match(in: piece.text, at: 0) else { continue }
        if piece.text.prefix(asker.count + 6).contains(where: { $0.code == 0x3A }) { turns += 1 }
      }
    }
    return turns > 1
  }

  private static let askers: WordList = ["记者", "问", "主持人", "本报", "Q"]

  private func share(of rows: ArraySlice<HeadRow>, where isTrue: (HeadRow) -> Bool) -> Double {
    Double(rows.count(where: isTrue)) / Double(max(1, rows.count))
  }

  private func opensLikeNews(_ row: HeadRow) -> Bool {
    row.isWired || NewsItem.mayOpen(pieces[row.text.lowerBound...])
  }

  /// The text takes up what was said above its head.
  private func goesOn(_ row: HeadRow) -> Bool {
    ArticleOdds.links.startsAny(pieces[row.text.lowerBound].text)
  }

  private static let links: WordList = [
    "这", "那", "此", "其", "同时", "另外", "因此", "所以", "但", "然而", "不过", "后来", "于是", "与此",
    "对此", "当然", "解决这",
  ]

  /// Names or an office close the row's text.
  private func isSigned(_ row: HeadRow) -> Bool {
    let last = pieces[row.text].last { $0.kind != .furniture }?.kind
    return last == .signature || last == .byline
  }

  private func asks(_ row: HeadRow) -> Bool { pieces[row.head].text.last?.code == 0x3F }

  /// `某社：` above the head's own line says whose part it is.
  private func isLabelled(_ row: HeadRow) -> Bool {
    row.lines.contains { pieces[$0].text.last?.code == 0x3A }
  }

  /// `结语`: what only a text's part is called.
  private func isPartName(_ row: HeadRow) -> Bool {
    let text = pieces[row.head].text
    return text.inkCount <= ArticleOdds.longestName && ArticleOdds.names.startsAny(text)
      || CoverHeading.isPreface(text[...])
  }

  private static let longestName = 5
  private static let names: WordList = [
    "结语", "尾声", "结束语", "余论", "后记", "小结", "总结", "参考", "背景", "摘要", "附录", "问题",
    "建议", "对策", "措施", "成效", "启示", "链接", "相关",
  ]

  /// How often two heads one after the other are built alike: of one length, or of one first or last
  /// character, which counts half.
  private var parallel: Double {
    let pairs = zip(rest, rest.dropFirst()).map { one, next in
      alike(pieces[one.head].text, pieces[next.head].text)
    }
    return pairs.isEmpty ? 0 : pairs.reduce(0, +) / Double(pairs.count)
  }

  private func alike(_ one: GlyphSlice, _ other: GlyphSlice) -> Double {
    if one.inkCount == other.inkCount { return 1 }
    return one.last?.code == other.last?.code
      || one.first?.code == other.first?.code && HeadStyle(pieces[rows[0].head], in: page) == .plain
      ? 0.5 : 0
  }

  /// A headline set like the first line of the page heads an article like it; a section is set otherwise
  /// than the headline of its text.
  private var styled: Double {
    let styles = rows.map { HeadStyle(pieces[$0.head], in: page) }
    guard styles.dropFirst().allSatisfy({ $0 == styles[1] }), styles[1] != .plain else { return 0 }
    if styles[0] != styles[1] || styles[1] == .number && isNumberedAbove { return -2.5 }
    guard rows[0].lines.count > rows[1].lines.count else { return 1.5 }
    return DigestName.isName(pieces[rows[0].lines[0]].text) ? 1.5 : 0
  }

  /// `（一）某项` above the first head: what counts by figures below it are its points.
  private var isNumberedAbove: Bool {
    pieces[..<rows[0].lines[0]].contains {
      $0.kind == .short && StructuralMarker.starts($0.text)
    }
  }

  /// More room above each head than within the texts, a rule or a new sheet.
  private var spaced: Double {
    let sheets = share(of: rest) { page.lines[pieces[$0.lines[0]].lines.lowerBound].opensSheet }
    let rules = share(of: rest) { row in
      let above = pieces[..<row.lines[0]].last
      return above?.kind == .furniture
        && !(above?.text.contains { Characters.isIdeograph($0.code) } ?? true)
    }
    if sheets == 1 || rules == 1 { return 2 * rules + 1.2 * sheets }
    let above = rest.map { blanks(above: $0.lines[0]) }.min() ?? 0
    guard above > 0 else { return 0 }
    let within = rows.reduce(0) { most, row in
      row.text.dropFirst().reduce(most) { max($0, blanks(above: $1)) }
    }
    return above > within ? 0.6 : 0
  }

  private func blanks(above index: Int) -> Int {
    pieces[index].lines.first.map { page.lines[$0].blanksAbove } ?? 0
  }
}
