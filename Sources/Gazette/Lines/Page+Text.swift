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
      var writer = UTF8Writer(bytes: bytes)
      for glyph in glyphs {
        writer.write(glyph.code == 0x20 ? 0x20 : source.scalars[Int(glyph.origin)].value)
      }
      return writer.count
    }
  }
}

/// UTF-8 by hand: going through `String` scalar by scalar took a quarter of the parser's time.
private struct UTF8Writer {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func write(_ code: UInt32) {
    switch code {
    case ..<0x80: append(code)
    case ..<0x800:
      append(0xC0 | code >> 6)
      append(tail(code))
    case ..<0x10000:
      append(0xE0 | code >> 12)
      append(tail(code >> 6))
      append(tail(code))
    default:
      append(0xF0 | code >> 18)
      append(tail(code >> 12))
      append(tail(code >> 6))
      append(tail(code))
    }
  }

  private mutating func append(_ byte: UInt32) {
    bytes[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
  }

  private func tail(_ bits: UInt32) -> UInt32 { 0x80 | bits & 0x3F }
}
