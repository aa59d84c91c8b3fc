/// Items of one family that count on from one another: 一是 二是 三是.
struct Chain: Sendable {
  var items: [Item]
  /// Ordinals that should stand between two items and do not.
  var gaps: [(after: Item, missing: Int)] = []

  var first: Item { items[0] }
}

/// Links items to chains and drops what belongs to none.
struct ChainBuilder {
  private var open: [Family.Kind: Chain] = [:]
  private var done: [Chain] = []
  /// Markers without a stop before them, since the last that had one.
  private var weak: [Item] = []

  /// The chains in reading order; within running text every chain ends before a barrier, which
  /// is a paragraph's index.
  static func chains(of items: [Item], barriers: Set<Int>) -> [Chain] {
    var builder = ChainBuilder()
    var paragraph = 0
    for item in items {
      while paragraph < item.paragraph {
        paragraph += 1
        if barriers.contains(paragraph) { builder.closeInline() }
      }
      builder.take(item)
    }
    for kind in builder.open.keys { builder.close(kind) }
    return builder.done.sorted {
      ($0.first.paragraph, $0.first.start, $0.first.markerEnd)
        < ($1.first.paragraph, $1.first.start, $1.first.markerEnd)
    }
  }

  private mutating func take(_ item: Item) {
    guard !item.isWeak else {
      weak.append(item)
      return
    }
    switch item.kind {
    case .frame: takeFrame(item)
    case .aspects: takeAspect(item)
    case .sequence: takeStep(item)
    case .chapter, .lawSection, .clause, .comma, .bracket, .dot, .parenthesis, .circled, .ordinalIs,
      .ordinal, .among, .must, .kinds, .rule:
      takeNumbered(item)
    }
  }

  private mutating func takeNumbered(_ item: Item) {
    fillGap(before: item)
    defer { if item.kind == .ordinalIs { weak = [] } }
    guard let last = open[item.kind]?.items.last else {
      if item.ordinal == 1 { start(item) }
      return
    }
    if item.ordinal == last.ordinal + 1 {
      open[item.kind]?.items.append(item)
    } else if item.ordinal == 1 {
      close(item.kind)
      start(item)
    } else if item.ordinal == last.ordinal + 2 {
      open[item.kind]?.gaps.append((last, last.ordinal + 1))
      open[item.kind]?.items.append(item)
    }
  }

  /// Takes the one weak item that a chain lacks between its last item and this.
  private mutating func fillGap(before item: Item) {
    let last = open[item.kind]?.items.last?.ordinal ?? 0
    guard item.kind == .ordinalIs, item.ordinal == last + 2,
      let found = weak.last(where: { $0.ordinal == last + 1 && $0.paragraph == item.paragraph })
    else { return }
    if last == 0 { start(found) } else { open[item.kind]?.items.append(found) }
  }

  /// 首先 opens, 最后 closes; 第二 and the like may stand between but are a family of their own.
  private mutating func takeStep(_ item: Item) {
    if item.ordinal == 1 {
      close(.sequence)
      start(item)
    } else if let last = open[.sequence]?.items.last, item.ordinal > last.ordinal {
      open[.sequence]?.items.append(item)
    }
  }

  /// The second 一方面 of a pair counts as 另一方面.
  private mutating func takeAspect(_ item: Item) {
    guard let chain = open[.aspects], let last = chain.items.last else {
      if item.ordinal == 1 { start(item) }
      return
    }
    if last.ordinal == 1, item.paragraph - last.paragraph <= 6 {
      var second = item
      second.ordinal = 2
      open[.aspects]?.items.append(second)
      close(.aspects)
    } else {
      close(.aspects)
      if item.ordinal == 1 { start(item) }
    }
  }

  /// Heads are parallel when they end alike and stand near each other.
  private mutating func takeFrame(_ item: Item) {
    if let last = open[.frame]?.items.last, item.paragraph - last.paragraph <= 1 {
      var next = item
      next.ordinal = last.ordinal + 1
      open[.frame]?.items.append(next)
    } else {
      close(.frame)
      var first = item
      first.ordinal = 1
      start(first)
    }
  }

  private mutating func start(_ item: Item) { open[item.kind] = Chain(items: [item]) }

  /// A lone member of a series is none.
  private mutating func close(_ kind: Family.Kind) {
    guard let chain = open.removeValue(forKey: kind), chain.items.count > 1 else { return }
    done.append(chain)
  }

  private mutating func closeInline() {
    for (kind, chain) in open where chain.first.rank >= Family.inlineRank { close(kind) }
  }
}
