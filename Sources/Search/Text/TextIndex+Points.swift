internal import Catalogue

extension TextIndex {
  /// How many nodes the outlines of all articles have.
  var pointCount: Int { Int(self[.pointCount].number(at: 0) as UInt32) }

  /// How many stretches of text there are that belong to one node, or to none.
  var stretchCount: Int { self[.points].count / 8 }

  /// The positions, ascending, with the stretch that each of them is in.
  func places(at positions: [UInt32]) -> Places {
    Places(positions: positions, stretches: stretches(at: positions))
  }

  /// The stretches that ascending positions are in.
  func stretches(at positions: [UInt32]) -> [UInt32] {
    let (count, sampleCount) = (stretchCount, self[.pointSamples].count / 2)
    let baseCount = self[.pointBases].count / 4
    guard count > 0, baseCount > 0 else { return positions.map { _ in 0 } }
    // Loads stay within the parts: `stretch` is below `count`, `sample` below `sampleCount`, the base's
    // place below `baseCount`.
    return self[.points].withUnsafeBytes { points in
      self[.pointBases].withUnsafeBytes { bases in
        self[.pointSamples].withUnsafeBytes { samples in
          positions.map { position in
            let sample = min(Int(position) >> Self.pointSampleShift, sampleCount - 1)
            let base = min(Int(position) >> Self.pointBaseShift, baseCount - 1)
            let offset = samples.loadUnaligned(fromByteOffset: sample * 2, as: UInt16.self)
            var stretch = min(Int(bases.number(base)) + Int(offset), count - 1)
            if stretch + 3 < count {
              // A sum, not a loop: how far to go cannot be foretold, and guessing wrong costs more.
              let next = (stretch + 1) * 2
              stretch +=
                points.isNot(position, below: next) + points.isNot(position, below: next + 2)
            }
            while stretch + 1 < count, points.number(stretch * 2 + 2) <= position {
              stretch &+= 1
            }
            return UInt32(truncatingIfNeeded: stretch)
          }
        }
      }
    }
  }

  /// Marks the nodes whose text holds one of some places; the bit behind the last stands for text of none.
  func markPoints(of stretches: [UInt32], in marks: inout [UInt64]) {
    let (count, pointCount) = (UInt32(stretchCount), UInt32(pointCount))
    guard count > 0, marks.count * 64 > Int(pointCount) else { return }
    // Loads stay within the part, and no mark is set beyond `pointCount`.
    self[.points].withUnsafeBytes { points in
      marks.withUnsafeMutableBufferPointer { marks in
        for stretch in stretches {
          let node = min(points.number(Int(min(stretch, count - 1)) * 2 + 1), pointCount)
          marks[Int(node) &>> 6] |= 1 &<< UInt64(node & 63)
        }
      }
    }
  }

  /// Of each so many positions the stretch of the first is told, as a sum of what stands for many and for
  /// few of them.
  static let pointBaseShift = 14
  static let pointSampleShift = 7
}
