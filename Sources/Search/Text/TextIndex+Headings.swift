internal import Catalogue

extension TextIndex {
  /// Keeps, of ascending places of a phrase, those that lie within a heading with all their length.
  func placesInHeadings(_ places: [UInt32], length: Int) -> [UInt32] {
    var kept: [UInt32] = []
    forEachHeading(at: places, length: { _ in length }) { _, number, isWithin in
      if isWithin { kept.append(places[number]) }
    }
    return kept
  }

  /// The same where each place has its own length.
  func placesInHeadings(_ places: [UInt32], _ lengths: [Int]) -> ([UInt32], [Int]) {
    var (kept, keptLengths): ([UInt32], [Int]) = ([], [])
    forEachHeading(at: places, length: { lengths[$0] }) { _, number, isWithin in
      guard isWithin else { return }
      kept.append(places[number])
      keptLengths.append(lengths[number])
    }
    return (kept, keptLengths)
  }

  /// Keeps those at which a heading of just this length stands.
  func placesOfHeadings(_ places: [UInt32], length: Int) -> [UInt32] {
    var kept: [UInt32] = []
    forEachHeading(at: places, length: { _ in length }) { heading, number, isWithin in
      let start: UInt32 = self[.headings].number(at: heading * 8)
      let end: UInt32 = self[.headings].number(at: heading * 8 + 4)
      if isWithin, start == places[number], Int(end) - Int(start) == length {
        kept.append(places[number])
      }
    }
    return kept
  }

  /// Hands out the numbers of places, each with the number of the first heading that ends behind it, and whether the
  /// phrase that begins there lies within.
  @inline(__always)
  private func forEachHeading(
    at places: [UInt32], length: (_ number: Int) -> Int,
    _ body: (_ heading: Int, _ number: Int, _ isWithin: Bool) -> Void
  ) {
    let (count, sampleCount) = (self[.headings].count / 8, self[.headingSamples].count / 4)
    // Loads stay within the parts: `heading` is below `count` and `sample` below `sampleCount`.
    self[.headings].withUnsafeBytes { headings in
      self[.headingSamples].withUnsafeBytes { samples in
        var heading = 0
        for number in places.indices {
          let place = places[number]
          let sample = Int(place) / Self.positionsPerSample
          guard sample < sampleCount else { return }
          heading = max(heading, Int(samples.number(sample)))
          if heading + 4 < count {
            // A sum, not a loop: how far to go cannot be foretold, and guessing wrong costs more.
            let ends = heading * 2 + 1
            heading +=
              headings.isNot(place, below: ends) + headings.isNot(place, below: ends + 2)
              + headings.isNot(place, below: ends + 4)
          }
          while heading < count, headings.number(heading * 2 + 1) <= place { heading &+= 1 }
          guard heading < count else { return }
          let range = headings.loadUnaligned(fromByteOffset: heading * 8, as: UInt64.self)
          let (start, end) = (UInt32(truncatingIfNeeded: range), Int(range >> 32))
          body(heading, number, start <= place && Int(place) + length(number) <= end)
        }
      }
    }
  }
}
