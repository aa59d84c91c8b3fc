/// Reads strict UTF-8: no surrogates, no overlong forms, nothing above U+10FFFF, no NUL.
func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Decoding {
  var reader = UTF8Reader(bytes: bytes)
  let capacity = bytes.reduce(into: 0) { $0 += isContinuation($1) ? 0 : 1 }
  let text = scalars(capacity: capacity) { reader.write(to: $0) }
  guard reader.offset < bytes.count else { return .text(text) }
  return .fault(at: reader.offset)
}

private struct UTF8Reader {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset = 0
  private var hasMultibyte = false

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Writes scalars until the end or the first fault, where `offset` then stands.
  mutating func write(to output: UnsafeMutablePointer<UInt32>) -> Int {
    var count = 0
    while offset < bytes.count {
      let first = bytes[offset]
      if first &- 1 < 0x7F {
        output[count] = UInt32(first)
        offset += 1
      } else if let scalar = nextMultibyte(first) {
        output[count] = scalar
      } else {
        return count
      }
      count += 1
    }
    return count
  }

  @inline(__always)
  private mutating func nextMultibyte(_ first: UInt8) -> UInt32? {
    // Nearly all of a Chinese text: three bytes, of which E0 and ED have rules of their own.
    guard (0xE1...0xEC).contains(first), offset + 2 < bytes.count else { return nextRare(first) }
    let (second, third) = (bytes[offset + 1], bytes[offset + 2])
    guard isContinuation(second), isContinuation(third) else { return nil }
    offset += 3
    hasMultibyte = true
    return UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
  }

  private mutating func nextRare(_ first: UInt8) -> UInt32? {
    guard let length = sequenceLength(first) else { return nil }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard index < bytes.count else { return truncated() }
      guard isContinuation(bytes[index]) else { return nil }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard scalar >= smallest[length], Unicode.Scalar(scalar) != nil else { return nil }
    offset += length
    hasMultibyte = true
    return scalar
  }

  /// The end cuts a character; forgiven only where the text before it has shown to be UTF-8.
  private mutating func truncated() -> UInt32? {
    guard hasMultibyte else { return nil }
    offset = bytes.count
    return replacementCharacter
  }
}

/// The smallest scalar that needs a sequence of as many bytes; anything less is overlong.
private let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]

private func sequenceLength(_ first: UInt8) -> Int? {
  switch first {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: nil
  }
}

@inline(__always)
private func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0xC0 == 0x80
}
