/// How much of each title a stretch of paragraphs holds.
///
/// A title's words return in its article. Overlap is measured in character bigrams, each weighted
/// by its inverse document frequency over the page's paragraphs (Spärck Jones 1972), so that what
/// every article on the page speaks of counts for little.
struct TitleMatcher: Sendable {
  /// For each title the numbers of its distinct bigrams, in order.
  private let titles: [[Int]]
  /// `weights[t][b]`: the weight of title t's bigram b; they sum to 1.
  private let weights: [[Double]]
  private let places: BigramPlaces

  /// A title longer than this many bigrams is matched by its first ones.
  private static let longest = 64

  init(titles: [GlyphSlice], paragraphs: [GlyphSlice]) {
    var numbers = BigramNumbers(most: titles.reduce(0) { $0 + min($1.count, TitleMatcher.longest) })
    let titles = titles.map { TitleMatcher.bigrams($0, &numbers) }
    let places = BigramPlaces(of: numbers, in: paragraphs)
    let count = Double(paragraphs.count + 1)
    weights = titles.map { title in
      let raw = title.map { Logarithm.of(count / Double(places.frequency(of: $0) + 1)) + 0.05 }
      let sum = max(raw.reduce(0, +), 0.001)
      return raw.map { $0 / sum }
    }
    self.titles = titles
    self.places = places
  }

  /// Which of a title's bigrams stand in each of some paragraphs, one bit each.
  ///
  /// The paragraphs are in ascending order.
  func bits(of title: Int, in paragraphs: ArraySlice<Int>) -> [UInt64] {
    var bits = paragraphs.map { _ in UInt64(0) }
    guard let first = paragraphs.first, let last = paragraphs.last else { return bits }
    let areInRow = last - first == paragraphs.count - 1
    for (bit, bigram) in titles[title].enumerated() {
      var index = paragraphs.startIndex
      places.forEachParagraph(with: bigram, within: first...last) { place in
        if areInRow {
          bits[place - first] |= 1 << UInt64(bit)
          return
        }
        while paragraphs[index] < place { index += 1 }
        if paragraphs[index] == place { bits[index - paragraphs.startIndex] |= 1 << UInt64(bit) }
      }
    }
    return bits
  }

  /// Which of a title's bigrams stand in some paragraphs, one bit each; in ascending order too.
  func union(of title: Int, in paragraphs: ArraySlice<Int>) -> UInt64 {
    guard let first = paragraphs.first, let last = paragraphs.last else { return 0 }
    var union: UInt64 = 0
    let areInRow = last - first == paragraphs.count - 1
    for (bit, bigram) in titles[title].enumerated() {
      var index = paragraphs.startIndex
      places.forEachParagraph(with: bigram, within: first...last) { place in
        if !areInRow { while paragraphs[index] < place { index += 1 } }
        if areInRow || paragraphs[index] == place { union |= 1 << UInt64(bit) }
      }
    }
    return union
  }

  /// How much of a title some paragraphs hold, from 0 to 1.
  func coverage(of title: Int, in paragraphs: ArraySlice<Int>) -> Double {
    weight(of: title, bits: union(of: title, in: paragraphs))
  }

  func weight(of title: Int, bits: UInt64) -> Double {
    TitleMatcher.sum(of: weights[title], bits: bits)
  }

  /// The weight of each of a title's bigrams, in order.
  func weights(of title: Int) -> [Double] { weights[title] }

  /// The sum of those weights whose bits are set.
  static func sum(of weights: [Double], bits: UInt64) -> Double {
    var rest = bits
    var sum = 0.0
    while rest != 0 {
      sum += weights[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }

  /// A title's distinct pairs of neighbouring ideographs, letters and digits, in order.
  private static func bigrams(_ text: GlyphSlice, _ numbers: inout BigramNumbers) -> [Int] {
    var bigrams: [UInt64] = []
    bigrams.reserveCapacity(min(text.count, longest))
    Bigram.forEach(in: text.prefix(longest * 4)) { bigram in
      if bigrams.count < longest, !bigrams.contains(bigram) { bigrams.append(bigram) }
    }
    return bigrams.map { numbers.insert($0) }
  }
}

/// In which paragraphs the titles' bigrams stand.
private struct BigramPlaces: Sendable {
  /// The paragraphs of each bigram behind those of the one before, in ascending order.
  private var paragraphs: [Int32] = []
  /// Where each bigram's paragraphs begin; one more than there are bigrams.
  private var starts: [Int] = []

  init(of numbers: BigramNumbers, in texts: [GlyphSlice]) {
    var found: [(bigram: Int32, paragraph: Int32)] = []
    found.reserveCapacity(numbers.count * 4)
    var tallies = Array(repeating: Tally(), count: numbers.count)
    // A span, for changing an array takes a look at who else holds it: here at every pair.
    var span = tallies.mutableSpan
    for (index, text) in texts.enumerated() where !text.isEmpty {
      let sign = Int32(truncatingIfNeeded: index)
      numbers.forEach(in: text) { number in
        guard span[number].last != sign else { return }
        span[number].last = sign
        span[number].count += 1
        found.append((Int32(truncatingIfNeeded: number), sign))
      }
    }
    starts.reserveCapacity(numbers.count + 1)
    starts.append(0)
    for tally in tallies { starts.append(starts[starts.count - 1] + Int(tally.count)) }
    paragraphs = Array(repeating: 0, count: found.count)
    var ends = starts
    for place in found {
      paragraphs[ends[Int(place.bigram)]] = place.paragraph
      ends[Int(place.bigram)] += 1
    }
  }

  /// What is known of a bigram so far.
  private struct Tally {
    /// In how many paragraphs it stands.
    var count: Int32 = 0
    /// The last of them.
    var last: Int32 = -1
  }

  func frequency(of bigram: Int) -> Int { starts[bigram + 1] - starts[bigram] }

  func forEachParagraph(
    with bigram: Int, within range: ClosedRange<Int>, _ body: (Int) -> Void
  ) {
    var index = firstIndex(starts[bigram]..<starts[bigram + 1], notBelow: range.lowerBound)
    while index < starts[bigram + 1], Int(paragraphs[index]) <= range.upperBound {
      body(Int(paragraphs[index]))
      index += 1
    }
  }

  private func firstIndex(_ range: Range<Int>, notBelow paragraph: Int) -> Int {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    // Most bigrams stand in a few paragraphs, and most often all of these are asked for.
    if lower < upper, Int(paragraphs[lower]) >= paragraph { return lower }
    while lower < upper {
      let middle = (lower + upper) / 2
      if Int(paragraphs[middle]) < paragraph { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
