/// A page as headlines and bodies take turns on it, section headings already told from headlines.
struct Layout: Sendable {
  /// `heads[i]` stand over `runs[i]`; the last heads stand below the last run.
  var heads: [[HeadUnit]] = [[]]
  /// Pieces of running text, section headings and captions included.
  var runs: [[Int]] = []
  /// Short lines over the whole page.
  var themes: [Int] = []

  init(_ stretches: [Stretch], pieces: [Piece]) {
    let evidence = HeadlineEvidence(pieces)
    for stretch in stretches {
      switch stretch {
      case .run(let run): extendRun(run)
      case .heads(let units): take(units, evidence)
      }
    }
    if heads.count == runs.count { heads.append([]) }
  }

  /// Text goes on in the open run unless headlines stand between.
  private mutating func extendRun(_ run: [Int]) {
    if heads.count == runs.count, let last = runs.indices.last {
      // What belongs to one unit may stand among the lines of another.
      let isInOrder = zip(runs[last].suffix(1), run).allSatisfy { $0 < $1 }
      runs[last] += run
      if !isInOrder { runs[last].sort() }
    } else {
      runs.append(run)
    }
  }

  private mutating func take(_ units: [HeadUnit], _ evidence: HeadlineEvidence) {
    guard !(runs.isEmpty && evidence.standsOverItems(units)) else {
      themes += units.flatMap(\.pieces)
      return
    }
    var units = evidence.withoutPartNames(units, themes: &themes)
    let areOpened = evidence.areOpened(units)
    if areOpened {
      units = evidence.openedLines(of: units, themes: &themes)
    } else if runs.isEmpty, heads.count == 1, heads[0].isEmpty {
      units = SeriesHead.taken(from: units, pieces: evidence.pieces, themes: &themes)
      units = evidence.withoutDigestHead(units, themes: &themes)
    }
    if runs.isEmpty, !areOpened {
      units = evidence.withoutStrays(units, themes: &themes)
      units = evidence.withoutUnlike(units, themes: &themes)
    }
    let hasStrong = units.contains(where: \.isStrong)
    let hasAct = units.contains { evidence.isAct($0) }
    let likelier = runs.isEmpty ? evidence.likelierFirst(of: units) : nil
    let first = likelier ?? evidence.first(of: units)
    let isAccepted = units.indices.map {
      hasAct
        ? evidence.isAct(units[$0])
        : evidence.isHeadline(
          units[$0], at: $0, besideStrong: hasStrong, isFirst: runs.isEmpty, first: first)
    }
    let firstAccepted = isAccepted.firstIndex(of: true)
    for index in units.indices {
      if isAccepted[index] {
        openHeads(with: units[index])
      } else if units[index].titles.isEmpty, !runs.isEmpty, heads.count == runs.count {
        extendRun(units[index].pieces)
      } else if units[index].titles.isEmpty {
        openHeads(with: units[index])
      } else if let firstAccepted, index < firstAccepted, runs.isEmpty {
        themes += units[index].pieces
      } else {
        extendRun(units[index].pieces)
      }
    }
  }

  private mutating func openHeads(with unit: HeadUnit) {
    if heads.count == runs.count { heads.append([]) }
    heads[heads.count - 1].append(unit)
  }
}

