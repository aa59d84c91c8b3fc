internal import Catalogue

/// Writes the positions of all scalars, and which articles hold the frequent ones.
struct ListWriter {
  private var words: [Area: [UInt64]] = [:]
  private(set) var articleBits: ArticleBitRows
  private var directoryWriter = RecordWriter()
  /// Where each area ends.
  private let ends: [Area: Int]

  func bytes(of area: Area) -> [UInt8] {
    (words[area] ?? []).withUnsafeBytes { [UInt8]($0) }
  }

  var directory: [UInt8] { directoryWriter.bytes }

  /// Scalars stand in their order in the directory; the starts of words and of texts come last.
  ///
  /// The lists of characters that are read alike are neighbours: pinyin asks for hundreds of characters
  /// at once.
  init(_ text: TextIndexWriter) {
    let scalars = text.scalarCodes.scalars
    let codes = text.tallies.indices.filter { text.tallies[$0].count > 0 }
      .sorted { scalars[$0] < scalars[$1] }
    let firstParagraph = text.bases[Region.paragraph.rawValue]
    ends = [.heads: firstParagraph, .paragraphs: text.positionCount]
    articleBits = ArticleBitRows(for: codes, of: text)
    for region in text.regions {
      for article in 0..<text.articleCount {
        articleBits.set(article, of: region.codes[region.range(ofArticle: article)])
      }
    }
    let (sorted, starts) = (SortedPositions(text), StartPositions(text))
    words[.paragraphs, default: []].reserveCapacity(text.positionCount / 4)
    let readings = codes.map { Sounds.table.readings(of: scalars[$0]).first ?? .max }
    var lists = codes.map { _ in Lists() }
    for place in codes.indices.sorted(by: { (readings[$0], $0) < (readings[$1], $1) }) {
      let positions = sorted.positions(of: codes[place])
      let (heads, paragraphs) = positions.cut(at: firstParagraph)
      lists[place] = write(heads, paragraphs)
    }
    for (code, lists) in zip(codes, lists) {
      add(scalars[code], text.tallies[code], lists, row: articleBits.row(of: code))
    }
    let (heads, paragraphs) = starts.words[...].cut(at: firstParagraph)
    add(ScalarEntry.wordStart, ScalarTally(), write(heads, paragraphs), row: nil)
    // What ends with the heads ends where the paragraphs' first text starts.
    let texts = starts.texts[...]
    add(
      ScalarEntry.textStart, ScalarTally(),
      write(texts.cut(at: firstParagraph + 1).0, texts.cut(at: firstParagraph).1), row: nil)
  }

  /// A scalar's two lists: how long they are, and where they begin, in words.
  private struct Lists {
    var (headCount, count) = (0, 0)
    var (headList, list) = (0, 0)
  }

  private mutating func write(
    _ heads: ArraySlice<UInt32>, _ paragraphs: ArraySlice<UInt32>
  ) -> Lists {
    Lists(
      headCount: heads.count, count: heads.count + paragraphs.count,
      headList: write(heads, to: .heads), list: write(paragraphs, to: .paragraphs))
  }

  private mutating func write(_ positions: ArraySlice<UInt32>, to area: Area) -> Int {
    guard !positions.isEmpty else { return 0 }
    let start = words[area]?.count ?? 0
    PositionList.write(
      positions, universe: (ends[area] ?? 0) + 1, to: &words[area, default: []])
    return start
  }

  private mutating func add(_ scalar: UInt32, _ tally: ScalarTally, _ lists: Lists, row: Int?) {
    directoryWriter.write(
      ScalarEntry(
        scalar: scalar, count: UInt32(lists.count), articles: tally.articles,
        issues: tally.issues, points: tally.points, list: UInt32(lists.list),
        bits: row.map { UInt32($0) } ?? ScalarEntry.none, headCount: UInt32(lists.headCount),
        headList: UInt32(lists.headList)))
  }
}

extension ArraySlice<UInt32> {
  /// Ascending numbers below a limit, and the others.
  fileprivate func cut(at limit: Int) -> (Self, Self) {
    let cut = startIndex + count(below: UInt32(limit))
    return (self[..<cut], self[cut...])
  }
}

extension RecordWriter {
  fileprivate mutating func write(_ entry: ScalarEntry) {
    for number in [
      entry.scalar, entry.count, entry.articles, entry.issues, entry.points, entry.list,
      entry.bits, entry.headCount, entry.headList,
    ] {
      write(fixed: number)
    }
  }
}
