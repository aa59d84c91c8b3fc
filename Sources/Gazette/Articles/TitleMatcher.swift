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
    let wanted = titles.map { Array(TitleMatcher.bigrams($0[...]).prefix(TitleMatcher.longest)) }
    let index = BigramIndex(wanted)
    let found = paragraphs.map { index.hits(in: $0) }
    let count = Double(paragraphs.count + 1)
    weights = wanted.indices.map { title in
      let raw = wanted[title].indices.map { bit in
        let frequency = found.count { $0[title] & (1 << UInt64(bit)) != 0 }
        return Logarithm.of(count / Double(frequency + 1)) + 0.05
      }
      let sum = max(raw.reduce(0, +), 0.001)
      return raw.map { $0 / sum }
    }
    hits = found
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

  /// A title's distinct pairs of neighbouring ideographs, letters and digits, in order.
  private static func bigrams(_ text: ArraySlice<Glyph>) -> [UInt64] {
    var bigrams: [UInt64] = []
    Bigram.forEach(in: text) { if !bigrams.contains($0) { bigrams.append($0) } }
    return bigrams
  }
}

/// Pairs of neighbouring characters.
private enum Bigram {
  /// Marks part characters, white space does not.
  static func forEach(in text: ArraySlice<Glyph>, _ body: (UInt64) -> Void) {
    var previous: UInt32 = 0
    for glyph in text where glyph.code != 0x20 {
      let isLetter = Characters.isIdeograph(glyph.code) || Characters.isWordPart(glyph.code)
      if isLetter, previous != 0 { body(UInt64(previous) << 32 | UInt64(glyph.code)) }
      previous = isLetter ? glyph.code : 0
    }
  }
}

/// Finds the titles' bigrams in running text.
private struct BigramIndex {
  /// Sorted; a bigram of two titles stands twice.
  private let entries: [(bigram: UInt64, title: Int, bit: Int)]
  private let titleCount: Int
  /// Turns away nearly all bigrams that no title has.
  private var filter: [Bool]

  init(_ wanted: [[UInt64]]) {
    titleCount = wanted.count
    var entries: [(bigram: UInt64, title: Int, bit: Int)] = []
    filter = Array(repeating: false, count: 4096)
    for (title, bigrams) in wanted.enumerated() {
      for (bit, bigram) in bigrams.enumerated() {
        entries.append((bigram, title, bit))
        filter[BigramIndex.slot(bigram)] = true
      }
    }
    self.entries = entries.sorted { $0.bigram < $1.bigram }
  }

  /// For each title which of its bigrams a text holds, one bit each.
  func hits(in text: ArraySlice<Glyph>) -> [UInt64] {
    var hits = Array(repeating: UInt64(0), count: titleCount)
    Bigram.forEach(in: text) { bigram in
      guard filter[BigramIndex.slot(bigram)] else { return }
      var index = firstEntry(notBelow: bigram)
      while index < entries.count, entries[index].bigram == bigram {
        hits[entries[index].title] |= 1 << UInt64(entries[index].bit)
        index += 1
      }
    }
    return hits
  }

  private static func slot(_ bigram: UInt64) -> Int {
    Int((bigram ^ (bigram >> 27) ^ (bigram >> 32) &* 31) & 4095)
  }

  private func firstEntry(notBelow bigram: UInt64) -> Int {
    var lower = 0
    var upper = entries.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if entries[middle].bigram < bigram { lower = middle + 1 } else { upper = middle }
    }
    return lower
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
