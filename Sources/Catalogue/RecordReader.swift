/// Reads what a `RecordWriter` wrote; behind the end there are zeros and nils.
public struct RecordReader: Sendable {
  private let bytes: Bytes
  private var offset = 0

  public init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// Of the whole record; no list in it has more entries.
  public var byteCount: Int { bytes.count }

  public mutating func readFixed<Number: FixedWidthInteger & BitwiseCopyable>() -> Number {
    defer { offset += MemoryLayout<Number>.size }
    return bytes.number(at: offset)
  }

  public mutating func readNumber() -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      let byte = bytes[offset]
      offset += 1
      number |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { break }
    }
    return number
  }

  /// Of a damaged record at most the largest 32-bit number, which every sum of two can hold.
  public mutating func readCount() -> Int {
    Int(min(readNumber(), UInt64(UInt32.max)))
  }

  public mutating func readText() -> String? {
    let length = readCount()
    guard length > 0 else { return nil }
    defer { offset += length - 1 }
    return bytes.text(offset..<offset + length - 1)
  }

  /// Goes past a text without making it.
  public mutating func skipText() {
    offset += max(0, readCount() - 1)
  }
}
