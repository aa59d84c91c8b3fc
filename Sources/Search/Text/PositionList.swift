internal import Catalogue

/// The ascending positions of one scalar, as they stand in the index.
struct PositionList {
  private let bytes: Bytes
  private let shape: PositionListShape

  var count: Int { shape.count }

  /// Nil when the bytes are not long enough for so many positions.
  init?(_ bytes: Bytes, count: Int, universe: Int) {
    shape = PositionListShape(count: count, universe: universe)
    guard shape.byteCount <= bytes.count else { return nil }
    self.bytes = bytes
  }

  /// The positions within a range.
  func positions(within range: Range<Int>) -> [UInt32] {
    let capacity = min(count, range.count)
    return bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var cursor = PositionCursor(base, shape)
      return [UInt32](unsafeUninitializedCapacity: capacity) { output, used in
        var written = 0
        cursor.skip(to: range.lowerBound)
        cursor.forEach(below: range.upperBound) { position in
          guard position >= range.lowerBound, written < capacity else { return }
          output[written] = UInt32(truncatingIfNeeded: position)
          written &+= 1
        }
        used = written
      }
    }
  }

  /// Sets a bit for each position within a range; the first bit is the range's first position.
  func mark(within range: Range<Int>, in bits: UnsafeMutableBufferPointer<UInt64>) {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var cursor = PositionCursor(base, shape)
      cursor.skip(to: range.lowerBound)
      cursor.forEach(below: range.upperBound) { position in
        let offset = position &- range.lowerBound
        guard offset >= 0, offset &>> 6 < bits.count else { return }
        bits[offset &>> 6] |= 1 &<< UInt64(offset & 63)
      }
    }
  }

  /// The places, within a range, that stand at one distance before a position of this list and at
  /// another before one of the other list.
  ///
  /// A stretch of this list is spread out as bits, and each position of the other looked up there: no
  /// branch depends on which of the two comes next, as in a merge.
  func places(
    within range: Range<Int>, distance: Int, and other: PositionList, distance otherDistance: Int
  ) -> [UInt32] {
    let capacity = min(count, other.count, range.count)
    return withCursors(with: other) { first, second in
      [UInt32](unsafeUninitializedCapacity: capacity) { output, used in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Stretch.wordCount) { bits in
          var written = 0
          first.skip(to: range.lowerBound + distance)
          second.skip(to: range.lowerBound + otherDistance)
          for start in stride(from: range.lowerBound, to: range.upperBound, by: Stretch.length) {
            let end = min(start + Stretch.length, range.upperBound)
            bits.update(repeating: 0)
            first.forEach(below: end + distance) { position in
              let offset = position &- distance &- start
              guard offset >= 0 else { return }
              bits[offset &>> 6] |= 1 &<< UInt64(offset & 63)
            }
            second.forEach(below: end + otherDistance) { position in
              let offset = position &- otherDistance &- start
              guard offset >= 0, written < capacity else { return }
              output[written] = UInt32(truncatingIfNeeded: start &+ offset)
              written &+= Int(bits[offset &>> 6] &>> UInt64(offset & 63) & 1)
            }
          }
          used = written
        }
      }
    }
  }

  private func withCursors(
    with other: PositionList,
    _ body: (inout PositionCursor, inout PositionCursor) -> [UInt32]
  ) -> [UInt32] {
    bytes.withUnsafeBytes { bytes in
      other.bytes.withUnsafeBytes { otherBytes in
        guard let base = bytes.baseAddress, let otherBase = otherBytes.baseAddress else {
          return []
        }
        var (first, second) = (PositionCursor(base, shape), PositionCursor(otherBase, other.shape))
        return body(&first, &second)
      }
    }
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
    let isSparse = isSparse(besides: places.positions.count)
    return bytes.withUnsafeBytes { bytes -> Int in
      guard let base = bytes.baseAddress else { return 0 }
      var cursor = PositionCursor(base, shape)
      return isSparse
        ? places.keep(distance: distance, foundBySkipping: &cursor)
        : places.keep(distance: distance, foundByWalking: &cursor)
    }
  }

  /// True when to skip to so many positions costs less than to walk through the list.
  func isSparse(besides places: Int) -> Bool { places * Self.stepsPerSkip < count }

  /// How many positions can be walked through while one is found by skipping; measured.
  private static let stepsPerSkip = 12
}

/// How many positions are spread out as bits at a time: what fits the fastest memory.
enum Stretch {
  static let length = 32_768
  static let wordCount = length / 64
}
