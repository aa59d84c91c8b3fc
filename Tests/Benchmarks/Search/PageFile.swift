import Foundation

/// A page of a library, not yet read.
struct PageFile {
  let path: String
  let size: Int

  /// The `.txt` files below a folder, in the order of their paths.
  static func all(in folder: String) throws -> [PageFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let path = folder + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return PageFile(path: path, size: (attributes[.size] as? Int) ?? 0)
    }
  }

  func read() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

extension [PageFile] {
  /// Neighbours put together until they are so large.
  func grouped(upTo size: Int) -> [[PageFile]] {
    var sum = 0
    return reduce(into: []) { groups, page in
      if groups.isEmpty || sum + page.size > size {
        groups.append([])
        sum = 0
      }
      groups[groups.count - 1].append(page)
      sum += page.size
    }
  }
}
