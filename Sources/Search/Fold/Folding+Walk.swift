extension Folding {
  /// Hands out what is left of a text when it is folded: each scalar with the bytes it stands for.
  ///
  /// White space goes, except one space between two words of a script that is written with spaces.
  /// The bytes must be valid UTF-8. Texts are indexed, matched and lit up by this one walk; to index
  /// them, scalars fold to codes instead (`ScalarCodes`).
  @inline(__always)
  static func walk(
    _ utf8: UnsafeBufferPointer<UInt8>, by fold: (UInt32) -> UInt32 = Folding.fold,
    _ body: (_ scalar: UInt32, _ source: Range<Int>) -> Void
  ) {
    var next = 0
    var last = nothing
    var spaceStart: Int?
    while next < utf8.count {
      let (scalar, length) = decode(utf8, at: next)
      let folded = fold(scalar)
      let start = next
      next += length
      if folded == nothing { continue }
      if folded == space {
        spaceStart = spaceStart ?? start
        continue
      }
      if let space = spaceStart {
        spaceStart = nil
        if last != nothing, isSpaced(last), isSpaced(folded) { body(Self.space, space..<start) }
      }
      body(folded, start..<next)
      last = folded
    }
  }
}

/// The scalar that begins at an offset of valid UTF-8, and its length.
@inline(__always)
private func decode(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int) {
  let first = UInt32(utf8[offset])
  func next(_ distance: Int) -> UInt32 { UInt32(utf8[offset + distance] & 0x3F) }
  switch first {
  case ..<0x80: return (first, 1)
  case ..<0xE0: return ((first & 0x1F) << 6 | next(1), 2)
  case ..<0xF0: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
  default: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }
}
