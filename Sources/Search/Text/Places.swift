/// Where something stands in a segment: ascending positions, and for each the stretch of a point it is in.
///
/// To find a position's stretch costs as much as to find the position, so it is kept for the next key,
/// which mostly asks for a part of them.
struct Places {
  private(set) var positions: [UInt32]
  /// As many as positions; `TextPart.points` has them.
  private(set) var stretches: [UInt32]

  static let none = Places(positions: [], stretches: [])

  var count: Int { positions.count }

  /// Lends the rows of each area, which end at a limit and at the end, to what moves those that it keeps to
  /// the front and tells how many they are.
  mutating func filter(headsEndingAt limit: Int, _ keep: (Area, PlaceRows) -> Int) {
    let headCount = positions.count(below: UInt32(limit))
    let kept = positions.withUnsafeMutableBufferPointer { positions in
      stretches.withUnsafeMutableBufferPointer { stretches in
        let rows = PlaceRows(positions: positions, stretches: stretches)
        let heads = keep(.heads, rows[0..<headCount])
        let others = keep(.paragraphs, rows[headCount..<rows.count])
        return rows.join(heads, headCount..<headCount + others)
      }
    }
    positions.removeLast(count - kept)
    stretches.removeLast(stretches.count - kept)
  }

  /// Those with some numbers, which must be ascending.
  func picking(_ numbers: [Int]) -> Places {
    numbers.count == count
      ? self
      : Places(positions: numbers.map { positions[$0] }, stretches: numbers.map { stretches[$0] })
  }
}
