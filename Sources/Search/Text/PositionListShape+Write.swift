extension PositionListShape {
  /// Writes ascending positions, as many as the shape's count, behind the words there are.
  func write(_ positions: ArraySlice<UInt32>, to words: inout [UInt64]) {
    let start = words.count
    words += repeatElement(0, count: byteCount / 8)
    words.withUnsafeMutableBufferPointer { words in
      // Positions lie below the universe, so that their bits do not leave the list: `byteCount`.
      let list = UnsafeMutableBufferPointer(rebasing: words[start...])
      writeHigh(positions, to: list)
      writeLow(positions, to: list)
    }
  }

  /// The high bits, and how many positions stand before each sample's bucket.
  private func writeHigh(
    _ positions: ArraySlice<UInt32>, to list: UnsafeMutableBufferPointer<UInt64>
  ) {
    let high = highStart / 8
    var samples = 0
    var bit = high * 64
    for position in positions {
      let bucket = Int(position) &>> lowWidth
      while (samples + 1) * Self.bucketsPerSample <= bucket {
        let before = bit &- high * 64
        list[samples / 2] |= UInt64(before) << UInt64(samples % 2 * 32)
        samples += 1
      }
      let place = bit &+ bucket
      list[place &>> 6] |= 1 &<< UInt64(place & 63)
      bit &+= 1
    }
    for sample in samples..<max(samples, sampleCount) {
      list[sample / 2] |= UInt64(positions.count) << UInt64(sample % 2 * 32)
    }
  }

  private func writeLow(
    _ positions: ArraySlice<UInt32>, to list: UnsafeMutableBufferPointer<UInt64>
  ) {
    let mask: UInt64 = 1 &<< UInt64(lowWidth) &- 1
    var (word, used, place) = (UInt64(0), 0, lowStart / 8)
    for position in positions {
      let bits = UInt64(position) & mask
      word |= bits &<< UInt64(used)
      used &+= lowWidth
      guard used >= 64 else { continue }
      list[place] = word
      place &+= 1
      used &-= 64
      word = used > 0 ? bits &>> UInt64(lowWidth &- used) : 0
    }
    if used > 0 { list[place] = word }
  }
}
