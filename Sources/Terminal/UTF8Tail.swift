/// Tells whether a run of UTF-8 breaks off within a character.
enum UTF8Tail {
  /// The length without a last character whose end has not arrived.
  static func completeLength(of bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      guard byte & 0xC0 != 0x80 else { continue }
      return length(startingWith: byte) > back ? bytes.count - back : bytes.count
    }
    return bytes.count
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
