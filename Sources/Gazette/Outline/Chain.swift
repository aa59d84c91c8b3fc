/// Items of one family that count on from one another: 一是 二是 三是.
struct Chain: Sendable {
  var items: [Item]
  /// Ordinals that should stand before an item and do not.
  var gaps: [Gap] = []
  /// How many items make a list.
  var least = 2

  struct Gap: Sendable {
    /// The item before the missing ones, or the first of a series that does not begin with 1.
    var item: Item
    var missing: Int
    /// True where the missing ordinal should stand before the item.
    var isBefore = false
  }

  init(_ item: Item) {
    items = []
    items.reserveCapacity(Chain.usual)
    items.append(item)
    if item.ordinal > 1, item.kind.latestStart < .max {
      gaps = [Gap(item: item, missing: item.ordinal - 1, isBefore: true)]
    }
  }

  /// Room for so many items spares most chains to grow.
  private static let usual = 5

  var first: Item { items[0] }
  var last: Item { items[items.count - 1] }

  mutating func append(_ next: Item) {
    if next.ordinal > last.lastOrdinal + 1, isCounted {
      let item = last
      gaps += ((last.lastOrdinal + 1)..<next.ordinal).map { Gap(item: item, missing: $0) }
    }
    items.append(next)
  }

  /// 首先 … 最后 and heads without a number leave nothing out.
  private var isCounted: Bool {
    switch first.kind {
    case .sequence, .frame, .dash, .aspects, .kinds: false
    case .part, .chapter, .lawSection, .clause, .formal, .comma, .bracket, .stem, .dot,
      .parenthesis, .circled, .ordinalIs, .ordinal, .among, .must, .rule, .person,
      .roman, .upper, .lower, .label:
      true
    }
  }
}

extension Chain {
  /// A number that counts on is hardly chance; words that only may count, or a number that bad
  /// print has spoilt, are less sure, and so is a series with a gap.
  func confidence(of item: Item) -> Double {
    if item.isWeak { return 0.75 }
    let doubt = (gaps.isEmpty ? 0 : 0.15) + (items.count > 2 ? 0 : 0.05)
    switch item.kind {
    case .sequence, .frame, .dash, .aspects, .kinds: return 0.87 - doubt
    case .part, .chapter, .lawSection, .clause, .formal, .comma, .bracket, .stem, .dot,
      .parenthesis, .circled, .ordinalIs, .ordinal, .among, .must, .rule, .person,
      .roman, .upper, .lower, .label:
      return 0.97 - doubt
    }
  }
}
