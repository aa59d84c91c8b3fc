import Catalogue
import Glibc

/// A file that belongs to the library, as it stands on the disk.
struct SourceFile: Sendable, Equatable {
  let path: String
  let stamp: SourceStamp

  /// Nil when there is no such file.
  init?(path: String) {
    self.init(path: path, corrections: SourceErrata.paths(of: path).reduce(0, mixedStamp))
  }

  /// For a file of a folder whose corrections are known, so that none need be tried in vain.
  init?(path: String, among names: Set<String>) {
    let errata =
      names.isEmpty ? [] : SourceErrata.paths(of: path).filter { names.contains(lastPart(of: $0)) }
    self.init(path: path, corrections: errata.reduce(0, mixedStamp))
  }

  private init?(path: String, corrections: UInt64) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.path = path
    stamp = SourceStamp(
      size: Int(status.st_size), modified: nanoseconds(status.st_mtim), corrections: corrections)
  }
}

/// What stands behind the last slash.
func lastPart(of path: String) -> String {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

/// Two files with corrections are digested one after the other; 0 stays 0 while there are none.
private func mixedStamp(_ digest: UInt64, _ path: String) -> UInt64 {
  var status = stat()
  guard stat(path, &status) == 0 else { return digest }
  let stamp = UInt64(bitPattern: nanoseconds(status.st_mtim)) ^ UInt64(status.st_size) << 40
  return (digest ^ stamp) &* 0x9E37_79B9_7F4A_7C15 | 1
}
