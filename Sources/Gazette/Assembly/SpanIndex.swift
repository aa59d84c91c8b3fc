/// A source in UTF-8, and the byte offsets of its scalars there.
struct SpanIndex: Sendable {
  /// Bytes that end with the text.
  private let utf8: [UInt8]
  /// Where the text begins among them: behind a byte order mark.
  private let base: Int
  /// One more than there are scalars: the last is the text's length.
  private let offsets: [Int32]

  /// The offsets say where each of the source's scalars begins, and where the last ends.
  init(_ source: SourceText, offsets: [Int32]) {
    self.offsets = offsets
    let length = Int(offsets[offsets.count - 1])
    utf8 = source.utf8 ?? SpanIndex.encoded(source.scalars, length)
    base = utf8.count - length
  }

  private static func encoded(_ scalars: [Unicode.Scalar], _ length: Int) -> [UInt8] {
    // Four bytes are written where three are meant, so there is room for one more.
    [UInt8](unsafeUninitializedCapacity: length + 1) { bytes, end in
      for scalar in scalars { end = UTF8Encoder.write(scalar.value, to: bytes, at: end) }
    }
  }

  static func width(_ code: UInt32) -> Int {
    code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }

  func bytes(_ scalars: Range<Int>) -> Range<Int> {
    offset(scalars.lowerBound)..<offset(scalars.upperBound)
  }

  /// Where the bytes of some scalars stand.
  private func place(of scalars: Range<Int>) -> Range<Int> {
    let bytes = bytes(scalars)
    return (base + bytes.lowerBound)..<(base + bytes.upperBound)
  }

  private func offset(_ scalar: Int) -> Int { Int(offsets[min(scalar, offsets.count - 1)]) }

  /// From the first glyph to the last, whatever stands between them.
  func bytes(_ glyphs: GlyphSlice) -> Range<Int> {
    guard let first = glyphs.first, let last = glyphs.last else { return 0..<0 }
    return bytes(Int(first.origin)..<(Int(last.origin) + 1))
  }

  /// The text of some scalars.
  func string(_ scalars: Range<Int>) -> String {
    // Whole scalars, written by `UTF8Encoder` or checked when they were decoded: valid.
    String(copying: UTF8Span(unchecked: utf8.span.extracting(place(of: scalars))))
  }

  /// The text of stretches of scalars, with a space for each that is empty.
  func string(_ stretches: [Range<Int>]) -> String {
    if stretches.count == 1, !stretches[0].isEmpty { return string(stretches[0]) }
    var text: [UInt8] = []
    text.reserveCapacity(stretches.reduce(0) { $0 + max(1, bytes($1).count) })
    for stretch in stretches {
      if stretch.isEmpty { text.append(0x20) } else { text += utf8[place(of: stretch)] }
    }
    // As above, and a space is a scalar.
    return String(copying: UTF8Span(unchecked: text.span))
  }
}

/// UTF-8 by hand: going through `String` scalar by scalar took a quarter of the parser's time.
private enum UTF8Encoder {
  /// Writes a scalar's bytes and returns where they end.
  @inline(__always)
  static func write(
    _ code: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    // Nearly all of a Chinese text takes three bytes.
    guard code >= 0x800, code < 0x10000 else { return writeRare(code, to: bytes, at: start) }
    // Four bytes are written at once, for which each scalar has room; the next covers the last.
    let word = 0x80_80E0 | code >> 12 | code << 2 & 0x3F00 | code << 16 & 0x3F_0000
    UnsafeMutableRawBufferPointer(bytes).storeBytes(
      of: word.littleEndian, toByteOffset: start, as: UInt32.self)
    return start &+ 3
  }

  private static func writeRare(
    _ code: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    if code < 0x80 {
      bytes[start] = UInt8(truncatingIfNeeded: code)
      return start + 1
    }
    if code < 0x800 {
      bytes[start] = 0xC0 | UInt8(truncatingIfNeeded: code >> 6)
      bytes[start + 1] = tail(code)
      return start + 2
    }
    bytes[start] = 0xF0 | UInt8(truncatingIfNeeded: code >> 18)
    bytes[start + 1] = tail(code >> 12)
    bytes[start + 2] = tail(code >> 6)
    bytes[start + 3] = tail(code)
    return start + 4
  }

  private static func tail(_ bits: UInt32) -> UInt8 {
    0x80 | UInt8(truncatingIfNeeded: bits & 0x3F)
  }
}
