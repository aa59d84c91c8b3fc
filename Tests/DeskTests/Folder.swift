import Foundation

/// A folder of its own for one test.
struct Folder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "jianyan-\(UUID().uuidString)")
    path = url.path
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  var desk: String { "\(path)/state/jianyan/desk.sqlite" }

  /// The folders that a desk would make.
  func make() throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/state/jianyan", withIntermediateDirectories: true)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
