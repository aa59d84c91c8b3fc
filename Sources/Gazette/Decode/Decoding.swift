/// What came of reading bytes in one encoding.
enum Decoding {
  /// With the digest of the bytes and the text's glyphs, where they were made on the way.
  case text([Unicode.Scalar], digest: Digest? = nil, reading: KindTable.Reading? = nil)
  /// The offset of the first byte that the encoding does not allow, or that is NUL.
  case fault(at: Int)
  /// The C library has no converter for the encoding.
  case converterMissing

  /// The same, told in offsets of the file when the text began behind a byte order mark.
  func shifted(by start: Int) -> Decoding {
    guard case .fault(let offset) = self else { return self }
    return .fault(at: offset + start)
  }
}

/// What stands for a character that the end of the file cut short.
let replacementCharacter: UInt32 = 0xFFFD

/// Fills an array of scalars in place, as fast as a buffer of C.
///
/// `write` returns how many scalars it wrote, each of which must be valid.
func scalars(
  capacity: Int, write: (UnsafeMutablePointer<UInt32>) -> Int
) -> [Unicode.Scalar] {
  Array(unsafeUninitializedCapacity: capacity) { buffer, count in
    guard let base = buffer.baseAddress else { return }
    // A Unicode.Scalar is a UInt32 and nothing else, so the memory may be written as such.
    count = UnsafeMutableRawPointer(base).withMemoryRebound(
      to: UInt32.self, capacity: capacity, write)
  }
}
