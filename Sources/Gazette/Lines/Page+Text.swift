extension Glyph {
  /// The width in print, in half ems.
  var printWidth: Int { kinds.has(.wide) ? 2 : 1 }
}

extension Page {
  /// The source's own characters behind some glyphs.
  func string(_ glyphs: some Collection<Glyph>) -> String {
    let count = glyphs.reduce(0) { $0 + $1.kinds.byteWidth }
    return String(unsafeUninitializedCapacity: count) { bytes in
      // `count` is the sum of the widths of just the characters that are written here.
      var end = 0
      for glyph in glyphs {
        let code = glyph.code == 0x20 ? 0x20 : source.scalars[Int(glyph.origin)].value
        end = UTF8Encoder.write(code, to: bytes, at: end)
      }
      return end
    }
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
    bytes[start] = 0xE0 | UInt8(truncatingIfNeeded: code >> 12)
    bytes[start + 1] = tail(code >> 6)
    bytes[start + 2] = tail(code)
    return start + 3
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
