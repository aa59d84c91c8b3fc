/// Links items to chains and drops what belongs to none.
struct ChainBuilder {
  /// By family the chains that may go on, the innermost last: a paragraph that begins with 一是
  /// may hold 一是 … 二是 … before the next begins with 二是.
  private var open: [[Chain]] = Family.Kind.all.map { _ in [] }
  /// By family a series that lacks its first item.
  private var headless: [Int: Chain] = [:]
  /// A bit for each family of which a chain may be open.
  private var begun: UInt32 = 0
  private var done: [Chain] = []
  /// Chapters without another: a part of a law may hold one.
  private var lone: [Chain] = []
  /// By family the series that a new one at a paragraph's beginning has ended.
  private var ended: [Int: Chain] = [:]
  /// Weak items since the last that was none.
  private var weak: [Item] = []
  /// The frame that the open heads are built in.
  private var frame = 0

  private static let mostWeak = 64

  /// The chains in reading order; within running text every chain ends before a barrier, which
  /// is a paragraph.
  static func chains(of items: [Item], barriers: [Bool]) -> [Chain] {
    guard !items.isEmpty else { return [] }
    var builder = ChainBuilder()
    var paragraph = 0
    for item in items {
      while paragraph < item.paragraph {
        paragraph += 1
        guard barriers[paragraph] else { continue }
        let isHeading = paragraph == item.paragraph && item.startsParagraph
        builder.closeInline(but: isHeading ? builder.lineKind(of: item, barriers) : nil)
      }
      builder.take(item)
    }
    builder.close(Family.Kind.all)
    builder.keepChapters()
    return builder.done.sorted {
      ($0.first.paragraph, $0.first.start, $0.first.markerEnd)
        < ($1.first.paragraph, $1.first.start, $1.first.markerEnd)
    }
  }

  private mutating func take(_ item: Item) {
    guard !item.isWeak else {
      // None further up fills a gap down here.
      if weak.count > ChainBuilder.mostWeak { weak.removeFirst(ChainBuilder.mostWeak / 2) }
      weak.append(item)
      return
    }
    begun |= item.kind.bit
    switch item.kind {
    case .frame: takeParallel(item, within: 1)
    case .dash: takeParallel(item, within: 6)
    case .aspects: takeAspect(item)
    case .sequence: takeStep(item)
    case .part, .chapter, .lawSection, .clause, .formal, .comma, .bracket, .stem, .dot,
      .parenthesis, .circled, .ordinalIs, .ordinal, .among, .must, .kinds, .rule, .person,
      .roman, .upper, .lower, .label:
      takeNumbered(item)
    }
  }

  private mutating func close(_ kind: Family.Kind) {
    takeTail(kind)
    while !open[kind.rawValue].isEmpty { closeInnermost(kind) }
    closeHeadless(kind)
  }

  private mutating func closeHeadless(_ kind: Family.Kind) {
    guard let chain = headless[kind.rawValue] else { return }
    finish(chain)
    headless[kind.rawValue] = nil
  }

  private mutating func closeInnermost(_ kind: Family.Kind) {
    if let chain = open[kind.rawValue].popLast() { finish(chain) }
  }

  /// A lone member of a series is none.
  private mutating func finish(_ chain: Chain) {
    if chain.items.count >= chain.least, !chain.isThankYou { done.append(chain) }
    if chain.items.count == 1, chain.first.kind == .chapter || chain.first.kind == .lawSection {
      lone.append(chain)
    }
  }

  /// A chapter by itself counts right above the first article.
  private mutating func keepChapters() {
    guard !lone.isEmpty else { return }
    let articles = done.filter { $0.first.kind == .clause }.map(\.first.paragraph).min()
    done += lone.filter { chapter in
      chapter.first.startsParagraph && articles == chapter.first.paragraph + 1
    }
  }

  private mutating func closeInline(but kept: Family.Kind?) {
    close(Family.Kind.inline, but: kept)
  }

  /// The family of an item on a heading's line, where the open series of that family began on one:
  /// `第二，…` goes on with `第一，…`, lines both.
  private func lineKind(of item: Item, _ barriers: [Bool]) -> Family.Kind? {
    guard let chain = open[item.kind.rawValue].last, chain.first.startsParagraph,
      barriers[chain.first.paragraph], chain.last.ordinal + 1 == item.ordinal
    else { return nil }
    return item.kind
  }

  /// Closes families in which nothing need be open, as is the rule.
  private mutating func close(_ kinds: [Family.Kind], but kept: Family.Kind? = nil) {
    for kind in kinds where begun & kind.bit != 0 && kind != kept {
      close(kind)
      begun &= ~kind.bit
    }
  }
}

