internal import Catalogue

/// Writes the positions of all scalars, and which articles hold the frequent ones.
struct ListWriter {
  private(set) var words: [UInt64] = []
  private(set) var articleBits: ArticleBitRows
  private var directoryWriter = RecordWriter()
  private let positionCount: Int

  var bytes: [UInt8] { words.withUnsafeBytes { [UInt8]($0) } }
  var directory: [UInt8] { directoryWriter.bytes }

  /// Scalars stand in their order; the starts of words and of texts come last.
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
    for code in codes {
      let row = articleBits.row(of: code)
      add(scalars[code], text.tallies[code], sorted.positions(of: code), row: row)
    }
    add(ScalarEntry.wordStart, ScalarTally(), starts.words[...], row: nil)
    add(ScalarEntry.textStart, ScalarTally(), starts.texts[...], row: nil)
  }

  private mutating func add(
    _ scalar: UInt32, _ tally: ScalarTally, _ positions: ArraySlice<UInt32>, row: Int?
  ) {
    let entry = ScalarEntry(
      scalar: scalar, count: UInt32(positions.count), articles: tally.articles,
      issues: tally.issues, points: tally.points, list: UInt32(words.count),
      bits: row.map { UInt32($0) } ?? ScalarEntry.none)
    directoryWriter.write(entry)
    PositionListShape(count: positions.count, universe: positionCount + 1)
      .write(positions, to: &words)
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
