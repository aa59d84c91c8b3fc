import Glibc

/// A name in a folder, and what stands there where the folder says so.
struct FolderEntry {
  let name: String
  /// Nil for a link, and where the file system does not tell.
  let kind: FileKind?
}

/// The entries of a folder, in no order; none when it cannot be read.
func entries(in folder: String) -> [FolderEntry] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var entries: [FolderEntry] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    entries.append(FolderEntry(name: name, kind: kind(ofType: entry.pointee.d_type)))
  }
  return entries
}

private func kind(ofType type: UInt8) -> FileKind? {
  switch Int(type) {
  case Int(DT_REG): .file
  case Int(DT_DIR): .folder
  case Int(DT_LNK), Int(DT_UNKNOWN): nil
  default: .other
  }
}

/// The text files in a folder and the folders below it, in the order of their paths.
///
/// Hidden files are passed over, and a README, which tells about the texts rather than being one.
func textFiles(in folder: String) -> [String] {
  var files: [String] = []
  var seen: Set<FileIdentity> = []
  collect(from: folder, into: &files, seen: &seen)
  return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Names a folder whatever path leads to it, so that a circle of links is walked once.
struct FileIdentity: Hashable {
  let device: UInt
  let number: UInt

  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (UInt(status.st_dev), UInt(status.st_ino))
  }
}

private func collect(
  from folder: String, into files: inout [String], seen: inout Set<FileIdentity>
) {
  guard let identity = FileIdentity(of: folder), seen.insert(identity).inserted else { return }
  for name in names(in: folder) where !name.hasPrefix(".") {
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    switch FileKind(of: path) {
    case .folder: collect(from: path, into: &files, seen: &seen)
    case .file: if isText(name) { files.append(path) }
    case .other, .nothing: continue
    }
  }
}

/// The names in a folder, in no order; none when it cannot be read.
func names(in folder: String) -> [String] {
  entries(in: folder).map(\.name)
}

/// Told by the name's ending.
func isText(_ name: String) -> Bool {
  let lowercased = name.lowercased()
  guard !lowercased.hasPrefix("readme") else { return false }
  return [".txt", ".text", ".md"].contains { lowercased.hasSuffix($0) }
}
