internal import Catalogue

/// How an ascending list of frequent positions is laid out: as the gaps between them, a byte each.
///
/// A byte of 255 carries on by as much and is no position, so that the next byte is behind it. Where positions
/// stand less than some 200 apart that takes about as many bits as `PositionListShape`, nine to eleven, and is read three
/// times faster: a sum instead of two looks at packed bits. For every 128 codes the position before them lets
/// a reader skip.
///
/// Layout: the number of codes, 32 bits and 32 of nothing; samples of 32 bits, rounded to 8 bytes; the codes,
/// rounded to 8 bytes.
struct GapListShape {
  let codeCount: Int

  /// Positions that stand further apart, in the mean, are told otherwise.
  private static let widestSpread = 256
  static let codesPerSample = 128
  static let carry: UInt8 = 255

  init(codeCount: Int) {
    self.codeCount = codeCount
  }

  /// True where so many of so many positions are told by gaps.
  static func fits(count: Int, universe: Int) -> Bool {
    count > 0 && universe / count <= widestSpread
  }

  /// There is none for the first codes.
  var sampleCount: Int { max(0, codeCount - 1) / Self.codesPerSample }
  var codeStart: Int { 8 + (sampleCount * 4 + 7) / 8 * 8 }
  var byteCount: Int { codeStart + (codeCount + 7) / 8 * 8 }
}

extension GapListShape {
  /// What the head of a list tells; nil where the bytes are not as long as it says.
  init?(_ bytes: Bytes) {
    self.init(codeCount: Int(bytes.number(at: 0) as UInt32))
    guard byteCount <= bytes.count else { return nil }
  }

  /// Writes ascending positions behind the words there are.
  static func write(_ positions: ArraySlice<UInt32>, to words: inout [UInt64]) {
    var (codes, samples, last) = ([UInt8](), [UInt32](), UInt32(0))
    codes.reserveCapacity(positions.count + positions.count / 4)
    for position in positions {
      var gap = position - last
      while true {
        if !codes.isEmpty, codes.count.isMultiple(of: codesPerSample) {
          samples.append(position - gap)
        }
        guard gap >= UInt32(carry) else { break }
        codes.append(carry)
        gap -= UInt32(carry)
      }
      codes.append(UInt8(gap))
      last = position
    }
    words.append(UInt64(codes.count))
    words += stride(from: 0, to: samples.count, by: 2).map { number in
      UInt64(samples[number])
        | (number + 1 < samples.count ? UInt64(samples[number + 1]) << 32 : 0)
    }
    words += stride(from: 0, to: codes.count, by: 8).map { start in
      codes[start..<min(start + 8, codes.count)].enumerated()
        .reduce(0) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
    }
  }
}
