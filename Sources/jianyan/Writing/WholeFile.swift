import Glibc

/// Writes a file whole or not at all.
///
/// The text goes into a new file in the same folder first, which then takes the name in one step: a
/// reader, or a crash, finds the old file or the new one, never a part. When nothing may be
/// overwritten, the step is a link, which fails where the name is taken, however late.
func writeFile(_ text: String, to path: String, overwriting: Bool) throws(Trouble) {
  try writeFile(Array(text.utf8), to: path, overwriting: overwriting)
}

/// The same for bytes; what can be made anew need not reach the disk before this returns.
///
/// They are written 64 kB at once, for as large are the pieces in which Linux then keeps them in memory,
/// and whoever maps the file and looks at one byte is given the whole piece.
func writeFile(
  _ bytes: [UInt8], to path: String, overwriting: Bool, isDurable: Bool = true
) throws(Trouble) {
  if !overwriting, FileKind(of: path) != .nothing { throw .exists(path: path) }
  let target = overwriting ? resolved(path) : path
  var template = Array("\(target).XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
  defer { unlink(template) }
  let file = OpenFile(descriptor: descriptor, target: target, path: path, isDurable: isDurable)
  try file.fill(with: bytes)
  guard overwriting ? rename(template, target) == 0 : link(template, target) == 0 else {
    throw errno == EEXIST ? .exists(path: path) : .cannotWrite(path: path, reason: reason(errno))
  }
}

/// A temporary file that shall take another's name.
private struct OpenFile {
  let descriptor: Int32
  let target: String
  let path: String
  let isDurable: Bool

  /// Fills it, and where that is wanted sees it to the disk; then it is closed.
  func fill(with bytes: [UInt8]) throws(Trouble) {
    fchmod(descriptor, mode(of: target))
    var problem = writeWhole(bytes, to: descriptor, atOnce: 65_536)
    if isDurable, problem == 0, fsync(descriptor) != 0 { problem = errno }
    if close(descriptor) != 0, problem == 0 { problem = errno }
    guard problem == 0 else { throw .cannotWrite(path: path, reason: reason(problem)) }
  }
}

/// The permissions of the file that is replaced, or those any new file gets.
private func mode(of path: String) -> mode_t {
  var status = stat()
  guard stat(path, &status) != 0 else { return status.st_mode & 0o777 }
  let mask = umask(0)
  umask(mask)
  return 0o666 & ~mask
}

/// Where links lead, so that overwriting writes to the file and leaves the link.
private func resolved(_ path: String) -> String {
  guard let target = realpath(path, nil) else { return path }
  defer { free(target) }
  return String(cString: target)
}
