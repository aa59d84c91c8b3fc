/// The order of UTF-16 without a byte order mark, or nil when the bytes do not look like it.
func utf16Order(of bytes: [UInt8]) -> Encoding? {
  let little = UTF16Evidence(in: bytes, order: .little).share
  let big = UTF16Evidence(in: bytes, order: .big).share
  guard max(little, big) >= 0.9 else { return nil }
  return little >= big ? .utf16LittleEndian : .utf16BigEndian
}

/// How far bytes look like UTF-16 of one order.
///
/// Nearly every unit must lie in a row that newspapers use. Some must hold a byte that an 8-bit
/// text does not have there: the zero of ASCII and line ends, or the punctuation of rows 30 and FF.
/// And the ideographs must not be pairs of ASCII letters, as they are in an English text read so.
private struct UTF16Evidence {
  private var units = 0
  private var usual = 0
  private var telling = 0
  private var ideographs = 0
  private var letterPairs = 0

  /// Looks at the first 64 KB, which is several pages.
  init(in bytes: [UInt8], order: ByteOrder) {
    bytes.withUnsafeBufferPointer { bytes in
      for offset in stride(from: 0, to: min(bytes.count, 1 << 16) - 1, by: 2) {
        count(unit(in: bytes, at: offset, order: order))
      }
    }
  }

  /// The share of units in usual rows, 0 where the rest of the evidence is against it.
  var share: Double {
    guard telling > 0, telling >= units / 200, letterPairs * 2 <= ideographs else { return 0 }
    return Double(usual) / Double(units)
  }

  private mutating func count(_ unit: UInt32) {
    units += 1
    switch unit {
    case 0x0009...0x000D, 0x0020...0x00FF, 0x3000...0x301F, 0xFF00...0xFFEF:
      usual += 1
      telling += 1
    case 0x3400...0x9FFF:
      usual += 1
      ideographs += 1
      letterPairs += isLetterPair(unit) ? 1 : 0
    case 0x2000...0x26FF, 0xD800...0xDFFF:
      usual += 1
    default: break
    }
  }

  private func isLetterPair(_ unit: UInt32) -> Bool {
    let printable: ClosedRange<UInt32> = 0x20...0x7E
    return printable.contains(unit >> 8) && printable.contains(unit & 0xFF)
  }
}
