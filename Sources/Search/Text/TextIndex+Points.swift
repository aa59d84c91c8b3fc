internal import Catalogue

extension TextIndex {
  /// How many nodes the outlines of all articles have.
  var pointCount: Int { Int(self[.pointCount].number(at: 0) as UInt32) }

  /// Marks the nodes whose text holds one of the ascending places; the bit behind the last stands for
  /// text of none.
  func markPoints(at places: [UInt32], in marks: inout [UInt64]) {
    let (count, pointCount) = (self[.points].count / 8, UInt32(pointCount))
    let sampleCount = self[.pointSamples].count / 4
    guard count > 0, marks.count * 64 > Int(pointCount) else { return }
    // Loads stay within the parts: `stretch` is below `count` and `sample` below `sampleCount`; no mark is
    // set beyond `pointCount`.
    self[.points].withUnsafeBytes { points in
      self[.pointSamples].withUnsafeBytes { samples in
        marks.withUnsafeMutableBufferPointer { marks in
          var stretch = 0
          for place in places {
            let sample = Int(place) / Self.positionsPerSample
            guard sample < sampleCount else { return }
            stretch = max(stretch, min(Int(samples.number(sample)), count - 1))
            if stretch + 4 < count {
              // A sum, not a loop: how far to go cannot be foretold, and guessing wrong costs more.
              let next = (stretch + 1) * 2
              stretch +=
                points.isNot(place, below: next) + points.isNot(place, below: next + 2)
                + points.isNot(place, below: next + 4)
            }
            while stretch + 1 < count, points.number(stretch * 2 + 2) <= place { stretch &+= 1 }
            let node = min(points.number(stretch * 2 + 1), pointCount)
            marks[Int(node) &>> 6] |= 1 &<< UInt64(node & 63)
          }
        }
      }
    }
  }
}
