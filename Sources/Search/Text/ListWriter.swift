internal import Catalogue

/// Writes the positions of all scalars, and which articles hold the frequent ones.
struct ListWriter {
  private(set) var words: [UInt64] = []
  private(set) var articleBits: ArticleBitRows
  private var directoryWriter = RecordWriter()
  private let positionCount: Int

  var bytes: [UInt8] { words.withUnsafeBytes { [UInt8]($0) } }
  var directory: [UInt8] { directoryWriter.bytes }

  /// Scalars stand in their order in the directory; the starts of words and of texts come last.
  ///
  /// The lists of characters that are read alike are neighbours: pinyin asks for hundreds of characters
  /// at once, of each for little, and would touch nearly all memory of the lists otherwise.
  init(_ text: TextIndexWriter) {
    let scalars = text.scalarCodes.scalars
    let codes = text.tallies.indices.filter { text.tallies[$0].count > 0 }
      .sorted { scalars[$0] < scalars[$1] }
    positionCount = text.positionCount
    articleBits = ArticleBitRows(for: codes, of: text)
    for region in text.regions {
      for article in 0..<text.articleCount {
        articleBits.set(article, of: region.codes[region.range(ofArticle: article)])
      }
    }
    let (sorted, starts) = (SortedPositions(text), StartPositions(text))
    words.reserveCapacity(positionCount / 4)
    let readings = codes.map { Sounds.table.readings(of: scalars[$0]).first ?? .max }
    var lists = codes.map { _ in 0 }
    for place in codes.indices.sorted(by: { (readings[$0], $0) < (readings[$1], $1) }) {
      lists[place] = write(sorted.positions(of: codes[place]))
    }
    for (code, list) in zip(codes, lists) {
      let count = sorted.positions(of: code).count
      add(scalars[code], count, text.tallies[code], list, row: articleBits.row(of: code))
    }
    for (scalar, positions) in [
      (ScalarEntry.wordStart, starts.words), (ScalarEntry.textStart, starts.texts),
    ] {
      let list = write(positions[...])
      add(scalar, positions.count, ScalarTally(), list, row: nil)
    }
  }

  /// Where the list begins, in words.
  private mutating func write(_ positions: ArraySlice<UInt32>) -> Int {
    defer {
      PositionListShape(count: positions.count, universe: positionCount + 1)
        .write(positions, to: &words)
    }
    return words.count
  }

  private mutating func add(
    _ scalar: UInt32, _ count: Int, _ tally: ScalarTally, _ list: Int, row: Int?
  ) {
    directoryWriter.write(
      ScalarEntry(
        scalar: scalar, count: UInt32(count), articles: tally.articles, issues: tally.issues,
        points: tally.points, list: UInt32(list),
        bits: row.map { UInt32($0) } ?? ScalarEntry.none))
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
