/// Reads strict UTF-8: no surrogates, no overlong forms, nothing above U+10FFFF, no NUL.
func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Decoding {
  var reader = UTF8Reader(bytes: bytes)
  let text = scalars(capacity: sequenceCount(bytes)) { reader.write(to: $0) }
  guard reader.offset < bytes.count else { return .text(text) }
  return .fault(at: reader.offset)
}

/// How many bytes continue no other, eight at a time.
private func sequenceCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let memory = UnsafeRawBufferPointer(bytes)
  let highBits: UInt64 = 0x8080_8080_8080_8080
  var continuations = 0
  var place = 0
  while place + 8 <= memory.count {
    let word = memory.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    // A continuation has the highest bit and not the next, which the shift brings to its place.
    continuations &+= (word & ~(word << 1) & highBits).nonzeroBitCount
    place += 8
  }
  return memory.count - continuations - memory[place...].count { isContinuation($0) }
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
      count += writeCommon(to: output + count)
      guard offset < bytes.count else { break }
      let first = bytes[offset]
      if first &- 1 < 0x7F {
        output[count] = UInt32(first)
        offset += 1
      } else if let scalar = nextRare(first) {
        output[count] = scalar
      } else {
        break
      }
      count += 1
    }
    return count
  }

  /// Writes what nearly all of a Chinese text is: ASCII, and characters of three bytes but for
  /// those that begin with E0 and ED, which have rules of their own.
  ///
  /// The place is kept in a local, for a field would be stored at every character; no sum of
  /// places within memory overflows.
  private mutating func writeCommon(to output: UnsafeMutablePointer<UInt32>) -> Int {
    let memory = UnsafeRawBufferPointer(bytes)
    let last = memory.count - 4
    var place = offset
    var count = 0
    while place <= last {
      // `place` is at most `last`, so four bytes can be read.
      let word = UInt32(
        littleEndian: memory.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      let first = word & 0xFF
      if word & threeByteMask == threeByteSigns, first != 0xE0, first != 0xED {
        output[count] = first << 12 & 0xF000 | word >> 2 & 0x0FC0 | word >> 16 & 0x3F
        place &+= 3
      } else if first &- 1 < 0x7F {
        output[count] = first
        place &+= 1
      } else {
        break
      }
      count &+= 1
    }
    hasMultibyte = hasMultibyte || place - offset > count
    offset = place
    return count
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

/// The bits of three bytes, the first lowest, that tell them to be one character, and what they are.
private let threeByteMask: UInt32 = 0xC0C0F0
private let threeByteSigns: UInt32 = 0x8080E0

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
