import Catalogue

/// Which files make up each segment of a library, and which segments are there already.
struct Partition {
  /// One segment to be.
  struct Part {
    let files: Range<Int>
    /// The segment that was made of just these files, if there is one.
    let segment: Int?
  }

  private(set) var parts: [Part] = []
  /// How much source the parts are made of, in bytes.
  private var size = 0

  /// Keeps the cuts between the old segments, so that a change stays within one of them.
  init(_ files: [SourceFile], reusing catalogue: Catalogue, except damaged: Set<Int> = []) {
    var start = 0
    for (number, segment) in catalogue.segments.enumerated() where segment.issueCount > 0 {
      let next = catalogue.segments[(number + 1)...].first { $0.issueCount > 0 }?.issue(0).path
      let end = next.map { Self.end(of: start, before: $0, in: files) } ?? files.count
      if !damaged.contains(number), segment.holds(files[start..<end]) {
        add(Part(files: start..<end, segment: number), of: files)
      } else {
        cut(files, start..<end)
      }
      segment.forget()
      start = end
    }
    cut(files, start..<files.count)
  }

  /// True when nothing has to be read.
  func isWhole(for catalogue: Catalogue) -> Bool {
    parts.count == catalogue.segments.count && parts.allSatisfy { $0.segment != nil }
  }

  /// The library's segments, those kept and those made, by their first file; what was not made is left
  /// out.
  func segments(of old: Catalogue, with made: [Int: Segment]) -> [Segment] {
    parts.compactMap { part in
      part.segment.map { old.segments[$0] } ?? made[part.files.lowerBound]
    }
  }

  /// How many segments stay at the head of the library.
  var keptCount: Int {
    parts.enumerated().prefix { $0.element.segment == $0.offset }.count
  }
}

extension Partition {
  /// The first file from `start` on that stands at or behind a path.
  private static func end(of start: Int, before path: String, in files: [SourceFile]) -> Int {
    if let same = files[start...].firstIndex(where: { $0.path == path }) { return same }
    return files[start...].firstIndex { !$0.path.utf8.lexicographicallyPrecedes(path.utf8) }
      ?? files.count
  }

  private mutating func cut(_ files: [SourceFile], _ range: Range<Int>) {
    var start = range.lowerBound
    var partSize = 0
    for index in range {
      partSize += files[index].stamp.size
      guard partSize >= Segment.goal(behind: size) else { continue }
      add(Part(files: start..<index + 1, segment: nil), of: files)
      (start, partSize) = (index + 1, 0)
    }
    if start < range.upperBound {
      add(Part(files: start..<range.upperBound, segment: nil), of: files)
    }
  }

  private mutating func add(_ part: Part, of files: [SourceFile]) {
    parts.append(part)
    size += files[part.files].reduce(0) { $0 + $1.stamp.size }
  }
}

extension Segment {
  /// True when it was made of just these files as they stand now, or of those that could be read.
  fileprivate func holds(_ files: ArraySlice<SourceFile>) -> Bool {
    let skipped = remarks.skipped
    guard files.count == issueCount + skipped.count else { return false }
    var (next, nextSkipped) = (0, 0)
    for file in files {
      let head = issue(next)
      if head.path == file.path {
        guard head.stamp == file.stamp else { return false }
        next += 1
      } else {
        guard nextSkipped < skipped.count, skipped[nextSkipped].path == file.path,
          skipped[nextSkipped].stamp == file.stamp
        else { return false }
        nextSkipped += 1
      }
    }
    return true
  }
}
