import Glibc

/// Walks through folders and those below them, in the order of the paths of what they hold.
///
/// Hidden files are passed over. At the start of a large library the walk competes with the first keys,
/// so a folder says what its entries are where it can, and is sorted by itself.
struct FolderWalk {
  /// The folders that were looked into.
  private(set) var folders: [String] = []
  private var seen: Set<FileIdentity> = []

  /// Hands out the path of each text file below a folder, and the names of the corrections beside it,
  /// until it is told false; then tells false itself.
  @discardableResult
  mutating func visit(
    _ folder: String, _ body: (_ path: String, _ errata: Set<String>) -> Bool
  ) -> Bool {
    guard let identity = FileIdentity(of: folder), seen.insert(identity).inserted else {
      return true
    }
    folders.append(folder)
    let entries = entries(in: folder)
    let errata = Set(entries.map(\.name).filter { $0.utf8.ends(with: SourceErrata.ending) })
    for child in children(entries, of: folder.hasSuffix("/") ? folder : folder + "/") {
      guard child.isFolder ? visit(child.path, body) : body(child.path, errata) else {
        return false
      }
    }
    return true
  }
}

extension FolderWalk {
  private struct Child {
    var path: String
    var isFolder: Bool
    /// What it is sorted by, as bytes: its name, of a folder with the slash that follows in its paths.
    var order: [UInt8]
  }

  private func children(_ entries: [FolderEntry], of folder: String) -> [Child] {
    let children = entries.compactMap { entry -> Child? in
      guard entry.name.utf8.first != UInt8(ascii: ".") else { return nil }
      let path = folder + entry.name
      switch entry.kind ?? FileKind(of: path) {
      case .folder: return Child(path: path, isFolder: true, order: Array((entry.name + "/").utf8))
      case .file where isText(entry.name):
        return Child(path: path, isFolder: false, order: Array(entry.name.utf8))
      case .file, .other, .nothing: return nil
      }
    }
    return children.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }
}

/// Names a folder whatever path leads to it, so that a circle of links is walked once.
private struct FileIdentity: Hashable {
  let device: UInt
  let number: UInt

  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (UInt(status.st_dev), UInt(status.st_ino))
  }
}

extension String.UTF8View {
  fileprivate func ends(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
