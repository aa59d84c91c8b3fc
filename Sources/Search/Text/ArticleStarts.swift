internal import Catalogue

/// Where the text of each article begins in one region of a text index, and where the last one's ends.
struct ArticleStarts {
  let starts: [UInt32]

  init(_ index: TextIndex, _ region: Region) {
    let count = index.articleCount + 1
    let bytes = index[.starts][region.rawValue * count * 4..<(region.rawValue + 1) * count * 4]
    // Copied whole, for each key asks for the starts of several regions in every segment.
    starts = [UInt32](unsafeUninitializedCapacity: count) { starts, written in
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(starts).copyMemory(from: $0) }
      written = bytes.count / 4
    }
  }

  subscript(article: Int) -> Int { Int(starts[article]) }

  /// The last article that begins at or before a position, looked for in growing steps.
  func article(at position: Int, from first: Int) -> Int {
    var (low, step) = (first, 1)
    while low + step < starts.count - 1, starts[low + step] <= position {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }
}
