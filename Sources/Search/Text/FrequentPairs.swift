internal import Catalogue

/// The pairs of neighbouring characters that stand in most articles, with all that a search for them
/// tells: how often, in how many points, in which articles.
///
/// Most words of Chinese have two characters, and the lists of the most frequent ones are the longest; so
/// these few answers save most of the time that second characters take.
struct FrequentPairs {
  /// A row for each pair, ascending by its scalars: a `PairEntry`.
  private(set) var directory: [UInt8] = []
  private(set) var articleBits: [UInt64] = []
  private let wordsPerRow: Int
  private var points: [PointCount] = []

  /// More are not kept: the rows take a hundredth of the text.
  private static let limit = 256

  init(_ text: TextIndexWriter, stretches: [UInt32]) {
    wordsPerRow = (text.articleCount + 63) / 64
    let table = PairTable(text, atLeast: max(2, text.articleCount / 2), limit: Self.limit)
    let pairs = table.pairs
    articleBits = [UInt64](repeating: 0, count: pairs.count * wordsPerRow)
    points = pairs.map { _ in PointCount() }
    var stretch = 0
    for (region, base) in zip(text.regions, text.bases) {
      for article in 0..<text.articleCount {
        let range = region.range(ofArticle: article)
        table.forEachPair(in: region.codes[range]) { pair, place in
          articleBits[pair * wordsPerRow + article >> 6] |= 1 << UInt64(article & 63)
          while stretch + 1 < stretches.count / 2, Int(stretches[stretch * 2 + 2]) <= base + place {
            stretch += 1
          }
          points[pair].add(stretches[stretch * 2 + 1])
        }
      }
    }
    write(pairs)
  }

  private mutating func write(_ pairs: [PairTable.Pair]) {
    var record = RecordWriter()
    for number in pairs.indices.sorted(by: { pairs[$0].key < pairs[$1].key }) {
      let pair = pairs[number]
      for value in [
        pair.first, pair.second, pair.count, UInt32(points[number].distinct), UInt32(number),
      ] {
        record.write(fixed: value)
      }
    }
    directory = record.bytes
  }
}

/// The nodes that were met, some several times.
private struct PointCount {
  private var nodes: [UInt32] = []

  mutating func add(_ node: UInt32) {
    if node != PointWriter.outside, nodes.last != node { nodes.append(node) }
  }

  /// Sorted, not hashed: they nearly are.
  var distinct: Int {
    let sorted = nodes.sorted()
    return zip(sorted, sorted.dropFirst()).reduce(min(1, sorted.count)) {
      $0 + ($1.0 == $1.1 ? 0 : 1)
    }
  }
}
