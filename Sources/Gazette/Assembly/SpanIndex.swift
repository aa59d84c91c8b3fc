/// Byte offsets of a source's scalars in its UTF-8 form.
struct SpanIndex: Sendable {
  private let offsets: [Int32]
  private let end: Int32

  init(_ scalars: [Unicode.Scalar]) {
    var sum: Int32 = 0
    offsets = scalars.map { scalar in
      defer { sum += Int32(SpanIndex.width(scalar.value)) }
      return sum
    }
    end = sum
  }

  static func width(_ code: UInt32) -> Int {
    code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }

  func bytes(_ scalars: Range<Int>) -> Range<Int> {
    offset(scalars.lowerBound)..<offset(scalars.upperBound)
  }

  private func offset(_ scalar: Int) -> Int {
    Int(scalar < offsets.count ? offsets[scalar] : end)
  }

  /// From the first glyph to the last, whatever stands between them.
  func bytes(_ glyphs: ArraySlice<Glyph>) -> Range<Int> {
    guard let first = glyphs.first, let last = glyphs.last else { return 0..<0 }
    return bytes(Int(first.origin)..<(Int(last.origin) + 1))
  }
}
