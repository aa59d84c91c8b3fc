/// Gives every headline its body, wherever on the page the two stand.
///
/// Headlines may stand over their bodies or below them, one by one or in batches. Each group of
/// headlines is read both ways, each run of text is cut into as many bodies as headlines come to
/// it, and the reading under which titles and bodies agree best is taken.
struct ArticleFinder {
  private let pieces: [Piece]
  private let layout: Layout
  private let matcher: TitleMatcher
  private let units: [HeadUnit]
  private let openings: [Double]
  /// A gazette's motions, between which the chair speaks: what has no title there is no article.
  private let isDocket: Bool
  /// For each group of heads the indices of its units.
  private let ranges: [Range<Int>]
  private let datelines: Int
  /// Every article's headline is known by what was saved with it.
  private let areSaved: Bool

  private init(_ pieces: [Piece], beginningAt starts: Set<Int>) {
    self.pieces = pieces
    let stretches = StretchReader.read(pieces)
    let layout = Layout(stretches, pieces: pieces)
    self.layout = layout
    let units = layout.heads.flatMap { $0 }
    self.units = units
    matcher = TitleMatcher(
      titles: units.map { unit in .joined(unit.titles.map { pieces[$0].text }) },
      paragraphs: pieces.map { $0.kind == .body ? $0.text[...] : [] })
    openings = Opening.scores(of: pieces).enumerated().map { index, score in
      if starts.contains(index) { return score + ArticleFinder.certainty }
      // What a sitting did step by step has little in common, and is one article.
      return pieces[index].isSitting ? score - ArticleFinder.certainty : score
    }
    isDocket = units.contains {
      $0.titles.contains { pieces[$0].isRecord || DocketTitle.isTitle(pieces[$0].text) }
    }
    ranges = ArticleFinder.ranges(of: layout.heads)
    datelines = pieces.count { $0.kind == .dateline }
    areSaved = pieces.contains(where: \.isSaved)
  }

  /// The reader may have said where articles begin.
  static func find(in pieces: [Piece], beginningAt starts: Set<Int> = []) -> Assignment {
    ArticleFinder(pieces, beginningAt: starts).assign()
  }

  /// More than all evidence together.
  private static let certainty = 100.0

  /// Which way a group of headlines looks for its bodies.
  private enum Direction: CaseIterable {
    case down, up, neither
  }

  private func assign() -> Assignment {
    var reader = RunReader(
      pieces: pieces, runs: layout.runs, groups: ranges, matcher: matcher, openings: openings)
    let directions = bestDirections(&reader)
    var found = Assignment(themes: layout.themes)
    for run in layout.runs.indices {
      let sides = sides(of: run, directions)
      let parts = reader.parts(of: run, sides)
      for part in parts {
        found.articles += articles(of: part, run: run, fit: reader.fit(of: part, in: run))
      }
      let used = Set(parts.compactMap(\.title))
      found.stranded += reader.titles(of: run, sides)
        .filter { !used.contains($0) }.map { units[$0] }
    }
    found.stranded += found.articles.filter { !$0.pieces.contains(where: isReadable) }
      .compactMap(\.head)
    found.articles.removeAll { !$0.pieces.contains(where: isReadable) }
    if isDocket { found.articles.removeAll { $0.head == nil } }
    if found.articles.contains(where: opensCase) {
      found.articles.removeAll { $0.head == nil && !opensCase($0) }
    }
    dropLeadIn(&found)
    let evidence = EvidenceReader(pieces: pieces, matcher: matcher, openings: openings)
      .read(found.articles)
    for index in evidence.indices { found.articles[index].evidence = evidence[index] }
    for (group, direction) in directions.enumerated() where direction == .neither {
      let unread = ranges[group].flatMap { units[$0].pieces }
      found.themes += unread
      found.unread.formUnion(unread)
    }
    return found
  }

