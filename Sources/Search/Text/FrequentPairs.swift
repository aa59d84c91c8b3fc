internal import Catalogue

/// The pairs of neighbouring characters that stand in most articles, with all that a search for them
/// tells: how often, in how many points, in which articles.
///
/// Most words of Chinese have two characters, and the lists of the most frequent ones are the longest; so
/// these few answers save most of the time that second characters take.
struct FrequentPairs {
  /// A row for each pair, ascending by its scalars: a `PairEntry`.
  private(set) var directory: [UInt8] = []
  private(set) var articleBits: [UInt64]
  /// The nodes that each pair stands in, pair by pair, with repetitions.
  private var nodes: [UInt32]
  /// Where each pair's nodes begin, and where the last one's end.
  private let starts: [Int]

  /// More are not kept: the rows take a hundredth of the text.
  private static let limit = 256

  /// `stretches` are pairs of where a stretch begins and its node.
  init(_ text: TextIndexWriter, stretches: [UInt32]) {
    let table = PairTable(text, atLeast: max(2, text.articleCount / 2), limit: Self.limit)
    starts = table.pairs.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int($1.count)) }
    nodes = [UInt32](repeating: PointWriter.outside, count: starts.last ?? 0)
    articleBits = [UInt64](
      repeating: 0, count: table.pairs.count * ((text.articleCount + 63) / 64))
    find(table, in: text, stretches)
    write(table.pairs, nodeCount: text.pointWriter.count)
  }

  private mutating func find(
    _ table: PairTable, in text: TextIndexWriter, _ stretches: [UInt32]
  ) {
    let wordsPerRow = (text.articleCount + 63) / 64
    var (stretch, next) = (0, starts)
    // A pair's places are as many as were counted, and so are its nodes.
    nodes.withUnsafeMutableBufferPointer { nodes in
      next.withUnsafeMutableBufferPointer { next in
        articleBits.withUnsafeMutableBufferPointer { bits in
          text.forEachArticleText { article, codes, base in
            let (word, bit) = (article >> 6, UInt64(1) << UInt64(article & 63))
            table.forEachPair(in: codes) { pair, place in
              bits[pair &* wordsPerRow &+ word] |= bit
              let end = UInt32(truncatingIfNeeded: base &+ place)
              while stretch &+ 1 < stretches.count / 2, stretches[stretch &* 2 &+ 2] <= end {
                stretch &+= 1
              }
              nodes[next[pair]] = stretches[stretch &* 2 &+ 1]
              next[pair] &+= 1
            }
          }
        }
      }
    }
  }

  private mutating func write(_ pairs: [PairTable.Pair], nodeCount: Int) {
    var record = RecordWriter()
    /// For each node the pair that was last seen there.
    var seen = [Int](repeating: -1, count: nodeCount)
    for number in pairs.indices.sorted(by: { pairs[$0].key < pairs[$1].key }) {
      let pair = pairs[number]
      for value in [
        pair.first, pair.second, pair.count, pointCount(of: number, &seen), UInt32(number),
      ] {
        record.write(fixed: value)
      }
    }
    directory = record.bytes
  }

  private func pointCount(of pair: Int, _ seen: inout [Int]) -> UInt32 {
    nodes[starts[pair]..<starts[pair + 1]].reduce(into: 0) { count, node in
      guard node != PointWriter.outside, seen[Int(node)] != pair else { return }
      seen[Int(node)] = pair
      count += 1
    }
  }
}

extension TextIndexWriter {
  /// Hands out each article's codes in each region, and how much further on their positions are than
  /// their places in the region.
  @inline(__always)
  fileprivate func forEachArticleText(
    _ body: (_ article: Int, _ codes: ArraySlice<UInt32>, _ base: Int) -> Void
  ) {
    for (region, base) in zip(regions, bases) {
      for article in 0..<articleCount {
        body(article, region.codes[region.range(ofArticle: article)], base)
      }
    }
  }
}
