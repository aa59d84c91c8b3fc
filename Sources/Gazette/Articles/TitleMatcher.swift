/// How much of each title a stretch of paragraphs holds.
///
/// A title's words return in its article. Overlap is measured in character bigrams, each weighted
/// by its inverse document frequency over the page's paragraphs (Spärck Jones 1972), so that what
/// every article on the page speaks of counts for little.
struct TitleMatcher: Sendable {
  /// `hits[p][t]`: which of title t's bigrams stand in paragraph p, one bit each.
  private let hits: [[UInt64]]
  /// `weights[t][b]`: the weight of title t's bigram b; they sum to 1.
  private let weights: [[Double]]

  /// A title longer than this many bigrams is matched by its first ones.
  private static let longest = 64

  init(titles: [[Glyph]], paragraphs: [ArraySlice<Glyph>]) {
    let wanted = titles.map { TitleMatcher.firstBigrams(of: $0[...]) }
    let all = Set(wanted.joined())
    var frequency: [UInt64: Int] = [:]
    var found: [Set<UInt64>] = []
    for paragraph in paragraphs {
      let present = Set(TitleMatcher.bigrams(paragraph)).intersection(all)
      for bigram in present { frequency[bigram, default: 0] += 1 }
      found.append(present)
    }
    let count = Double(paragraphs.count + 1)
    weights = wanted.map { bigrams in
      let raw = bigrams.map { Logarithm.of(count / Double((frequency[$0] ?? 0) + 1)) + 0.05 }
      let sum = max(raw.reduce(0, +), 0.001)
      return raw.map { $0 / sum }
    }
    hits = found.map { present in
      wanted.map { bigrams in
        bigrams.indices.reduce(0) { present.contains(bigrams[$1]) ? $0 | 1 << UInt64($1) : $0 }
      }
    }
  }

  /// The share of a title's weight that stands somewhere in the paragraphs.
  func coverage(of title: Int, in paragraphs: Range<Int>) -> Double {
    weight(of: title, bits: paragraphs.reduce(0) { $0 | hits[$1][title] })
  }

  /// The bits of a title found in one paragraph.
  func bits(of title: Int, in paragraph: Int) -> UInt64 { hits[paragraph][title] }

  func weight(of title: Int, bits: UInt64) -> Double {
    var rest = bits
    var sum = 0.0
    while rest != 0 {
      sum += weights[title][rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }

  /// Each once, in print order: a set's order, and with it the sum of weights, changes every time.
  private static func firstBigrams(of title: ArraySlice<Glyph>) -> [UInt64] {
    var seen = Set<UInt64>()
    return Array(bigrams(title).filter { seen.insert($0).inserted }.prefix(longest))
  }

  /// Pairs of neighbouring ideographs, letters and digits; other marks part them.
  private static func bigrams(_ text: ArraySlice<Glyph>) -> [UInt64] {
    var bigrams: [UInt64] = []
    var previous: UInt32 = 0
    for glyph in text where glyph.code != 0x20 {
      let isLetter = Characters.isIdeograph(glyph.code) || Characters.isWordPart(glyph.code)
      if isLetter, previous != 0 { bigrams.append(UInt64(previous) << 32 | UInt64(glyph.code)) }
      previous = isLetter ? glyph.code : 0
    }
    return bigrams
  }
}

/// The natural logarithm, for a module that imports nothing.
enum Logarithm {
  /// By halving into 1…2 and the series of 2·artanh((x−1)/(x+1)); good to 1e-7, which is plenty here.
  static func of(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let fraction = value.significand
    let ratio = (fraction - 1) / (fraction + 1)
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 15, by: 2) {
      sum += power / odd
      power *= ratio * ratio
    }
    return 2 * sum + Double(value.exponent) * 0.693147180559945
  }
}
