/// The positions of a segment's text sorted by their scalars' codes, each code's ascending: a counting
/// sort, for the counts are known.
struct SortedPositions {
  private let positions: [UInt32]
  /// Where each code's begin, and where the last one's end.
  private let starts: [Int]

  init(_ text: TextIndexWriter) {
    let starts = text.tallies.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int($1.count)) }
    var next = starts
    positions = [UInt32](unsafeUninitializedCapacity: starts.last ?? 0) { positions, count in
      // Every place below the sum of the counts is written once, for just so many were counted.
      next.withUnsafeMutableBufferPointer { next in
        for (region, base) in zip(text.regions, text.bases) {
          var position = UInt32(base)
          for code in region.codes {
            if code != RegionText.gap {
              positions[next[Int(code)]] = position
              next[Int(code)] &+= 1
            }
            position &+= 1
          }
        }
      }
      count = starts.last ?? 0
    }
    self.starts = starts
  }

  func positions(of code: Int) -> ArraySlice<UInt32> {
    positions[starts[code]..<starts[code + 1]]
  }
}
