import Gazette
import Glibc

/// The files of the paths that the reader named, in the library's order: as the paths were given,
/// within a folder by their paths.
struct SourceWalk {
  private(set) var files: [SourceFile] = []

  init(_ paths: [String]) {
    self.init(paths, limit: .max)
  }

  /// Nil when there are more files than that; they are not all looked at then.
  init?(_ paths: [String], atMost count: Int) {
    self.init(paths, limit: count + 1)
    guard files.count <= count else { return nil }
  }

  private init(_ paths: [String], limit: Int) {
    var walk = FolderWalk()
    for path in paths {
      switch FileKind(of: path) {
      case .folder:
        walk.visit(path) { path, errata in
          if let file = SourceFile(path: path, among: errata) { files.append(file) }
          return files.count < limit
        }
      case .file, .other: if let file = SourceFile(path: path) { files.append(file) }
      case .nothing: continue
      }
    }
  }

  /// The folders to watch: those below the paths, and those that hold single files.
  static func folders(of paths: [String]) -> [String] {
    var walk = FolderWalk()
    var homes: [String] = []
    for path in paths {
      switch FileKind(of: path) {
      case .folder: walk.visit(path) { _, _ in true }
      case .file: homes.append(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".")
      case .other, .nothing: continue
      }
    }
    return walk.folders + homes
  }
}
