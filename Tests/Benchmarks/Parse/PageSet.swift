import Foundation

/// The pages to measure on, in memory.
struct PageSet {
  let pages: [[UInt8]]

  /// The `.txt` files below a folder.
  init(folder: String) throws {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    pages = try names.filter { $0.hasSuffix(".txt") }.sorted().map {
      [UInt8](try Data(contentsOf: root.appendingPathComponent($0)))
    }
  }

  /// Made pages, the same at every run.
  init(making size: Int) {
    var maker = PageMaker(seed: 1)
    var pages: [[UInt8]] = []
    var sum = 0
    while sum < size {
      pages.append(Array(maker.page(number: pages.count).utf8))
      sum += pages[pages.count - 1].count
    }
    self.pages = pages
  }

  var byteCount: Int { pages.reduce(0) { $0 + $1.count } }
  var longest: Int { pages.map(\.count).max() ?? 0 }
}
