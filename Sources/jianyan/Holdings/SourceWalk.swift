import Gazette
import Glibc

/// The files of the paths that the reader named, in the library's order: as the paths were given,
/// within a folder by their paths.
struct SourceWalk {
  private(set) var files: [SourceFile] = []
  /// The folders that were looked into.
  private(set) var folders: [String] = []
  private var seen: Set<FileIdentity> = []
  private let limit: Int

  init(_ paths: [String]) {
    self.init(paths, limit: .max)
  }

  /// Nil when there are more files than that; they are not all looked at then.
  init?(_ paths: [String], atMost count: Int) {
    self.init(paths, limit: count + 1)
    guard files.count <= count else { return nil }
  }

  private init(_ paths: [String], limit: Int) {
    self.limit = limit
    for path in paths {
      switch FileKind(of: path) {
      case .folder: collect(path)
      case .file, .other: files += [SourceFile(path: path)].compactMap(\.self)
      case .nothing: continue
      }
    }
  }
}

extension SourceWalk {
  /// The folders to watch: those below the paths, and those that hold single files.
  static func folders(of paths: [String]) -> [String] {
    let homes = paths.filter { FileKind(of: $0) == .file }.map { path in
      path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }
    return SourceWalk(paths.filter { FileKind(of: $0) == .folder }).folders + homes
  }

  private mutating func collect(_ folder: String) {
    let start = files.count
    descend(into: folder)
    files[start...].sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func descend(into folder: String) {
    guard let identity = FileIdentity(of: folder), seen.insert(identity).inserted else { return }
    folders.append(folder)
    let entries = entries(in: folder)
    let names = Set(entries.filter { $0.name.hasSuffix(SourceErrata.ending) }.map(\.name))
    for entry in entries where !entry.name.hasPrefix(".") && files.count < limit {
      let path = folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      switch entry.kind ?? FileKind(of: path) {
      case .folder: descend(into: path)
      case .file:
        guard isText(entry.name) else { continue }
        files += [SourceFile(path: path, among: names)].compactMap(\.self)
      case .other, .nothing: continue
      }
    }
  }
}
