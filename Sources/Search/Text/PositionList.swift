internal import Catalogue

/// The ascending positions of one scalar, as they stand in the index.
struct PositionList {
  let count: Int
  private let bytes: Bytes
  private let shape: Shape

  private enum Shape {
    case gaps(GapListShape)
    case highAndLow(PositionListShape)
  }

  /// Nil when the bytes are not long enough for so many positions.
  init?(_ bytes: Bytes, count: Int, universe: Int) {
    if GapListShape.fits(count: count, universe: universe) {
      guard let gaps = GapListShape(bytes), count <= gaps.codeCount else { return nil }
      shape = .gaps(gaps)
    } else {
      let highAndLow = PositionListShape(count: count, universe: universe)
      guard highAndLow.byteCount <= bytes.count else { return nil }
      shape = .highAndLow(highAndLow)
    }
    (self.bytes, self.count) = (bytes, count)
  }

  /// Writes ascending positions below a universe behind the words there are.
  static func write(
    _ positions: ArraySlice<UInt32>, universe: Int, to words: inout [UInt64]
  ) {
    if GapListShape.fits(count: positions.count, universe: universe) {
      GapListShape.write(positions, to: &words)
    } else {
      PositionListShape(count: positions.count, universe: universe).write(positions, to: &words)
    }
  }

  /// The positions within a range.
  func positions(within range: Range<Int>) -> [UInt32] {
    walk(Extraction(range: range, capacity: min(count, range.count)))
  }

  /// Sets a bit for each position within a range; the first bit is the range's first position.
  func mark(within range: Range<Int>, in bits: UnsafeMutableBufferPointer<UInt64>) {
    walk(Marking(range: range, bits: bits))
  }

  /// The places, within a range, that stand at one distance before a position of this list and at
  /// another before one of the other list.
  ///
  /// A stretch of this list is spread out as bits, and each position of the other looked up there: no
  /// branch depends on which of the two comes next, as in a merge.
  func places(
    within range: Range<Int>, distance: Int, and other: PositionList, distance otherDistance: Int
  ) -> [UInt32] {
    walk(
      Meeting(
        range: range, capacity: min(count, other.count, range.count), distance: distance,
        other: other, otherDistance: otherDistance))
  }

  /// Keeps, of ascending places, those a fixed distance before which the list has a position.
  func filter(_ places: inout [UInt32], distance: Int) {
    let kept = places.withUnsafeMutableBufferPointer { places in
      keep(PlaceRows(positions: places), distance: distance)
    }
    places.removeLast(places.count - kept)
  }

  /// Moves the places that are kept to the front and tells how many they are.
  func keep(_ places: PlaceRows, distance: Int) -> Int {
    walk(Keeping(places: places, distance: distance, isSparse: isSparse(besides: places.count)))
  }

  /// True when to skip to so many positions costs less than to walk through the list.
  func isSparse(besides places: Int) -> Bool {
    switch shape {
    case .gaps: places * GapCursor.stepsPerSkip < count
    case .highAndLow: places * PositionCursor.stepsPerSkip < count
    }
  }
}

// MARK: - What is done with a cursor, whichever it is

extension PositionList {
  /// Something that walks through a list; a type and not a closure, for it is made anew for each cursor.
  fileprivate protocol Walk {
    associatedtype Result
    /// What it gives where there is no list.
    var nothing: Result { get }
    func run(_ cursor: inout some ListCursor) -> Result
  }

  fileprivate func walk<Work: Walk>(_ work: Work) -> Work.Result {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return work.nothing }
      switch shape {
      case .gaps(let shape):
        var cursor = GapCursor(base, shape)
        return work.run(&cursor)
      case .highAndLow(let shape):
        var cursor = PositionCursor(base, shape)
        return work.run(&cursor)
      }
    }
  }

  private struct Extraction: Walk {
    let range: Range<Int>
    let capacity: Int
    var nothing: [UInt32] { [] }

    func run(_ cursor: inout some ListCursor) -> [UInt32] {
      [UInt32](unsafeUninitializedCapacity: capacity + 1) { output, used in
        var written = 0
        cursor.skip(to: range.lowerBound)
        cursor.forEach(below: range.upperBound) { position, isOne in
          guard position >= range.lowerBound, written < capacity else { return }
          output[written] = UInt32(truncatingIfNeeded: position)
          written &+= isOne
        }
        used = written
      }
    }
  }

  private struct Marking: Walk {
    let range: Range<Int>
    let bits: UnsafeMutableBufferPointer<UInt64>
    var nothing: Void { () }

    func run(_ cursor: inout some ListCursor) {
      cursor.skip(to: range.lowerBound)
      cursor.forEach(below: range.upperBound) { position, isOne in
        let offset = position &- range.lowerBound
        guard offset >= 0, offset &>> 6 < bits.count else { return }
        bits[offset &>> 6] |= UInt64(isOne) &<< UInt64(offset & 63)
      }
    }
  }

  private struct Meeting: Walk {
    let range: Range<Int>
    let capacity: Int
    let distance: Int
    let other: PositionList
    let otherDistance: Int
    var nothing: [UInt32] { [] }

    func run(_ cursor: inout some ListCursor) -> [UInt32] {
      other.walk(Second(meeting: self, first: cursor))
    }
  }

  private struct Second<First: ListCursor>: Walk {
    let meeting: Meeting
    let first: First
    var nothing: [UInt32] { [] }

    func run(_ second: inout some ListCursor) -> [UInt32] {
      let (range, capacity) = (meeting.range, meeting.capacity)
      let (distance, otherDistance) = (meeting.distance, meeting.otherDistance)
      var first = first
      return [UInt32](unsafeUninitializedCapacity: capacity + 1) { output, used in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Stretch.wordCount) { bits in
          var written = 0
          first.skip(to: range.lowerBound + distance)
          second.skip(to: range.lowerBound + otherDistance)
          for start in stride(from: range.lowerBound, to: range.upperBound, by: Stretch.length) {
            let end = min(start + Stretch.length, range.upperBound)
            bits.update(repeating: 0)
            first.forEach(below: end + distance) { position, isOne in
              let offset = position &- distance &- start
              guard offset >= 0 else { return }
              bits[offset &>> 6] |= UInt64(isOne) &<< UInt64(offset & 63)
            }
            second.forEach(below: end + otherDistance) { position, isOne in
              let offset = position &- otherDistance &- start
              guard offset >= 0, written < capacity else { return }
              output[written] = UInt32(truncatingIfNeeded: start &+ offset)
              written &+=
                Int(truncatingIfNeeded: bits[offset &>> 6] &>> UInt64(offset & 63)) & isOne
            }
          }
          used = written
        }
      }
    }
  }

  private struct Keeping: Walk {
    let places: PlaceRows
    let distance: Int
    let isSparse: Bool
    var nothing: Int { 0 }

    func run(_ cursor: inout some ListCursor) -> Int {
      isSparse
        ? places.keep(distance: distance, foundBySkipping: &cursor)
        : places.keep(distance: distance, foundByWalking: &cursor)
    }
  }
}

/// How many positions are spread out as bits at a time: what fits the fastest memory.
enum Stretch {
  static let length = 32_768
  static let wordCount = length / 64
}
