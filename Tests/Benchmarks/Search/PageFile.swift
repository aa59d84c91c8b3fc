import Catalogue
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
  /// Neighbours put together as the program makes segments of them.
  var grouped: [[PageFile]] {
    var (sum, before) = (0, 0)
    return reduce(into: []) { groups, page in
      if groups.isEmpty || sum >= Segment.goal(behind: before) {
        groups.append([])
        before += sum
        sum = 0
      }
      groups[groups.count - 1].append(page)
      sum += page.size
    }
  }
}
