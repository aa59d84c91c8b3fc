/// Tells news under headlines of their own from sections of one text by their words alone.
///
/// A headline's words return in the text below it and not in the next, and hardly a word of that text
/// in the next item; sections of one text go on with its words, and their headings share theirs.
///
/// Weights are those of a logistic regression, rounded, over the 97 annotated pages with three such
/// lines and more, 53 of them digests or pages of many articles. Left out one by one, 90 of a hundred
/// are told rightly; above the odds asked here stood 38 of the 53, and of the others none whose
/// headings return as often.
struct ItemSeparation {
  private let pieces: [Piece]
  private let heads: [Int]

  init(_ heads: [Int], in pieces: [Piece]) {
    self.pieces = pieces
    self.heads = heads
  }

  private static let fewest = 3
  /// Words that name sections are fewer, on average.
  private static let shortestHead = 6
  /// Items of a digest are short: so many paragraphs each, all in all.
  private static let mostParagraphs = 8
  /// The share of a headline's pairs of characters that its text must repeat.
  private static let leastRepeated = 0.28
  /// The likeness of neighbours, from 0 to 1, above which they are parts of one text.
  private static let mostShared = 0.09
  private static let leastOdds = 1.4
  /// Where the page's other habits fall short by no more than `nearly`, less is enough.
  private static let leastBesides = 0.4
  private static let nearly = -1.5
  /// Characters of an item that are looked at.
  private static let longest = 600

  /// Whether they are news of their own: `repeated` is the mean share of a headline's pairs that its
  /// text repeats, `besides` how far the page's other habits are from telling a digest, in their own
  /// weights.
  func isClear(repeated: Double, besides: Double) -> Bool {
    guard heads.count >= ItemSeparation.fewest, repeated >= ItemSeparation.leastRepeated,
      heads.reduce(0, { $0 + pieces[$1].text.inkCount })
        >= heads.count * ItemSeparation.shortestHead,
      pieces[heads[0]...].count(where: { $0.kind == .body })
        <= heads.count * ItemSeparation.mostParagraphs
    else { return false }
    let shares = shares
    guard shares.texts < ItemSeparation.mostShared else { return false }
    let odds =
      9.7 * (repeated - shares.across) - 1.5 * Logarithm.of(shares.texts + 0.01)
      + 0.4 * Double(min(heads.count, 6)) - 2.7 * shares.heads - 8
    return odds
      >= (besides > ItemSeparation.nearly
        ? ItemSeparation.leastBesides : ItemSeparation.leastOdds)
  }

  /// How like neighbouring texts are on average: the cosine of their sets of pairs.
  static func shared(_ texts: [GlyphSlice]) -> Double {
    guard texts.count > 1 else { return 1 }
    let sum = zip(texts, texts.dropFirst()).reduce(0) { $0 + likeness($1.0, $1.1) }
    return sum / Double(texts.count - 1)
  }

  private static func likeness(_ one: GlyphSlice, _ two: GlyphSlice) -> Double {
    var above = BigramSet(usual: longest)
    var below = BigramSet(usual: longest)
    var counts = (above: 0, below: 0, both: 0)
    forEachPair(in: one.prefix(longest)) {
      guard !above.contains($0) else { return }
      above.insert($0)
      counts.above += 1
    }
    forEachPair(in: two.prefix(longest)) {
      guard !below.contains($0) else { return }
      below.insert($0)
      counts.below += 1
      counts.both += above.contains($0) ? 1 : 0
    }
    guard counts.above > 0, counts.below > 0 else { return 0 }
    return Double(counts.both) / (Double(counts.above) * Double(counts.below)).squareRoot()
  }

  /// What neighbours share, on average, each from 0 to 1.
  private struct Shares {
    /// Pairs of both texts: the cosine of their sets.
    var texts = 0.0
    /// A headline's pairs that stand in the text above or below its own.
    var across = 0.0
    /// Pairs of both headlines, of the shorter.
    var heads = 0.0
  }

  private struct Item {
    var head: [UInt64]
    var headSet: BigramSet
    var text: BigramSet
    var count: Int
  }

  private var shares: Shares {
    var shares = Shares()
    var above: Item?
    for (head, end) in zip(heads, heads.dropFirst() + [pieces.count]) {
      var item = Item(
        head: [], headSet: BigramSet(usual: 0), text: BigramSet(usual: ItemSeparation.longest),
        count: 0)
      ItemSeparation.forEachPair(in: pieces[head].text[...]) {
        item.head.append($0)
        item.headSet.insert($0)
      }
      var known = 0
      var left = ItemSeparation.longest
      for piece in pieces[(head + 1)..<end] where piece.kind == .body && left > 0 {
        ItemSeparation.forEachPair(in: piece.text.prefix(left)) { pair in
          guard !item.text.contains(pair) else { return }
          item.text.insert(pair)
          item.count += 1
          known += above?.text.contains(pair) ?? false ? 1 : 0
        }
        left -= piece.text.count
      }
      if let above { add(above, item, known, to: &shares) }
      above = item
    }
    let pairs = Double(heads.count - 1)
    return Shares(
      texts: shares.texts / pairs, across: shares.across / pairs, heads: shares.heads / pairs)
  }

  private func add(_ one: Item, _ two: Item, _ known: Int, to shares: inout Shares) {
    if one.count > 0, two.count > 0 {
      shares.texts += Double(known) / (Double(one.count) * Double(two.count)).squareRoot()
    }
    let crossed = [(one, two), (two, one)].map { head, text in
      Double(head.head.count { text.text.contains($0) }) / Double(max(1, head.head.count))
    }
    shares.across += (crossed[0] + crossed[1]) / 2
    shares.heads +=
      Double(one.head.count { two.headSet.contains($0) })
      / Double(max(1, min(one.head.count, two.head.count)))
  }

  /// Pairs of ideographs.
  private static func forEachPair(in text: GlyphSlice, _ body: (UInt64) -> Void) {
    var last: UInt32 = 0
    for glyph in text {
      let code = Characters.isIdeograph(glyph.code) ? glyph.code : 0
      if code != 0, last != 0 { body(UInt64(last) << 32 | UInt64(code)) }
      last = code
    }
  }
}
