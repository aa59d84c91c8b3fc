/// Byte offsets of a source's scalars in its UTF-8 form.
struct SpanIndex: Sendable {
  /// One more than there are scalars.
  private let offsets: [Int32]

  init(_ scalars: [Unicode.Scalar]) {
    var offsets: [Int32] = []
    offsets.reserveCapacity(scalars.count + 1)
    var sum: Int32 = 0
    for scalar in scalars {
      offsets.append(sum)
      sum += Int32(SpanIndex.width(scalar.value))
    }
    offsets.append(sum)
    self.offsets = offsets
  }

  static func width(_ code: UInt32) -> Int {
    code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }

  func bytes(_ scalars: Range<Int>) -> Range<Int> {
    Int(offsets[scalars.lowerBound])..<Int(offsets[scalars.upperBound])
  }

  /// From the first glyph to the last, whatever stands between them.
  func bytes(_ glyphs: ArraySlice<Glyph>) -> Range<Int> {
    guard let first = glyphs.first, let last = glyphs.last else { return 0..<0 }
    return bytes(Int(first.origin)..<(Int(last.origin) + 1))
  }
}
