/// The most frequent pairs of neighbouring scalars of a text, and where they are.
///
/// Pairs of letters are left out, for a word is found where it starts only, and pairs of a scalar with
/// itself, for they may overlap.
struct PairTable {
  struct Pair {
    var firstCode: UInt32
    var secondCode: UInt32
    var count: UInt32
  }

  /// The most frequent first.
  private(set) var pairs: [Pair] = []
  /// For each code its number among the frequent ones; 0 for all others.
  private var ranks: [UInt16]
  /// How many numbers there are.
  private let size: Int
  /// For each two numbers the place of their pair among the pairs; below 0 for none.
  private var places: [Int16] = []

  /// Rarer scalars are not looked at; more would not leave the tables within near memory.
  private static let scalarLimit = 511

  init(_ text: TextIndexWriter, atLeast least: Int, limit: Int) {
    let scalars = text.scalarCodes.scalars
    // A pair occurs no more often than either of its scalars.
    let frequent = text.tallies.indices
      .filter { text.tallies[$0].count >= least && !Folding.isLetter(scalars[$0]) }
      .sorted { (text.tallies[$0].count, $1) > (text.tallies[$1].count, $0) }
      .prefix(Self.scalarLimit)
    ranks = [UInt16](repeating: 0, count: text.tallies.count)
    for (number, code) in frequent.enumerated() { ranks[code] = UInt16(number + 1) }
    size = frequent.count + 1
    let counts = counts(of: text.regions)
    let kept = counts.indices
      .filter { counts[$0] >= least && $0 / size > 0 && $0 % size > 0 && $0 / size != $0 % size }
      .sorted { (counts[$0], $1) > (counts[$1], $0) }
      .prefix(limit)
    places = [Int16](repeating: -1, count: counts.count)
    for (number, place) in kept.enumerated() { places[place] = Int16(number) }
    pairs = kept.map { place in
      let (first, second) = (frequent[place / size - 1], frequent[place % size - 1])
      return Pair(
        firstCode: UInt32(first), secondCode: UInt32(second), count: counts[place])
    }
  }

  /// How often each number follows each.
  private func counts(of regions: [RegionText]) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: size * size)
    counts.withUnsafeMutableBufferPointer { counts in
      for region in regions {
        forEachNeighbours(in: region.codes[...]) { counts[$0] &+= 1 }
      }
    }
    return counts
  }

  /// Hands out each pair that stands in a text, by its number, and where in the codes it begins.
  @inline(__always)
  func forEachPair(in codes: ArraySlice<UInt32>, _ body: (_ pair: Int, _ place: Int) -> Void) {
    guard !pairs.isEmpty else { return }
    var place = codes.startIndex - 1
    places.withUnsafeBufferPointer { places in
      forEachNeighbours(in: codes) { cell in
        let pair = Int(places[cell])
        if pair >= 0 { body(pair, place) }
        place &+= 1
      }
    }
  }

  /// Hands out for each code the cell of the table for it and the one before.
  @inline(__always)
  private func forEachNeighbours(in codes: ArraySlice<UInt32>, _ body: (_ cell: Int) -> Void) {
    ranks.withUnsafeBufferPointer { ranks in
      codes.withUnsafeBufferPointer { codes in
        // Every code has a rank, which is below `size`; a gap has none and counts as infrequent.
        var before = 0
        for code in codes {
          let rank = code == RegionText.gap ? 0 : Int(ranks[Int(code)])
          body(before &* size &+ rank)
          before = rank
        }
      }
    }
  }
}
