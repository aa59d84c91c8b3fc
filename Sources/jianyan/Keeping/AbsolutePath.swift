import Glibc

/// The folder in which the program was started.
func workingFolder() -> String {
  guard let path = getcwd(nil, 0) else { return "/" }
  defer { free(path) }
  return String(cString: path)
}

/// A path from the root of the file system; where links lead, if it is there.
func absolutePath(_ path: String) -> String {
  if let real = realpath(path, nil) {
    defer { free(real) }
    return String(cString: real)
  }
  return path.hasPrefix("/") ? path : "\(workingFolder())/\(path)"
}

/// A path as one would write it in the working folder, if it lies below that.
func shortPath(_ path: String) -> String {
  let folder = workingFolder() + "/"
  return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
}
