internal import Catalogue

/// The text index of a segment, read where it stands.
struct TextIndex {
  let positionCount: Int
  let articleCount: Int
  let issueCount: Int
  private let parts: [Bytes]

  static let positionsPerSample = 512

  /// Nil when the parts are not as long as the counts say.
  init?(_ bytes: Bytes) {
    func number(_ index: Int) -> Int { Int(bytes.number(at: index * 4) as UInt32) }
    (positionCount, articleCount, issueCount) = (number(0), number(1), number(2))
    var parts: [Bytes] = []
    var offset = TextPart.headLength.rounded
    for part in TextPart.allCases {
      let length = number(4 + part.rawValue)
      guard offset + length <= bytes.count else { return nil }
      parts.append(bytes[offset..<offset + length])
      offset += length.rounded
    }
    self.parts = parts
    let startCount = Region.allCases.count * (articleCount + 1)
    guard self[.starts].count == startCount * 4, self[.issues].count == issueCount * 4,
      self[.dates].count == issueCount * 8, self[.papers].count == issueCount * 4,
      self[.headingLengths].count == self[.headingEnds].count / 2,
      self[.headingSamples].count == positionCount.shares(Self.positionsPerSample) * 4,
      self[.pointBases].count == positionCount.shares(1 << Self.pointBaseShift) * 4,
      self[.pointSamples].count == positionCount.shares(1 << Self.pointSampleShift) * 2,
      self[.pointCount].count == 4, pointCount / 64 <= positionCount
    else { return nil }
  }

  subscript(part: TextPart) -> Bytes { parts[part.rawValue] }

  /// What the directory tells of a scalar, found by halving; nil where it does not occur.
  func entry(of scalar: UInt32) -> ScalarEntry? {
    let rows = self[.scalars]
    var (low, high) = (0, rows.count / ScalarEntry.length)
    while low < high {
      let middle = (low + high) / 2
      let found: UInt32 = rows.number(at: middle * ScalarEntry.length)
      if found < scalar { low = middle + 1 } else { high = middle }
    }
    let entry = ScalarEntry(rows[low * ScalarEntry.length..<(low + 1) * ScalarEntry.length])
    return entry.scalar == scalar && entry.count > 0 ? entry : nil
  }

  /// What the directory tells of each of ascending scalars that occurs.
  func entries(of scalars: [UInt32]) -> [ScalarEntry] {
    let rows = self[.scalars]
    return rows.withUnsafeBytes { bytes in
      let count = bytes.count / ScalarEntry.length
      var (row, found) = (0, [ScalarEntry]())
      for scalar in scalars {
        row = bytes.firstRow(from: row, of: count, notBelow: scalar)
        guard row < count else { break }
        guard bytes.scalar(ofRow: row) == scalar else { continue }
        let entry = ScalarEntry(rows[row * ScalarEntry.length..<(row + 1) * ScalarEntry.length])
        if entry.count > 0 { found.append(entry) }
      }
      return found
    }
  }

  /// The articles that hold a scalar, where the index tells it.
  func articles(of entry: ScalarEntry) -> ArticleBits? {
    entry.bits == ScalarEntry.none ? nil : row(Int(entry.bits), of: .articleBits)
  }

  /// The positions of a region.
  func range(of region: Region) -> Range<Int> {
    let first = region.rawValue * (articleCount + 1)
    let start: UInt32 = self[.starts].number(at: first * 4)
    let end: UInt32 = self[.starts].number(at: (first + articleCount) * 4)
    return Int(start)..<max(Int(start), Int(end))
  }
}

extension ScalarEntry {
  fileprivate init(_ bytes: Bytes) {
    scalar = bytes.number(at: 0)
    count = bytes.number(at: 4)
    articles = bytes.number(at: 8)
    issues = bytes.number(at: 12)
    points = bytes.number(at: 16)
    list = bytes.number(at: 20)
    bits = bytes.number(at: 24)
    headCount = bytes.number(at: 28)
    headList = bytes.number(at: 32)
  }
}

extension UnsafeRawBufferPointer {
  /// A row's first number is its scalar.
  fileprivate func scalar(ofRow row: Int) -> UInt32 { number(row * (ScalarEntry.length / 4)) }

  /// The first of so many rows, from one on, whose scalar is not below another; found by steps that double, for
  /// the next one asked for is mostly some dozens of rows further on.
  fileprivate func firstRow(from start: Int, of count: Int, notBelow wanted: UInt32) -> Int {
    var (low, step) = (start, 1)
    while low + step < count, scalar(ofRow: low + step) < wanted {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, count)
    while low < high {
      let middle = (low + high) / 2
      if scalar(ofRow: middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Int {
  /// How many times so many are in it, a rest counted whole.
  fileprivate func shares(_ size: Int) -> Int { (self + size - 1) / size }

  fileprivate var rounded: Int { (self + 7) / 8 * 8 }
}