/// What tells a headline from a section's heading where no byline stands beside it.
struct HeadlineEvidence {
  let pieces: [Piece]
  private let hasFrontMatter: Bool
  /// The page's first headline where it sends out a paper.
  private let notice: GlyphSlice
  /// The headline says that an office forwards another's paper: both are one article.
  private let isForwarded: Bool
  /// Short items, each under a headline of its own, as a news digest has them.
  private let isDigest: Bool
  /// A digest by its name: every line right above text heads an item.
  private let isNamedDigest: Bool
  /// Headlines and headings of a paper's page that nothing stands beside.
  private let paper: PaperHeads
  /// Every headline of the page is known by what was saved beside it: other lines head sections.
  private let areMarked: Bool
  /// The headlines of a digest's items, told by what closes each or by the shape of all.
  private let refrained: Set<Int>

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    isNamedDigest = NewsItem.isNamed(pieces)
    isDigest = isNamedDigest || NewsItem.opensMost(of: pieces)
    paper = PaperHeads(pieces)
    let closed = Refrain.heads(in: pieces)
    let shaped = DigestShape.heads(in: pieces)
    let asked = AskedCases.heads(in: pieces)
    let items = BulletinItems.heads(in: pieces)
    let told =
      items.count > shaped.count
      ? Set(items) : shaped.count >= closed.count ? Set(shaped) : closed
    areMarked = pieces.contains(where: \.isSaved)
    refrained = areMarked ? [] : asked.isEmpty ? told : asked
    hasFrontMatter = FrontMatterHead(pieces).title != nil
    let first = pieces.firstIndex { $0.kind == .short } ?? pieces.endIndex
    let headline = GlyphSlice.joined(
      pieces[first...].prefix { $0.kind == .short }.map(\.text))
    notice = QuotedTitle.sends(headline) ? headline : []
    isForwarded = QuotedTitle.forwards(headline)
  }

  /// Whether a unit, counted within its stretch, is headed by an article's headline.
  func isHeadline(
    _ unit: HeadUnit, at index: Int, besideStrong hasStrong: Bool, isFirst: Bool, first: Int = 0
  ) -> Bool {
    guard let title = unit.titles.first else { return false }
    if unit.titles.count == 1, CoverHeading.isPreface(pieces[title].text[...]) { return false }
    if let last = unit.titles.last, Statute.isName(last, in: pieces) { return true }
    if unit.titles.contains(where: { pieces[$0].isSaved || holdsParts($0) }) { return true }
    if !unit.isStrong, unit.titles.contains(where: paper.sections.contains) { return false }
    if paper.heads.contains(title) || opens(unit) { return true }
    if areMarked, !unit.isStrong { return false }
    if unit.isStrong || unit.titles.contains(where: refrained.contains) { return true }
    if !refrained.isEmpty { return false }
    if isFirst { return !hasFrontMatter && !hasStrong && index == first }
    if isSentOut(title) || isOnlyBelow(unit) { return true }
    if isBelowSignature(title) { return index == 0 && !hasStrong && !isLeftOver(unit) }
    return opensWithDateline(after: unit) || isDigest && opensLikeNews(after: unit)
      || isLikeFirst(title) && opensLikeNews(after: unit)
  }

  /// The only short lines of a page, below all its text, which says their words: print is read in any order.
  private func isOnlyBelow(_ unit: HeadUnit) -> Bool {
    guard let title = unit.titles.first, let last = unit.titles.last,
      !pieces[..<title].contains(where: { $0.kind == .short || $0.kind == .frontMatter }),
      !pieces[(last + 1)...].contains(where: { $0.kind == .short || $0.kind == .body }),
      let odds = HeadlineOdds(pieces[..<title])
    else { return false }
    let line = GlyphSlice.joined(unit.titles.map { pieces[$0].text })
    return line.inkCount >= HeadlineEvidence.shortestBelow
      && odds.share(line[...]) >= HeadlineEvidence.shareBelow
  }

  private static let shortestBelow = 10
  private static let shareBelow = 0.6

  /// `## 国内简讯` right above the first of its items, on a page of headlines marked up like it.
  private func holdsParts(_ title: Int) -> Bool {
    pieces[title].isMarkedHead
      && pieces[(title + 1)...].first { $0.kind == .short || $0.kind == .body }?.isPart ?? false
  }

  /// Whether the headlines of this page are known by a digest's habits.
  var isTold: Bool { !refrained.isEmpty }
  /// Whether it is a page of several articles by any habit.
  var isOfSeveral: Bool { isTold || isDigest || paper.isPaper }

  /// Whether all rows of the page together said that articles begin at some units.
  func areOpened(_ units: [HeadUnit]) -> Bool { units.contains(where: opens) }

  private func opens(_ unit: HeadUnit) -> Bool {
    !isTold && unit.titles.contains { pieces[$0].opensArticle }
  }

  /// What stands above the first headline's lines names the page.
  func openedLines(of units: [HeadUnit], themes: inout [Int]) -> [HeadUnit] {
    units.compactMap { unit in
      guard opens(unit) else {
        guard !unit.titles.isEmpty, !unit.isStrong else { return unit }
        themes += unit.pieces
        return nil
      }
      var unit = unit
      themes += unit.titles.filter { !pieces[$0].opensArticle }
      unit.titles = unit.titles.filter { pieces[$0].opensArticle }
      return unit
    }
  }

  /// The headline at a page's top: the first line, or the one above a row of facts where the first
  /// is a column's name without any.
  func first(of units: [HeadUnit]) -> Int {
    guard units.count > 1, units[0].sources.isEmpty, units[0].titles.count == 1,
      pieces[units[0].titles[0]].text.inkCount <= HeadlineEvidence.longestColumn,
      let below = units.firstIndex(where: { !$0.sources.isEmpty && !$0.titles.isEmpty })
    else { return 0 }
    return below
  }

  private static let longestColumn = 6

  /// `某市献计——题目` where the page's first headline is built like it.
  private func isLikeFirst(_ title: Int) -> Bool {
    guard let first = pieces.first(where: { $0.kind == .short }),
      let (one, two) = HeadlineEvidence.firstHalf(of: first.text)
        .flatMap({ one in HeadlineEvidence.firstHalf(of: pieces[title].text).map { (one, $0) } })
    else { return false }
    return zip(one, one.dropFirst()).contains { left, right in
      zip(two, two.dropFirst()).contains { $0.code == left.code && $1.code == right.code }
    }
  }

  /// What stands before a dash in the middle of a headline.
  private static func firstHalf(of text: GlyphSlice) -> GlyphSlice? {
    guard let dash = text.firstIndex(where: { Characters.dashes.contains($0.code) }), dash >= 4,
      dash + 6 < text.count, Characters.dashes.contains(text[dash + 1].code)
    else { return nil }
    return text[..<dash]
  }

  /// An office's act by its number: what stands beside it is no headline.
  func isAct(_ unit: HeadUnit) -> Bool {
    unit.titles.contains { pieces[$0].isRecord || DocketTitle.isAct(pieces[$0].text) }
  }

  /// A line above items that a sign parts names them all.
  func standsOverItems(_ units: [HeadUnit]) -> Bool {
    guard let last = units.last?.pieces.last, !units.contains(where: \.isStrong),
      let below = pieces[(last + 1)...].first(where: { $0.kind != .furniture })
    else { return false }
    guard below.kind == .dateline else { return false }
    return !below.text.contains { Characters.isIdeograph($0.code) }
      // A digest's name, and each item begins with where it comes from.
      || units.count == 1 && DigestName.isName(pieces[units[0].pieces[0]].text)
        && pieces.count { $0.kind == .dateline } >= HeadlineEvidence.fewestDatelines
        && !pieces.contains { $0.kind == .short && $0.text != pieces[units[0].pieces[0]].text }
  }

  private static let fewestDatelines = 3

  /// Several articles each with the names of its authors.
  private var hasManyHeads: Bool {
    pieces.count { $0.kind == .byline } >= HeadlineEvidence.fewestDatelines
  }

  /// On a paper's page several lines whose words the text has are one headline with its decks.
  private func isPaperHead(_ unit: HeadUnit) -> Bool {
    guard paper.isPaper, let title = unit.titles.first, let last = unit.pieces.max(),
      let text = pieces[(last + 1)...].first(where: { $0.kind == .body })?.text
    else { return false }
    return NewsItem.repeats(pieces[title].text, in: text) >= HeadlineEvidence.leastKnown
  }

  private static let leastKnown = 0.3

  /// A digest's name stands above its first item's headline and is no deck of it.
  func withoutDigestHead(_ units: [HeadUnit], themes: inout [Int]) -> [HeadUnit] {
    guard var first = units.first, isDigest || hasManyHeads else { return units }
    if first.titles.count > 1, DigestName.isName(pieces[first.titles[0]].text) {
      themes.append(first.titles.removeFirst())
      return withoutDigestHead([first] + units.dropFirst(), themes: &themes)
    }
    guard isDigest, !isPaperHead(first) else { return units }
    if units.count > 1, let last = units.last, !last.titles.isEmpty, opensLikeNews(after: last),
      units.allSatisfy({ $0.bylines.isEmpty && $0.cast.isEmpty })
    {
      themes += units.dropLast().flatMap(\.pieces)
      return [last]
    }
    guard !first.isStrong, first.titles.count > 1 else { return units }
    themes += first.titles.dropLast()
    first.titles = Array(first.titles.suffix(1))
    return [first] + units.dropFirst()
  }

  /// `青禾社区 注册`: buttons above the headline, of whose words the text knows none.
  func withoutStrays(_ units: [HeadUnit], themes: inout [Int]) -> [HeadUnit] {
    guard var unit = units.first, unit.titles.count > 1, let last = unit.pieces.max(),
      let text = NewsItem.text(pieces[(last + 1)...])
    else { return units }
    let shares = unit.titles.map { NewsItem.repeats(pieces[$0].text, in: text) }
    guard let known = shares.firstIndex(where: { $0 > 0 }) else { return units }
    // One poetic deck is a headline's, several words that say nothing of the text are a menu.
    let isRow =
      known > 1 && unit.titles.prefix(known).allSatisfy { pieces[$0].text.inkCount <= 8 }
    let strays = unit.titles.prefix(known).enumerated()
      .prefix {
        shares[$0.offset] == 0 && (isRow || HeadlineEvidence.isMenu(pieces[$0.element].text))
      }
      .map(\.element)
    themes += strays
    unit.titles.removeFirst(strays.count)
    return [unit] + units.dropFirst()
  }

  private static func isMenu(_ text: GlyphSlice) -> Bool {
    let words = text.spaced
    return words.count > 1 && words.allSatisfy { (2...4).contains($0.count) }
  }

  /// Short lines above an item's headline name a part of the digest.
  func withoutPartNames(_ units: [HeadUnit], themes: inout [Int]) -> [HeadUnit] {
    guard !refrained.isEmpty else { return units }
    var columns: [Int] = []
    return units.enumerated().compactMap { index, unit in
      guard let head = unit.titles.first(where: { refrained.contains($0) || holdsParts($0) }) else {
        let isPartName = units[(index + 1)...].contains {
          $0.titles.contains(where: refrained.contains)
        }
        guard isPartName, unit.bylines.isEmpty else { return unit }
        themes += unit.titles
        columns = unit.columns
        return nil
      }
      var unit = unit
      let decks = decks(above: head, in: unit.titles)
      themes += unit.titles.filter { $0 != head && !decks.contains($0) }
      unit.titles = decks + [head]
      unit.columns = columns + unit.columns
      columns = []
      return unit
    }
  }

  /// The lines right above an item's last of whose words the text knows half.
  private func decks(above head: Int, in titles: [Int]) -> [Int] {
    guard let text = NewsItem.text(pieces[(head + 1)...]) else { return [] }
    // Below a headline the deck may say less of the text than it.
    let least = min(
      0.5, max(HeadlineEvidence.leastKnown, NewsItem.repeats(pieces[head].text, in: text)))
    return titles.prefix { $0 < head }.reversed()
      .prefix {
        pieces[$0].text.inkCount >= HeadlineEvidence.shortestDeck
          && NewsItem.repeats(pieces[$0].text, in: text) >= least
      }.reversed()
  }

  /// A country's name or a town's says where the item plays.
  private static let shortestDeck = 5

  /// A word or two at the page's foot: the name of a list of links that did not come along.
  private func isLeftOver(_ unit: HeadUnit) -> Bool {
    guard let last = unit.pieces.last, unit.titles.count == 1 else { return false }
    return pieces[unit.titles[0]].text.inkCount <= 6
      && pieces[(last + 1)...].allSatisfy { $0.kind == .furniture }
  }

  /// Below a notice the paper that its headline quotes.
  private func isSentOut(_ title: Int) -> Bool {
    guard !notice.isEmpty, !isForwarded, let text = pieces.firstIndex(where: { $0.kind == .body }),
      text < title
    else { return false }
    return QuotedTitle.isQuoted(pieces[title].text, in: notice)
  }

  private func isBelowSignature(_ title: Int) -> Bool {
    // Below the words that forward it a paper goes on with their article.
    if isForwarded, QuotedTitle.isQuoted(pieces[title].text, in: notice) { return false }
    let above = pieces[..<title].last { $0.kind != .furniture && $0.kind != .masthead }
    return above.map { $0.kind == .signature } ?? false
  }

  /// A dateline directly below says that a news item begins.
  private func opensWithDateline(after unit: HeadUnit) -> Bool {
    guard let last = unit.pieces.last else { return false }
    return pieces[(last + 1)...].first { $0.kind != .furniture && $0.kind != .caption }?.kind
      == .dateline
  }

  private func opensLikeNews(after unit: HeadUnit) -> Bool {
    guard let last = unit.pieces.last else { return false }
    let text = pieces[(last + 1)...]
    if NewsItem.mayOpen(text) || isNamedDigest && NewsItem.text(text) != nil { return true }
    guard isDigest, let title = unit.titles.last, let below = NewsItem.text(text) else {
      return false
    }
    return NewsItem.repeats(pieces[title].text, in: below) >= 0.3
  }
}
