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
func textFiles(in folder: String) -> [String] {
  var files: [String] = []
  var walk = FolderWalk()
  walk.visit(folder) { path, _ in
    files.append(path)
    return true
  }
  return files
}

/// The names in a folder, in no order; none when it cannot be read.
func names(in folder: String) -> [String] {
  entries(in: folder).map(\.name)
}

/// Told by the name's ending, whatever its case; a README tells about the texts rather than being one.
func isText(_ name: String) -> Bool {
  let name = name.utf8
  return !name.prefix(6).isASCII("readme")
    && [".txt", ".text", ".md"].contains { name.suffix($0.utf8.count).isASCII($0) }
}

extension Substring.UTF8View {
  /// True of these lower-case letters and marks, in either case.
  fileprivate func isASCII(_ word: String) -> Bool {
    elementsEqual(word.utf8) { $0 == $1 || $0 | 0x20 == $1 && (0x41...0x5A).contains($0) }
  }
}