  /// A line or two above a page's first headline, a site's motto or a list of links, is no article.
  private func dropLeadIn(_ found: inout Assignment) {
    guard found.articles.count > 1, found.articles[0].head == nil,
      found.articles[1].head.map({ !$0.titles.isEmpty }) ?? false,
      let last = found.articles[0].pieces.last, let title = found.articles[1].head?.titles.first,
      last < title,
      !found.articles[0].pieces.contains(where: { pieces[$0].kind == .signature })
    else { return }
    let sizes = found.articles.prefix(2).map { $0.pieces.reduce(0) { $0 + pieces[$1].text.count } }
    guard sizes[0] <= ArticleFinder.longestLeadIn, sizes[0] * 4 <= sizes[1] else { return }
    found.themes += found.articles.removeFirst().pieces
  }

  private static let longestLeadIn = 160

  /// Captions alone are no article.
  private func isReadable(_ index: Int) -> Bool {
    pieces[index].kind == .body || pieces[index].kind == .short
  }

  private static func ranges(of heads: [[HeadUnit]]) -> [Range<Int>] {
    var start = 0
    return heads.map { group in
      defer { start += group.count }
      return start..<(start + group.count)
    }
  }

  // MARK: - Direction

  /// After so many rounds all that the best way is compared with is read in earnest.
  private static let mostRounds = 8

  /// The directions under which titles and bodies agree best.
  ///
  /// Readings that are only bounded count as what they can be worth at the most. So when nothing
  /// on the best way is a mere bound, no other way is better.
  private func bestDirections(_ reader: inout RunReader) -> [Direction] {
    var round = 0
    while true {
      let path = bestPath(&reader, isExact: round == ArticleFinder.mostRounds)
      var isSettled = true
      for run in layout.runs.indices where reader.settle(run, sides(of: run, path)) {
        isSettled = false
      }
      guard !isSettled, round < ArticleFinder.mostRounds else { return path }
      round += 1
    }
  }

  private func sides(of run: Int, _ path: [Direction]) -> RunReader.Sides {
    RunReader.Sides(above: path[run] == .down, below: path[run + 1] == .up)
  }

  /// The directions of the best score, by dynamic programming over groups.
  private func bestPath(_ reader: inout RunReader, isExact: Bool) -> [Direction] {
    let directions = Direction.allCases
    var ways = directions.map { Way(score: isAllowed($0, 0) ? 0 : -.infinity, from: $0) }
    var steps: [[Way]] = []
    for group in ranges.indices.dropFirst() {
      ways = directions.map { direction in
        var best = Way(score: -.infinity, from: .down)
        guard isAllowed(direction, group) else { return best }
        for (before, way) in zip(directions, ways) where way.score > -.infinity {
          let sides = RunReader.Sides(above: before == .down, below: direction == .up)
          if isExact { _ = reader.settle(group - 1, sides) }
          let score = way.score + reader.value(of: group - 1, sides)
          if score > best.score { best = Way(score: score, from: before) }
        }
        return best
      }
      steps.append(ways)
    }
    return path(to: ways, by: steps)
  }

  /// The best score of the groups so far when the last looks one way, and where the one before
  /// looked.
  private struct Way {
    var score: Double
    var from: Direction
  }

  private func path(to ways: [Way], by steps: [[Way]]) -> [Direction] {
    let all = Array(zip(Direction.allCases, ways))
    guard var direction = all.max(by: { $0.1.score < $1.1.score })?.0 else { return [] }
    var path = [direction]
    for step in steps.reversed() {
      guard let place = Direction.allCases.firstIndex(of: direction) else { return path }
      direction = step[place].from
      path.append(direction)
    }
    return path.reversed()
  }

  private func isAllowed(_ direction: Direction, _ group: Int) -> Bool {
    guard !ranges[group].isEmpty else { return direction == .down }
    switch direction {
    case .down: return group < layout.runs.count
    case .up:
      return group > 0 && !isDocket && !opensPaper(group) && !isMarked(group)
        && !ranges[group].contains { units[$0].titles.isEmpty }
    case .neither:
      // Headlines cut off from their text at the page's foot must go somewhere.
      let isStranded = !isAllowed(.down, group) && !isAllowed(.up, group)
      return isStranded
        || !isMarked(group) && !ranges[group].contains { units[$0].isStrong }
    }
  }

  /// Markup stands above what it heads.
  private func isMarked(_ group: Int) -> Bool {
    ranges[group].contains { units[$0].titles.contains { pieces[$0].isMarkedHead } }
  }

