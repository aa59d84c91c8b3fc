internal import Catalogue

extension TextIndex {
  /// Keeps, of ascending places of a phrase, those that lie within a heading with all their length.
  func placesInHeadings(_ places: [UInt32], length: Int) -> [UInt32] {
    var kept: [UInt32] = []
    forEachHeading(at: places) { heading, number in
      if heading.holds(places[number], length) { kept.append(places[number]) }
    }
    return kept
  }

  /// The same where each place has its own length.
  func placesInHeadings(_ places: [UInt32], _ lengths: [UInt16]) -> ([UInt32], [UInt16]) {
    var (kept, keptLengths): ([UInt32], [UInt16]) = ([], [])
    forEachHeading(at: places) { heading, number in
      guard heading.holds(places[number], Int(lengths[number])) else { return }
      kept.append(places[number])
      keptLengths.append(lengths[number])
    }
    return (kept, keptLengths)
  }

  /// Keeps those at which a heading of just this length stands.
  func placesOfHeadings(_ places: [UInt32], length: Int) -> [UInt32] {
    var kept: [UInt32] = []
    forEachHeading(at: places) { heading, number in
      if heading.start == Int(places[number]), heading.end - heading.start == length {
        kept.append(places[number])
      }
    }
    return kept
  }

  /// Hands out the numbers of places, each with the first heading that ends behind it.
  @inline(__always)
  private func forEachHeading(
    at places: [UInt32], _ body: (_ heading: HeadingBounds, _ number: Int) -> Void
  ) {
    let (count, sampleCount) = (self[.headingLengths].count / 2, self[.headingSamples].count / 4)
    // Loads stay within the parts: `heading` is below `count` and `sample` below `sampleCount`.
    self[.headingEnds].withUnsafeBytes { ends in
      self[.headingLengths].withUnsafeBytes { lengths in
        self[.headingSamples].withUnsafeBytes { samples in
          var heading = 0
          for number in places.indices {
            let place = places[number]
            let sample = Int(place) / Self.positionsPerSample
            guard sample < sampleCount else { return }
            heading = max(heading, Int(samples.number(sample)))
            if heading + 4 < count {
              // A sum, not a loop: how far to go cannot be foretold, and guessing wrong costs more.
              heading +=
                ends.isNot(place, below: heading) + ends.isNot(place, below: heading + 1)
                + ends.isNot(place, below: heading + 2) + ends.isNot(place, below: heading + 3)
            }
            while heading < count, ends.number(heading) <= place { heading &+= 1 }
            guard heading < count else { return }
            let length = lengths.loadUnaligned(fromByteOffset: heading * 2, as: UInt16.self)
            let end = Int(ends.number(heading))
            body(HeadingBounds(start: end - Int(length), end: end), number)
          }
        }
      }
    }
  }
}

/// The positions that a heading takes.
private struct HeadingBounds {
  var start: Int
  var end: Int

  @inline(__always)
  func holds(_ place: UInt32, _ length: Int) -> Bool {
    start <= Int(place) && Int(place) + length <= end
  }
}
