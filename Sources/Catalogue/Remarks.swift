/// What was wrong with the sources of a segment.
public struct Remarks: Sendable, Equatable {
  /// A source that is not in the segment, for it could not be read.
  public struct Skipped: Sendable, Equatable {
    public var path: String
    public var stamp: SourceStamp

    public init(path: String, stamp: SourceStamp) {
      self.path = path
      self.stamp = stamp
    }
  }

  public var skipped: [Skipped] = []
  public var lines: [Complaint] = []

  public init() {}
}

extension SegmentWriter {
  public mutating func add(_ remarks: Remarks) {
    var record = RecordWriter()
    record.write(remarks.skipped.count)
    for source in remarks.skipped {
      record.write(source.path)
      record.write(fixed: UInt64(source.stamp.size))
      record.write(fixed: source.stamp.modified)
      record.write(fixed: source.stamp.corrections)
    }
    record.write(remarks.lines.count)
    for line in remarks.lines {
      record.write(line.chinese)
      record.write(line.english)
    }
    add(.remarks, record.bytes)
  }
}

extension Segment {
  public var remarks: Remarks {
    let bytes = bytes(of: .remarks)
    var record = RecordReader(bytes)
    var remarks = Remarks()
    for _ in 0..<min(record.readCount(), bytes.count) {
      let path = record.readText() ?? ""
      let size: UInt64 = record.readFixed()
      let stamp = SourceStamp(
        size: Int(clamping: size), modified: record.readFixed(), corrections: record.readFixed())
      remarks.skipped.append(Remarks.Skipped(path: path, stamp: stamp))
    }
    remarks.lines = (0..<min(record.readCount(), bytes.count)).map { _ in
      Complaint(chinese: record.readText() ?? "", english: record.readText() ?? "")
    }
    return remarks
  }
}