// MARK: - Numbers

extension ChainBuilder {
  private mutating func takeNumbered(_ item: Item) {
    fillGap(before: item)
    countRepeated(before: item)
    let kind = item.kind.rawValue
    if goesOnAsStep(item) {
      open[Family.Kind.sequence.rawValue][0].append(item)
    } else if let chain = headless[kind], chain.items.count > 1, chain.awaits(item) {
      headless[kind]?.append(item)
    } else if let depth = awaiting(item) {
      while open[kind].count > depth + 1 { closeInnermost(item.kind) }
      open[kind][depth].append(item)
    } else if let other = mixed(with: item) {
      open[other][open[other].count - 1].append(item)
    } else if item.ordinal == 1 {
      start(item)
    } else if let top = open[kind].last, top.reaches(item) {
      open[kind][open[kind].count - 1].append(item)
    } else {
      takeHeadless(item)
    }
  }

  /// 首先 … 其次 … 第三: the words give out, the count goes on.
  private func goesOnAsStep(_ item: Item) -> Bool {
    item.kind == .ordinal && open[item.kind.rawValue].isEmpty
      && open[Family.Kind.sequence.rawValue].last?.awaits(item) ?? false
  }

  /// The family whose open series an item goes on with though its verb is another: `一要…；二是…`.
  private func mixed(with item: Item) -> Int? {
    let other: Family.Kind
    switch item.kind {
    case .ordinalIs: other = .must
    case .must: other = .ordinalIs
    case .part, .chapter, .lawSection, .clause, .formal, .comma, .bracket, .stem, .dot,
      .parenthesis, .circled, .dash, .ordinal, .among, .sequence, .aspects, .kinds, .rule, .person,
      .frame, .roman, .upper, .lower, .label:
      return nil
    }
    guard let chain = open[other.rawValue].last, chain.awaits(item),
      chain.last.paragraph == item.paragraph || chain.last.startsParagraph && item.startsParagraph
    else { return nil }
    return other.rawValue
  }

  /// The innermost chain that lacks an item; one further out goes on only as it began.
  private func awaiting(_ item: Item) -> Int? {
    let chains = open[item.kind.rawValue]
    return chains.indices.last { depth in
      chains[depth].awaits(item) && chains[depth].first.startsParagraph == item.startsParagraph
    } ?? chains.indices.last.flatMap { chains[$0].awaits(item) ? $0 : nil }
  }

  /// A new series ends the one before, unless it stands within an item that begins a paragraph.
  private mutating func start(_ item: Item) {
    let kind = item.kind.rawValue
    while let top = open[kind].last, !top.first.startsParagraph || item.startsParagraph {
      closeInnermost(item.kind)
      if item.startsParagraph { ended[kind] = top }
    }
    closeHeadless(item.kind)
    open[kind].append(Chain(item))
  }

  /// `一、 二、 一、 四、`: where the first of a new series is followed by the number behind the one that the
  /// series above lacks, its own is a slip of the press.
  private mutating func countRepeated(before item: Item) {
    let kind = item.kind.rawValue
    guard item.startsParagraph, !item.kind.isInline, item.ordinal > 2, let above = ended[kind],
      let again = open[kind].last, again.items.count == 1, again.first.ordinal == 1,
      above.last.lastOrdinal + 2 == item.ordinal, above.first.startsParagraph,
      !isParted(from: above.last, to: again.first)
    else { return }
    if let place = done.lastIndex(where: { $0.first.isSame(as: above.first) }) {
      done.remove(at: place)
    }
    lone.removeAll { $0.first.isSame(as: above.first) || $0.first.isSame(as: again.first) }
    var whole = above
    var repeated = again.first
    repeated.ordinal = above.last.lastOrdinal + 1
    whole.append(repeated)
    open[kind][open[kind].count - 1] = whole
    ended[kind] = nil
  }

  /// True where an item of a higher family begins a paragraph between two items.
  private func isParted(from upper: Item, to lower: Item) -> Bool {
    Family.Kind.all.contains { kind in
      guard let last = open[kind.rawValue].last?.last, last.rank < upper.rank else { return false }
      return last.startsParagraph && last.position > upper.position
        && last.position < lower.position
    }
  }

  private mutating func takeHeadless(_ item: Item) {
    let kind = item.kind.rawValue
    if headless[kind]?.awaits(item) ?? false {
      headless[kind]?.append(item)
    } else if item.ordinal <= item.kind.latestStart {
      if let chain = headless[kind] { finish(chain) }
      headless[kind] = Chain(item)
    }
  }

