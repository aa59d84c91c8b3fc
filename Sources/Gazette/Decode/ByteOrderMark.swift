/// The mark U+FEFF that some programs write in front of a text, which gives its encoding away.
enum ByteOrderMark: CaseIterable {
  case utf8, utf16LittleEndian, utf16BigEndian, gb18030

  init?(opening bytes: [UInt8]) {
    guard let mark = Self.allCases.first(where: { bytes.starts(with: $0.bytes) }) else {
      return nil
    }
    self = mark
  }

  var encoding: Encoding {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .gb18030: .gb18030
    }
  }

  var length: Int { bytes.count }

  /// True when the mark says more than the encoding a reader named: `utf-16` leaves the order open.
  func decides(_ named: Encoding?) -> Bool {
    switch (self, named) {
    case (.utf8, .utf8), (.gb18030, .gb18030): true
    case (.utf16LittleEndian, .utf16LittleEndian), (.utf16LittleEndian, .utf16BigEndian): true
    case (.utf16BigEndian, .utf16LittleEndian), (.utf16BigEndian, .utf16BigEndian): true
    case (.utf8, _), (.gb18030, _), (.utf16LittleEndian, _), (.utf16BigEndian, _): false
    }
  }

  private var bytes: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    }
  }
}