  /// Below an office's signature and the day the paper that it sends out begins.
  private func opensPaper(_ group: Int) -> Bool {
    guard group < layout.runs.count, let first = ranges[group].first,
      let title = units[first].titles.first
    else { return false }
    let above = pieces[..<title].lazy.reversed().filter { $0.kind != .furniture }.prefix(2)
    return above.map(\.kind) == [.masthead, .signature]
  }

  // MARK: - Articles

  /// A byline within running text stands at its end.
  private func endsArticle(_ kind: Piece.Kind) -> Bool { kind == .signature || kind == .byline }

  /// Names below the first paragraph of an article that has none yet, as sites print them; with a label below
  /// the first paragraphs.
  private func namesWriter(_ index: Int, of drafts: [DraftArticle]) -> Bool {
    guard pieces[index].kind == .byline, drafts.count == 1,
      drafts[0].head.map({ $0.bylines.isEmpty && $0.cast.isEmpty }) ?? true
    else { return false }
    let above = drafts[0].pieces.count { pieces[$0].kind == .body }
    return above == 1
      || above <= AuthorLabel.longestLead && AuthorLabel.opens(pieces[index].text[...])
  }

  /// `据新华社讯`, and a further telegram right below the text that a headline stands over: papers print
  /// several under one, but a report of their own reporters is an item.
  private func goesOn(_ dateline: Int, under title: Int?) -> Bool {
    let text = pieces[dateline].text
    if text.has(sign: "据", at: 0) { return true }
    guard title != nil, dateline + 1 < pieces.count,
      pieces[dateline - 1].kind == .body
        || pieces[dateline - 1].kind == .signature
          && isOfSameSender(dateline),
      pieces[dateline + 1].kind == .body
    else { return false }
    return !text.has(sign: "本", at: 0) && !text.contains { $0.code == 0x28 }
  }

  /// Below a signature a telegram goes on only where the one above is of the same agency.
  private func isOfSameSender(_ dateline: Int) -> Bool {
    guard let above = pieces[..<dateline].last(where: { $0.kind == .dateline }) else {
      return false
    }
    return above.text.prefix(ArticleFinder.sender)
      .elementsEqual(pieces[dateline].text.prefix(ArticleFinder.sender)) { $0.code == $1.code }
  }

  /// `新华社`.
  private static let sender = 3

  private func opensCase(_ draft: DraftArticle) -> Bool {
    let first = draft.pieces.first { pieces[$0].kind == .body }
    return first.map { DocketTitle.opensCase(pieces[$0].text) } ?? false
  }

  /// A part is one article, and one more for every other that begins within it.
  private func articles(of part: RunSplitter.Part, run: Int, fit: Double?) -> [DraftArticle] {
    let text = layout.runs[run]
    var drafts = [
      DraftArticle(
        head: part.title.map { units[$0] }, fit: fit, unit: part.title, run: run
      )
    ]
    drafts[0].pieces.reserveCapacity(part.range.count)
    // Where every headline is known, what stands below names goes on: a comment, a note on the firm.
    if areSaved, part.title != nil {
      drafts[0].pieces += text[part.range]
      return drafts
    }
    var hasEnded = false
    var hasText = false
    let endorsed = Endorsement(pieces: pieces)
      .signature(in: text[part.range], below: drafts[0].head)
    for index in text[part.range] {
      let isNew =
        switch pieces[index].kind {
        case .body:
          hasEnded
            || hasText
              && (pieces[index].opensItem
                || !pieces[index].isSitting && DocketTitle.opensCase(pieces[index].text))
        case .dateline:
          hasText && pieces[index].opensItem
            || datelines > 1 && hasText && !goesOn(index, under: part.title)
        case .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
          .editorsNote, .masthead, .sourceLine, .frontMatter, .furniture:
          false
        }
      if isNew {
        drafts.append(DraftArticle(run: run))
        hasEnded = false
        hasText = false
      }
      // A further telegram's signer closed only the one above.
      if pieces[index].kind == .dateline, !isNew, hasText { hasEnded = false }
      hasEnded =
        hasEnded
        || hasText && endsArticle(pieces[index].kind) && !namesWriter(index, of: drafts)
          && index != endorsed
      hasText = hasText || pieces[index].kind == .body
      drafts[drafts.count - 1].pieces.append(index)
    }
    return drafts
  }
}
