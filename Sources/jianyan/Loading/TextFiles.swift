import Glibc

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
private struct FileIdentity: Hashable {
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

/// The entries of a folder, in no order; none when it cannot be read.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    names.append(
      withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      })
  }
  return names
}

/// Told by the name's ending.
func isText(_ name: String) -> Bool {
  let lowercased = name.lowercased()
  guard !lowercased.hasPrefix("readme") else { return false }
  return [".txt", ".text", ".md"].contains { lowercased.hasSuffix($0) }
}
