/// Reads strict UTF-8: no surrogates, no overlong forms, nothing above U+10FFFF, no NUL.
///
/// `digest` is that of the bytes before.
func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>, after digest: Digest) -> Decoding {
  var reader = UTF8Reader(bytes: bytes, digest: digest)
  var nobody = NobodyTaking()
  // No character takes less than a byte; memory that is not written costs nothing.
  let text = scalars(capacity: bytes.count) { reader.write(to: $0, and: &nobody) }
  guard reader.isAtEnd else { return .fault(at: reader.offset) }
  return .text(text, digest: reader.digest)
}

/// The same, with the text's glyphs: a third of the time of both goes into waiting for the digest.
func readUTF8(_ bytes: UnsafeBufferPointer<UInt8>, after digest: Digest) -> Decoding {
  var reader = UTF8Reader(bytes: bytes, digest: digest)
  var text: [Unicode.Scalar] = []
  let reading = KindTable.shared.read(atMost: bytes.count) { maker in
    text = scalars(capacity: bytes.count) { reader.write(to: $0, and: &maker) }
    // Of a character that the end cut there is less than what stands for it.
    let cut = text.last?.value == replacementCharacter ? reader.lastOffset + 3 : reader.offset
    return (text.count, cut)
  }
  guard reader.isAtEnd else { return .fault(at: reader.offset) }
  return .text(text, digest: reader.digest, reading: reading)
}

/// Is handed the characters of a text while they are decoded.
protocol ScalarTaker {
  /// `place` is how many characters stand before it, `offset` how many bytes of UTF-8.
  mutating func take(_ code: UInt32, at place: Int, offset: Int)
}

private struct NobodyTaking: ScalarTaker {
  @inline(__always)
  func take(_ code: UInt32, at place: Int, offset: Int) {}
}

private struct UTF8Reader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  /// Where the last rare character begins.
  private(set) var lastOffset = 0
  private(set) var digest: Digest
  private var hasMultibyte = false

  init(bytes: UnsafeBufferPointer<UInt8>, digest: Digest) {
    self.bytes = bytes
    self.digest = digest
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// Writes scalars until the end or the first fault, where `offset` then stands.
  mutating func write(
    to output: UnsafeMutablePointer<UInt32>, and taker: inout some ScalarTaker
  ) -> Int {
    var count = 0
    while offset < bytes.count {
      count = writeCommon(to: output, from: count, and: &taker)
      guard offset < bytes.count else { break }
      let start = offset
      let first = bytes[start]
      if first &- 1 < 0x7F {
        output[count] = UInt32(first)
        offset += 1
      } else if let scalar = nextRare(first) {
        output[count] = scalar
      } else {
        break
      }
      taker.take(output[count], at: count, offset: start)
      lastOffset = start
      digest.take(bytes[start..<offset])
      count += 1
    }
    return count
  }

  /// Writes what nearly all of a Chinese text is: ASCII, and characters of three bytes but for
  /// those that begin with E0 and ED, which have rules of their own.
  ///
  /// Place and digest are kept in locals, for fields would be stored at every character; no sum
  /// of places within memory overflows.
  private mutating func writeCommon(
    to output: UnsafeMutablePointer<UInt32>, from start: Int, and taker: inout some ScalarTaker
  ) -> Int {
    let memory = UnsafeRawBufferPointer(bytes)
    let last = memory.count - 4
    var place = offset
    var count = start
    var digest = digest
    // Characters of one length come in runs, so each length has a loop of its own.
    read: while place <= last {
      // `place` is at most `last` wherever four bytes are read.
      var word = memory.word(at: place)
      while word & threeByteMask == threeByteSigns, plainLeads & 1 << (word & 31) != 0 {
        let code = word << 12 & 0xF000 | word >> 2 & 0x0FC0 | word >> 16 & 0x3F
        output[count] = code
        taker.take(code, at: count, offset: place)
        digest.take(UInt32(memory[place]))
        digest.take(UInt32(memory[place &+ 1]))
        digest.take(UInt32(memory[place &+ 2]))
        place &+= 3
        count &+= 1
        guard place <= last else { break read }
        word = memory.word(at: place)
      }
      let first = word & 0xFF
      guard first &- 1 < 0x7F else { break }
      output[count] = first
      taker.take(first, at: count, offset: place)
      digest.take(first)
      place &+= 1
      count &+= 1
    }
    hasMultibyte = hasMultibyte || place - offset > count - start
    offset = place
    self.digest = digest
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

/// A bit for each of the leads E0 to EF but the first and ED, by their low five bits.
private let plainLeads: UInt32 = 0xDFFE

extension UnsafeRawBufferPointer {
  /// Four bytes, the first of them the lowest.
  @inline(__always)
  fileprivate func word(at place: Int) -> UInt32 {
    UInt32(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt32.self))
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
