/// Puts sections together as a segment's bytes.
///
/// Layout: the magic word, the version, the count of sections; for each its number, its offset, its
/// length and its checksum; the checksum of this table; then the sections, each at a multiple of 8.
public struct SegmentWriter {
  private var sections: [(section: Section, bytes: [UInt8])] = []

  public init() {}

  public mutating func add(_ section: Section, _ bytes: [UInt8]) {
    sections.append((section, bytes))
  }

  public var bytes: [UInt8] {
    var table = RecordWriter()
    table.write(fixed: Segment.magic)
    table.write(fixed: Segment.version)
    table.write(fixed: UInt32(sections.count))
    var offset = Segment.tableLength(count: sections.count)
    for (section, bytes) in sections {
      table.write(fixed: section.rawValue)
      table.write(fixed: UInt32(0))
      table.write(fixed: UInt64(offset))
      table.write(fixed: UInt64(bytes.count))
      table.write(fixed: Bytes(bytes).checksum)
      offset += bytes.count.rounded(to: 8)
    }
    table.write(fixed: Bytes(table.bytes).checksum)
    var whole = table.bytes
    whole.reserveCapacity(offset)
    for (_, bytes) in sections {
      whole += bytes
      whole += Array(repeating: 0, count: bytes.count.rounded(to: 8) - bytes.count)
    }
    return whole
  }
}

extension Int {
  fileprivate func rounded(to multiple: Int) -> Int {
    (self + multiple - 1) / multiple * multiple
  }
}
