/// Writes the fields of a record one behind the other; `RecordReader` reads them in the same order.
public struct RecordWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Little-endian, in its full width.
  public mutating func write(fixed number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Seven bits a byte, low ones first; the eighth says that more follow.
  public mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  public mutating func write(_ number: Int) {
    write(UInt64(max(0, number)))
  }

  /// Its length plus one, for 0 stands for nil, then its UTF-8.
  public mutating func write(_ text: String?) {
    guard var text else { return write(0) }
    text.withUTF8 { utf8 in
      write(utf8.count + 1)
      bytes.append(contentsOf: utf8)
    }
  }
}