  /// Takes the one weak item that a chain lacks between its last item and this.
  private mutating func fillGap(before item: Item) {
    let kind = item.kind.rawValue
    guard !weak.isEmpty, Lookalike.spoils(item.kind) else { return }
    defer {
      weak.removeAll {
        Lookalike.isOfParagraphs(item.kind)
          ? $0.kind == item.kind : !Lookalike.isOfParagraphs($0.kind)
      }
    }
    if item.ordinal == 1 { takeTail(item.kind) }
    guard item.ordinal > 1, awaiting(item) == nil,
      let found = weak.last(where: {
        $0.kind == item.kind && $0.ordinal == item.ordinal - 1
          && ($0.paragraph == item.paragraph || $0.startsParagraph && item.startsParagraph)
      })
    else { return }
    if found.ordinal == 1 {
      start(found)
    } else if let depth = awaiting(found) {
      open[kind][depth].append(found)
    }
  }
}

extension ChainBuilder {
  /// Takes weak items that go on where a chain stops, in the same paragraph.
  private mutating func takeTail(_ kind: Family.Kind) {
    guard !weak.isEmpty, Lookalike.spoils(kind) else { return }
    for item in weak where item.kind == kind && item.ordinal > 2 {
      guard let depth = awaiting(item), open[kind.rawValue][depth].last.paragraph == item.paragraph
      else { continue }
      open[kind.rawValue][depth].append(item)
    }
  }
}

// MARK: - Words

extension ChainBuilder {
  /// 首先 opens, 最后 closes; 第二 and the like may stand between but are a family of their own.
  private mutating func takeStep(_ item: Item) {
    let kind = item.kind.rawValue
    if item.ordinal == 1 {
      close(.sequence)
      open[kind] = [Chain(item)]
    } else if let last = open[kind].last?.last, item.ordinal > last.ordinal {
      open[kind][0].append(item)
    } else if closesAspects(item) {
      open[Family.Kind.aspects.rawValue][0].append(item)
      close(.aspects)
    }
  }

  /// 一方面 … 另一方面 … 最后：the third of three paragraphs.
  private func closesAspects(_ item: Item) -> Bool {
    guard let chain = open[Family.Kind.aspects.rawValue].last, chain.items.count == 2 else {
      return false
    }
    return item.startsParagraph && chain.items.allSatisfy(\.startsParagraph)
      && item.paragraph - chain.last.paragraph <= 3 && item.ordinal > 3
  }

  /// The second 一方面 of a pair counts as 另一方面.
  private mutating func takeAspect(_ item: Item) {
    let kind = item.kind.rawValue
    if let chain = open[kind].last, chain.items.count == 1,
      item.paragraph - chain.first.paragraph <= 6
    {
      var second = item
      second.ordinal = 2
      open[kind][0].append(second)
    } else {
      close(.aspects)
      if item.ordinal == 1 { open[kind] = [Chain(item)] }
    }
  }

  /// Heads are parallel when they are built alike and stand near each other.
  private mutating func takeParallel(_ item: Item, within distance: Int) {
    let kind = item.kind.rawValue
    var item = item
    if let last = open[kind].last?.last, item.paragraph - last.paragraph <= distance,
      item.kind == .dash || item.ordinal == frame
    {
      item.ordinal = last.ordinal + 1
      open[kind][0].append(item)
      return
    }
    close(item.kind)
    if item.kind == .frame, FrameScanner.opensParagraph(item.ordinal), !item.startsParagraph {
      return
    }
    frame = item.ordinal
    item.ordinal = 1
    open[kind] = [Chain(item)]
    if item.kind == .frame { open[kind][0].least = FrameScanner.least(frame) }
  }
}

extension Chain {
  fileprivate func awaits(_ item: Item) -> Bool {
    item.ordinal == last.ordinal + 1 || item.ordinal == last.lastOrdinal + 1
  }

  /// Whether an item goes on behind a gap: of one, or of some more where the numbers stand out at
  /// the beginning of paragraphs, which may also repeat one by mistake.
  fileprivate func reaches(_ item: Item) -> Bool {
    let step = item.ordinal - last.lastOrdinal
    let standsOut = item.startsParagraph && last.startsParagraph && !item.kind.isInline
    return step == 2 || standsOut && (step == 0 || (2...4).contains(step))
  }

  /// 首先，我代表… and 最后，祝… frame a speech; they list nothing.
  fileprivate var isThankYou: Bool {
    first.kind == .sequence && items.count == 2 && last.ordinal > 3
      && last.paragraph - first.paragraph > 1
  }
}
