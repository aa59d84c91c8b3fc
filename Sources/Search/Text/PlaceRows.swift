/// Positions, lent to be moved to the front, and the stretches that move with them.
struct PlaceRows {
  let positions: UnsafeMutableBufferPointer<UInt32>
  /// Either as many or none.
  var stretches = UnsafeMutableBufferPointer<UInt32>(start: nil, count: 0)

  var count: Int { positions.count }
  var isEmpty: Bool { positions.isEmpty }

  subscript(rows: Range<Int>) -> PlaceRows {
    PlaceRows(
      positions: UnsafeMutableBufferPointer(rebasing: positions[rows]),
      stretches: stretches.isEmpty
        ? stretches : UnsafeMutableBufferPointer(rebasing: stretches[rows]))
  }

  /// Closes the gap between the first rows and some behind it.
  func join(_ kept: Int, _ rows: Range<Int>) -> Int {
    guard kept < rows.lowerBound else { return rows.upperBound }
    for row in rows { move(row, to: kept + row - rows.lowerBound) }
    return kept + rows.count
  }

  @inline(__always)
  private func move(_ row: Int, to kept: Int) {
    positions[kept] = positions[row]
    if !stretches.isEmpty { stretches[kept] = stretches[row] }
  }

  func keep(distance: Int, foundBySkipping cursor: inout some ListCursor) -> Int {
    var kept = 0
    for row in positions.indices {
      let position = Int(positions[row])
      move(row, to: kept)
      if cursor.contains(position + distance) { kept += 1 }
    }
    return kept
  }

  /// The same for lists of about the same length.
  ///
  /// A stretch of the list is spread out as bits, and each place looked up there.
  func keep(distance: Int, foundByWalking cursor: inout some ListCursor) -> Int {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Stretch.wordCount) { bits in
      var (next, kept) = (0, 0)
      while next < positions.count {
        let start = (Int(positions[next]) + distance) & ~(Stretch.length - 1)
        bits.update(repeating: 0)
        cursor.skip(to: start)
        cursor.forEach(below: start + Stretch.length) { position, isOne in
          let offset = position - start
          guard offset >= 0 else { return }
          bits[offset &>> 6] |= UInt64(isOne) &<< UInt64(offset & 63)
        }
        while next < positions.count, case let offset = Int(positions[next]) + distance - start,
          offset < Stretch.length
        {
          move(next, to: kept)
          kept += Int(bits[offset &>> 6] &>> UInt64(offset & 63) & 1)
          next += 1
        }
      }
      return kept
    }
  }
}
