internal import Catalogue

extension TextIndexWriter {
  /// The index of all that was added, for `Section.text` of a segment.
  public var bytes: [UInt8] {
    let lists = ListWriter(self)
    let (points, headings) = (points, headings)
    let phrases = FrequentPhrases(self, stretches: points)
    let parts = TextPart.allCases.map { part -> [UInt8] in
      switch part {
      case .scalars: lists.directory
      case .lists: lists.bytes(of: .paragraphs)
      case .headLists: lists.bytes(of: .heads)
      case .articleBits: lists.articleBits.words.bytes
      case .phrases: phrases.directory
      case .phraseBits: phrases.articleBits.bytes
      case .starts: starts.bytes
      case .headingEnds: headings.ends.bytes
      case .headingLengths: headings.lengths.bytes
      case .headingSamples: samples(of: headings.ends).bytes
      case .points: points.bytes
      case .pointBases: bases(of: points).bytes
      case .pointSamples: pointSamples(of: points).bytes
      case .pointCount: [UInt32(pointWriter.count)].bytes
      case .issues: firstArticles.bytes
      case .dates: dates.bytes
      case .papers: papers.bytes
      case .paperNames: names
      }
    }
    var head = RecordWriter()
    for number in [positionCount, articleCount, firstArticles.count, 0] + parts.map(\.count) {
      head.write(fixed: UInt32(truncatingIfNeeded: number))
    }
    let all = [head.bytes] + parts
    var bytes: [UInt8] = []
    bytes.reserveCapacity(all.reduce(0) { $0 + $1.count + 8 })
    for part in all {
      bytes += part
      // Each part begins at a multiple of 8.
      bytes += repeatElement(0, count: (8 - bytes.count % 8) % 8)
    }
    return bytes
  }

  var positionCount: Int { regions.reduce(0) { $0 + $1.count } }

  /// Where each region begins among all positions.
  var bases: [Int] {
    regions.reduce(into: [0]) { bases, region in bases.append((bases.last ?? 0) + region.count) }
  }

  private var starts: [UInt32] {
    zip(regions, bases).flatMap { region, base in
      (region.starts + [UInt32(region.count)]).map { $0 + UInt32(base) }
    }
  }

  private var headings: (ends: [UInt32], lengths: [UInt16]) {
    let bases = bases.map { UInt32($0) }
    let bounds =
      unplacedHeadings.map { $0 + bases[Region.heading.rawValue] }
      + placedHeadings.map { $0 + bases[Region.paragraph.rawValue] }
    let starts = stride(from: 0, to: bounds.count, by: 2)
    return (
      starts.map { bounds[$0 + 1] }, starts.map { UInt16(clamping: bounds[$0 + 1] - bounds[$0]) }
    )
  }

  private var names: [UInt8] {
    paperNames.reduce(into: RecordWriter()) { $0.write($1) }.bytes
  }

  private var points: [UInt32] {
    let bases = bases.map { UInt32($0) }
    let (heading, paragraph) = (bases[Region.heading.rawValue], bases[Region.paragraph.rawValue])
    return [0, PointWriter.outside]
      + pointWriter.headings.pairs(movedBy: heading) + [paragraph, PointWriter.outside]
      + pointWriter.paragraphs.pairs(movedBy: paragraph)
  }

  private func bases(of points: [UInt32]) -> [UInt32] {
    stretches(of: points, ofEvery: 1 << TextIndex.pointBaseShift)
  }

  private func pointSamples(of points: [UInt32]) -> [UInt16] {
    let bases = bases(of: points)
    let samplesPerBase = 1 << (TextIndex.pointBaseShift - TextIndex.pointSampleShift)
    let samples = stretches(of: points, ofEvery: 1 << TextIndex.pointSampleShift)
    // Too small a number only makes the reader go on for longer.
    return samples.enumerated().map { UInt16(clamping: $1 - bases[$0 / samplesPerBase]) }
  }

  /// The stretches that each so many-th position is in.
  private func stretches(of points: [UInt32], ofEvery step: Int) -> [UInt32] {
    var stretch = 0
    return stride(from: 0, to: positionCount, by: step).map { position in
      while stretch + 1 < points.count / 2, points[stretch * 2 + 2] <= position { stretch += 1 }
      return UInt32(stretch)
    }
  }

  /// Of each so many positions the heading that ends first behind them.
  private func samples(of headingEnds: [UInt32]) -> [UInt32] {
    var heading = 0
    return stride(from: 0, to: positionCount, by: TextIndex.positionsPerSample).map { position in
      while heading < headingEnds.count, headingEnds[heading] <= position { heading += 1 }
      return UInt32(heading)
    }
  }
}

extension [UInt32] {
  /// Pairs of a position and a number, with the positions further on.
  fileprivate func pairs(movedBy base: UInt32) -> [UInt32] {
    enumerated().map { $0.isMultiple(of: 2) ? $1 + base : $1 }
  }
}

extension Array where Element: FixedWidthInteger {
  /// Little-endian, as the machines are that this runs on.
  fileprivate var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }
}
