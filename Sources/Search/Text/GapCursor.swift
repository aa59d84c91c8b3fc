/// Walks through a list of positions that is told by its gaps, forwards only, by steps or by skips.
///
/// Unsafe memory, bounded thus: a `PositionList` makes it only of bytes that are as long as the shape says;
/// `place` is compared with the number of codes before one is read. Damaged codes give wrong positions.
struct GapCursor: ListCursor {
  private let codes: UnsafePointer<UInt8>
  private let samples: UnsafeRawPointer
  private let count: Int
  private let sampleCount: Int
  /// The code to read next, and the position before it.
  private var place = 0
  private var position = 0

  /// How many positions can be walked through while one is found by skipping; measured.
  static let stepsPerSkip = 40

  init(_ bytes: UnsafeRawPointer, _ shape: GapListShape) {
    samples = bytes + 8
    codes = (bytes + shape.codeStart).assumingMemoryBound(to: UInt8.self)
    (count, sampleCount) = (shape.codeCount, shape.sampleCount)
  }

  @inline(__always)
  mutating func forEach(below limit: Int, _ body: (_ position: Int, _ isOne: Int) -> Void) {
    let (codes, count) = (codes, count)
    var (place, position) = (place, position)
    while place < count {
      let code = codes[place]
      let next = position &+ Int(code)
      if next >= limit { break }
      position = next
      place &+= 1
      // A number, not a branch: where gaps are wide cannot be foretold.
      body(position, code == GapListShape.carry ? 0 : 1)
    }
    (self.place, self.position) = (place, position)
  }

  @inline(__always)
  mutating func skip(to position: Int) {
    var (low, step) = (place / GapListShape.codesPerSample, 1)
    guard low < sampleCount, sample(low + 1) < position else { return }
    while low + step < sampleCount, sample(low + step) < position {
      low += step
      step *= 2
    }
    var high = min(low + step, sampleCount + 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if sample(middle) < position { low = middle } else { high = middle }
    }
    (place, self.position) = (low * GapListShape.codesPerSample, sample(low))
  }

  @inline(__always)
  mutating func contains(_ position: Int) -> Bool {
    skip(to: position)
    while place < count {
      let next = self.position &+ Int(codes[place])
      if next > position { return false }
      self.position = next
      place &+= 1
      if next == position, codes[place &- 1] != GapListShape.carry { return true }
    }
    return false
  }

  /// The position before a sample's codes; they are counted from 1.
  @inline(__always)
  private func sample(_ number: Int) -> Int {
    Int(samples.loadUnaligned(fromByteOffset: (number &- 1) &* 4, as: UInt32.self))
  }
}
