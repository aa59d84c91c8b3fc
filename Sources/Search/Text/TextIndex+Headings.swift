internal import Catalogue

extension TextIndex {
  /// Keeps, of ascending places of a phrase, those that lie within a heading with all their length.
  func placesInHeadings(_ places: [UInt32], length: Int) -> [UInt32] {
    var kept: [UInt32] = []
    forEachHeading(at: places, length: length) { _, place in kept.append(place) }
    return kept
  }

  /// Marks the headings that hold one of the ascending places with all of a phrase's length.
  func markHeadings(at places: [UInt32], length: Int, in marks: inout [UInt64]) {
    forEachHeading(at: places, length: length) { heading, _ in
      marks[heading >> 6] |= 1 << UInt64(heading & 63)
    }
  }

  var headingCount: Int { self[.headings].count / 8 }

  private func forEachHeading(
    at places: [UInt32], length: Int, _ body: (_ heading: Int, _ place: UInt32) -> Void
  ) {
    let (count, sampleCount) = (headingCount, self[.headingSamples].count / 4)
    // Loads stay within the parts: `heading` is below `count` and `sample` below `sampleCount`.
    self[.headings].withUnsafeBytes { headings in
      self[.headingSamples].withUnsafeBytes { samples in
        var heading = 0
        for place in places {
          let sample = Int(place) / Self.positionsPerSample
          guard sample < sampleCount else { return }
          let first = samples.loadUnaligned(fromByteOffset: sample * 4, as: UInt32.self)
          heading = max(heading, Int(first))
          while heading < count, headings.number(heading * 2 + 1) <= place { heading += 1 }
          guard heading < count else { return }
          if headings.number(heading * 2) <= place,
            Int(place) + length <= Int(headings.number(heading * 2 + 1))
          {
            body(heading, place)
          }
        }
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func number(_ index: Int) -> UInt32 {
    loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
  }
}
