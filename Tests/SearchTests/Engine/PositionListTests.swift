import Catalogue
import Testing

@testable import Search

/// Lists of all densities, told by gaps or by high and low bits, against what was written.
struct PositionListTests {
  @Test(arguments: [1, 2, 7, 60, 254, 255, 256, 300, 5000], [1, 40, 3000])
  func `a list gives what was written`(spread: Int, count: Int) throws {
    var chance = Chance(seed: UInt64(spread * 10_000 + count))
    let (positions, universe) = chance.positions(count: count, spread: spread)
    let list = try list(of: positions, universe)
    #expect(list.positions(within: 0..<universe) == positions)
    for _ in 0..<20 {
      let start = chance.below(universe)
      let range = start..<start + chance.below(min(20_000, universe - start) + 1)
      let inside = positions.filter { range.contains(Int($0)) }
      #expect(list.positions(within: range) == inside)
      #expect(marked(by: list, within: range) == inside)
    }
  }

  @Test(arguments: [3, 100, 255, 700], [(3, 2000), (100, 1000), (600, 30)])
  func `lists strike out of places, by walking and by skipping`(
    spread: Int, other: (spread: Int, count: Int)
  ) throws {
    var chance = Chance(seed: UInt64(spread * 1000 + other.count))
    let (positions, universe) = chance.positions(count: 2000, spread: spread)
    let list = try list(of: positions, universe)
    let held = Set(positions)
    var (places, _) = chance.positions(count: other.count, spread: other.spread)
    places = Array(Set(places + positions.prefix(500).map { $0 - min($0, 2) })).sorted()
      .filter { Int($0) + 2 < universe }
    let kept = places.filter { held.contains($0 + 2) }
    let otherList = try self.list(of: places, universe)
    let met = list.places(within: 0..<universe - 2, distance: 2, and: otherList, distance: 0)
    #expect(met == kept)
    list.filter(&places, distance: 2)
    #expect(places == kept)
  }

  @Test func `a list that is cut off is refused`() throws {
    for spread in [60, 600] {
      var chance = Chance(seed: 7)
      let (positions, universe) = chance.positions(count: 900, spread: spread)
      let bytes = bytes(of: positions, universe)
      let cut = Bytes(Array(bytes.dropLast(9)))
      #expect(PositionList(cut, count: 900, universe: universe) == nil)
    }
  }

  /// Whatever the bytes say, nothing is read outside; what is found may be anything.
  @Test func `a damaged list does no harm`() throws {
    var chance = Chance(seed: 11)
    for spread in [3, 60, 600] {
      let (positions, universe) = chance.positions(count: 900, spread: spread)
      for _ in 0..<200 {
        var bytes = bytes(of: positions, universe)
        for _ in 0..<4 { bytes[chance.below(bytes.count)] = UInt8(chance.below(256)) }
        guard let list = PositionList(Bytes(bytes), count: 900, universe: universe) else {
          continue
        }
        #expect(list.positions(within: 0..<universe).count <= 900)
        _ = marked(by: list, within: 100..<universe)
        var places = positions
        list.filter(&places, distance: 1)
      }
    }
  }

  private func list(of positions: [UInt32], _ universe: Int) throws -> PositionList {
    try #require(
      PositionList(
        Bytes(bytes(of: positions, universe)), count: positions.count, universe: universe))
  }

  private func bytes(of positions: [UInt32], _ universe: Int) -> [UInt8] {
    var words: [UInt64] = []
    PositionList.write(positions[...], universe: universe, to: &words)
    return words.withUnsafeBytes { [UInt8]($0) }
  }

  private func marked(by list: PositionList, within range: Range<Int>) -> [UInt32] {
    var bits = [UInt64](repeating: 0, count: range.count / 64 + 1)
    bits.withUnsafeMutableBufferPointer { list.mark(within: range, in: $0) }
    return range.filter {
      bits[($0 - range.lowerBound) >> 6] >> UInt64(($0 - range.lowerBound) & 63) & 1 == 1
    }
    .map { UInt32($0) }
  }
}

extension Chance {
  /// Ascending positions about so far apart, some much further, and a number behind them all.
  fileprivate mutating func positions(count: Int, spread: Int) -> ([UInt32], Int) {
    var (position, positions) = (below(spread), [UInt32]())
    for _ in 0..<count {
      positions.append(UInt32(position))
      position += 1 + below(2 * spread) + (below(40) == 0 ? 300 : 0)
    }
    return (positions, position + 3)
  }
}
