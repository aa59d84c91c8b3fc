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

  /// The places of some of the positions, which must be ascending.
  func narrowed(to positions: [UInt32]) -> Places {
    guard positions.count < count else { return self }
    var next = 0
    let stretches = positions.map { position in
      while next + 1 < count, self.positions[next] < position { next += 1 }
      return self.stretches[next]
    }
    return Places(positions: positions, stretches: stretches)
  }

  /// Those with some numbers, which must be ascending.
  func picking(_ numbers: [Int]) -> Places {
    numbers.count == count
      ? self
      : Places(positions: numbers.map { positions[$0] }, stretches: numbers.map { stretches[$0] })
  }
}
