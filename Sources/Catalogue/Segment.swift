/// A part of a library that was read: the heads of its issues and articles, and their text index.
///
/// It never changes; a library grows and is mended by other segments in its place.
public struct Segment: Sendable {
  public let issueCount: Int
  public let articleCount: Int
  private let whole: Bytes
  /// By the sections' numbers, for lists ask for them some hundred times with each key.
  private var sections = [Bytes?](repeating: nil, count: Segment.sectionLimit)
  private var checksums: [Section: UInt64] = [:]

  private static let sectionLimit = 1 + (Section.allCases.map(\.place).max() ?? 0)
  static let magic: UInt64 = 0x3130_6765_736E_616A
  /// To be raised whenever bytes of the older form would be read wrongly, in any section.
  public static let version: UInt32 = 6

  /// Nil when the bytes are no segment of this version, or cut off, or their table is damaged.
  public init?(_ bytes: Bytes) {
    var reader = RecordReader(bytes)
    let (magic, version): (UInt64, UInt32) = (reader.readFixed(), reader.readFixed())
    guard magic == Segment.magic, version == Segment.version else { return nil }
    let count = Int(reader.readFixed() as UInt32)
    guard count <= Section.allCases.count else { return nil }
    let table = Segment.tableLength(count: count)
    guard bytes[0..<table - 8].checksum == bytes.number(at: table - 8) else { return nil }
    whole = bytes
    for _ in 0..<count {
      let (number, _): (UInt32, UInt32) = (reader.readFixed(), reader.readFixed())
      let (offset, length): (UInt64, UInt64) = (reader.readFixed(), reader.readFixed())
      let checksum: UInt64 = reader.readFixed()
      guard let section = Section(rawValue: number), offset + length <= bytes.count
      else { return nil }
      sections[section.place] = bytes[Int(offset)..<Int(offset + length)]
      checksums[section] = checksum
    }
    issueCount = max(0, (sections[Section.issueOffsets.place]?.count ?? 0) / 4 - 1)
    articleCount = max(0, (sections[Section.articleOffsets.place]?.count ?? 0) / 4 - 1)
  }

  /// A digest of its table, and so of all its bytes: what it is called on the disk.
  public var name: UInt64 { whole.number(at: Segment.tableLength(count: checksums.count) - 8) }

  /// How much it takes, in bytes.
  public var size: Int { whole.count }

  public func bytes(of section: Section) -> Bytes {
    sections[section.place] ?? whole[0..<0]
  }

  /// True when every byte is as it was written; reads all of them.
  public var isWhole: Bool {
    checksums.allSatisfy { bytes(of: $0.key).checksum == $0.value }
  }

  /// Gives memory back that can be read again from the segment's file.
  public func forget() {
    whole.forget()
  }

  /// The same segment with its file mapped once more: for who reads through much of it once, so that what is
  /// looked at often stays mapped here and what is not goes with the reader.
  ///
  /// The segment itself where it has no file, or that file has gone.
  public var aside: Segment {
    whole.again.flatMap { Segment($0) } ?? self
  }

  /// The bytes of magic word, version, count, rows and checksum.
  static func tableLength(count: Int) -> Int { 16 + count * 32 + 8 }

  /// A record among others, by the table of where they begin.
  func record(_ index: Int, of records: Section, by offsets: Section) -> Bytes {
    let table = bytes(of: offsets)
    let start: UInt32 = table.number(at: index * 4)
    let end: UInt32 = table.number(at: index * 4 + 4)
    return bytes(of: records)[Int(start)..<max(Int(start), Int(end))]
  }
}

extension Section {
  fileprivate var place: Int { Int(rawValue) }
}
