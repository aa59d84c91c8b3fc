internal import Catalogue

/// Writes the positions of all scalars, and which articles hold the frequent ones.
///
/// The counts are known beforehand, so that each position goes straight to its place: a counting sort
/// whose output is already packed.
struct ListWriter {
  private var heads: [ListHead] = []
  private(set) var words: [UInt64] = []
  private(set) var articleBits: ArticleBitRows
  private(set) var directory: [UInt8] = []

  var bytes: [UInt8] { words.withUnsafeBytes { [UInt8]($0) } }

  init(_ text: TextIndexWriter) {
    articleBits = ArticleBitRows(articleCount: text.articleCount)
    let letters = text.numbers.scalars.map { Folding.isLetter($0) }
    let wordStarts = text.regions.reduce(0) { $0 + $1.wordStartCount(letters) }
    let textStarts = text.regions.reduce(1) { $0 + $1.textCount }
    plan(
      text, marks: [(ScalarEntry.wordStart, wordStarts), (ScalarEntry.textStart, textStarts)])
    write(text, letters)
    for number in heads.indices { sample(number, upTo: heads[number].sampleCount) }
  }

  /// Gives every scalar its place, in the order of the scalars; the starts of words and texts come last.
  private mutating func plan(_ text: TextIndexWriter, marks: [(scalar: UInt32, count: Int)]) {
    let scalars = text.numbers.scalars
    let universe = text.positionCount + 1
    heads = [ListHead](repeating: ListHead(), count: scalars.count + marks.count)
    var directory = RecordWriter()
    var offset = 0
    for number in scalars.indices.sorted(by: { scalars[$0] < scalars[$1] })
      + heads.indices.dropFirst(scalars.count)
    {
      let isScalar = number < scalars.count
      let mark = isScalar ? (scalar: scalars[number], count: 0) : marks[number - scalars.count]
      let tally = isScalar ? text.tallies[number] : ScalarTally()
      let count = isScalar ? Int(tally.count) : mark.count
      let shape = PositionListShape(count: count, universe: universe)
      let row = isScalar ? articleBits.row(forCount: count) : nil
      heads[number] = ListHead(shape, at: offset, row: row)
      directory.write(
        ScalarEntry(
          scalar: mark.scalar, count: UInt32(count),
          articles: tally.articles, issues: tally.issues, points: tally.points,
          list: UInt32(offset / 8), bits: row.map { UInt32($0) } ?? ScalarEntry.none))
      offset += shape.byteCount
    }
    self.directory = directory.bytes
    words = [UInt64](repeating: 0, count: offset / 8)
  }

  private mutating func write(_ text: TextIndexWriter, _ letters: [Bool]) {
    for (region, base) in zip(text.regions, text.bases) {
      for article in 0..<text.articleCount {
        let range = region.range(ofArticle: article)
        write(region.numbers[range], from: base + range.lowerBound, article, letters)
      }
    }
    append(text.positionCount, to: letters.count + 1, 0)
  }

  /// Writes an article's text in one region.
  private mutating func write(
    _ numbers: ArraySlice<UInt32>, from start: Int, _ article: Int, _ letters: [Bool]
  ) {
    var (wasLetter, startsText) = (false, true)
    var position = start
    for number in numbers {
      if startsText { append(position, to: letters.count + 1, article) }
      startsText = number == RegionText.gap
      let isLetter = number != RegionText.gap && letters[Int(number)]
      if isLetter, !wasLetter { append(position, to: letters.count, article) }
      if number != RegionText.gap { append(position, to: Int(number), article) }
      wasLetter = isLetter
      position += 1
    }
  }

  /// Writes a position behind those the list has.
  @inline(__always)
  private mutating func append(_ position: Int, to number: Int, _ article: Int) {
    let head = heads[number]
    let bucket = position &>> head.lowWidth
    if bucket / PositionListShape.bucketsPerSample > head.samples {
      sample(number, upTo: bucket / PositionListShape.bucketsPerSample)
    }
    heads[number].count = head.count &+ 1
    let high = head.high &+ bucket &+ head.count
    words[high &>> 6] |= 1 &<< UInt64(high & 63)
    let low = head.low &+ head.count &* head.lowWidth
    let bits = UInt64(position & (1 &<< head.lowWidth &- 1))
    words[low &>> 6] |= bits &<< UInt64(low & 63)
    if low & 63 &+ head.lowWidth > 64 { words[low &>> 6 &+ 1] |= bits &>> UInt64(64 &- low & 63) }
    if head.row >= 0 { articleBits.set(article, inRow: head.row) }
  }

  /// Notes as the next samples, up to one, how many positions the list has so far.
  @inline(never)
  private mutating func sample(_ number: Int, upTo end: Int) {
    let head = heads[number]
    for sample in head.samples..<max(head.samples, min(end, head.sampleCount)) {
      words[head.start + sample / 2] |= UInt64(head.count) << UInt64(sample % 2 * 32)
    }
    heads[number].samples = max(head.samples, end)
  }
}

/// Where a list is written to, in bits of all lists, and how many positions it has so far.
private struct ListHead {
  var count = 0
  var lowWidth = 0
  var high = 0
  var low = 0
  /// In words.
  var start = 0
  var sampleCount = 0
  /// How many samples it has so far.
  var samples = 0
  /// Its row of article bits; below 0 where it has none.
  var row = -1

  init() {}

  init(_ shape: PositionListShape, at offset: Int, row: Int?) {
    lowWidth = shape.lowWidth
    high = (offset + shape.highStart) * 8
    low = (offset + shape.lowStart) * 8
    start = offset / 8
    sampleCount = shape.sampleCount
    self.row = row ?? -1
  }
}

extension RegionText {
  fileprivate var textCount: Int { numbers.count { $0 == Self.gap } }

  func range(ofArticle article: Int) -> Range<Int> {
    Int(starts[article])..<(article + 1 < starts.count ? Int(starts[article + 1]) : count)
  }

  fileprivate func wordStartCount(_ letters: [Bool]) -> Int {
    var (wasLetter, count) = (false, 0)
    for number in numbers {
      let isLetter = number != Self.gap && letters[Int(number)]
      if isLetter, !wasLetter { count += 1 }
      wasLetter = isLetter
    }
    return count
  }
}

extension RecordWriter {
  fileprivate mutating func write(_ entry: ScalarEntry) {
    for number in [
      entry.scalar, entry.count, entry.articles, entry.issues, entry.points, entry.list,
      entry.bits, 0,
    ] {
      write(fixed: number)
    }
  }
}
