/// Which byte of a UTF-16 unit comes first.
enum ByteOrder {
  case little, big
}

/// Reads UTF-16: no lone surrogate and no NUL, except that the end may cut a character.
func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, order: ByteOrder) -> Decoding {
  var reader = UTF16Reader(bytes: bytes, order: order)
  let text = scalars(capacity: bytes.count / 2 + 1) { reader.write(to: $0) }
  guard reader.offset < bytes.count else { return .text(text) }
  return .fault(at: reader.offset)
}

private struct UTF16Reader {
  let bytes: UnsafeBufferPointer<UInt8>
  let order: ByteOrder
  var offset = 0

  /// Writes scalars until the end or the first fault, where `offset` then stands.
  mutating func write(to output: UnsafeMutablePointer<UInt32>) -> Int {
    var count = 0
    while offset < bytes.count {
      guard let scalar = next() else { return count }
      output[count] = scalar
      count += 1
    }
    return count
  }

  private mutating func next() -> UInt32? {
    guard offset + 1 < bytes.count else { return truncated() }
    let first = unit(in: bytes, at: offset, order: order)
    switch first {
    case 0, 0xDC00...0xDFFF: return nil
    case 0xD800...0xDBFF: return nextPair(first)
    default:
      offset += 2
      return first
    }
  }

  private mutating func nextPair(_ high: UInt32) -> UInt32? {
    guard offset + 3 < bytes.count else { return truncated() }
    let low = unit(in: bytes, at: offset + 2, order: order)
    guard (0xDC00...0xDFFF).contains(low) else { return nil }
    offset += 4
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  private mutating func truncated() -> UInt32 {
    offset = bytes.count
    return replacementCharacter
  }
}

/// The UTF-16 unit that begins at an offset, which must not be the last.
@inline(__always)
func unit(
  in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, order: ByteOrder
) -> UInt32 {
  let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
  switch order {
  case .little: return second << 8 | first
  case .big: return first << 8 | second
  }
}
