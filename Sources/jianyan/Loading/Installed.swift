import Glibc

/// A folder that comes with the program, `seeds` or `themes`, or nil when it is not there.
///
/// Installed, it stands beside the executable's folder, in `../share/jianyan`; in a checkout, beside
/// the `Package.swift` above the build folder.
func installed(_ folder: String) -> String? {
  guard let executable = realpath("/proc/self/exe", nil) else { return nil }
  defer { free(executable) }
  let home = parent(of: String(cString: executable))
  let shared = "\(parent(of: home))/share/jianyan/\(folder)"
  if FileKind(of: shared) == .folder { return shared }
  var ancestor = home
  while ancestor != "/" {
    let candidate = "\(ancestor)/\(folder)"
    if FileKind(of: "\(ancestor)/Package.swift") == .file, FileKind(of: candidate) == .folder {
      return candidate
    }
    ancestor = parent(of: ancestor)
  }
  return nil
}

private func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
  return String(path[..<slash])
}
