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
        cursor.skip(to: range.lowerBound)
        cursor.forEach(below: range.upperBound) { position in
          guard position >= range.lowerBound, used < capacity else { return }
          output[used] = UInt32(truncatingIfNeeded: position)
          used += 1
        }
      }
    }
  }

  /// Keeps, of ascending places, those a fixed distance before which the list has a position.
  func filter(_ places: inout [UInt32], distance: Int) {
    let isSparse = places.count * Self.stepsPerSkip < count
    let kept = bytes.withUnsafeBytes { bytes -> Int in
      guard let base = bytes.baseAddress else { return 0 }
      var cursor = PositionCursor(base, shape)
      return places.withUnsafeMutableBufferPointer { places in
        isSparse
          ? places.keep(distance: distance, foundBySkipping: &cursor)
          : places.keep(distance: distance, foundByWalking: &cursor)
      }
    }
    places.removeLast(places.count - kept)
  }

  /// How many positions can be walked through while one is found by skipping; measured.
  private static let stepsPerSkip = 12
}

extension UnsafeMutableBufferPointer<UInt32> {
  /// Moves the places that are kept to the front and tells how many they are.
  fileprivate func keep(distance: Int, foundBySkipping cursor: inout PositionCursor) -> Int {
    var kept = 0
    for place in self {
      self[kept] = place
      if cursor.contains(Int(place) + distance) { kept += 1 }
    }
    return kept
  }

  /// The same for lists of about the same length.
  ///
  /// A stretch of the list is spread out as bits, and each place looked up there: no branch depends on
  /// which of the two comes next, as in a merge.
  fileprivate func keep(distance: Int, foundByWalking cursor: inout PositionCursor) -> Int {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Stretch.wordCount) { bits in
      var (next, kept) = (0, 0)
      while next < count {
        let start = (Int(self[next]) + distance) & ~(Stretch.length - 1)
        bits.update(repeating: 0)
        cursor.skip(to: start)
        cursor.forEach(below: start + Stretch.length) { position in
          let offset = position - start
          guard offset >= 0 else { return }
          bits[offset &>> 6] |= 1 &<< UInt64(offset & 63)
        }
        while next < count, case let offset = Int(self[next]) + distance - start,
          offset < Stretch.length
        {
          self[kept] = self[next]
          kept += Int(bits[offset &>> 6] &>> UInt64(offset & 63) & 1)
          next += 1
        }
      }
      return kept
    }
  }
}

/// How many positions are spread out as bits at a time: what fits the fastest memory.
private enum Stretch {
  static let length = 32_768
  static let wordCount = length / 64
}
