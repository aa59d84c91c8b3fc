import Glibc

/// What stands at a path.
enum FileKind {
  case file, folder, other, nothing

  init(of path: String) {
    var status = stat()
    guard path != "-", stat(path, &status) == 0 else {
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

/// All bytes of a file, or of standard input when the path is `-`.
func bytes(ofFile path: String) throws(Trouble) -> [UInt8] {
  guard path != "-" else {
    return try bytes(from: STDIN_FILENO, path: words("standard input", "标准输入"))
  }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw errno == ENOENT
      ? .noSuchFile(path: path) : .cannotRead(path: path, reason: reason(errno))
  }
  defer { close(descriptor) }
  return try bytes(from: descriptor, path: path)
}

private func bytes(from descriptor: Int32, path: String) throws(Trouble) -> [UInt8] {
  var status = stat()
  fstat(descriptor, &status)
  var bytes: [UInt8] = []
  var room = max(65_536, Int(status.st_size) + 1)
  while true {
    let start = bytes.count
    bytes.reserveCapacity(start + room)
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      repeat {
        count = read(descriptor, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    guard count >= 0 else { throw .cannotRead(path: path, reason: reason(errno)) }
    if piece.isEmpty { break }
    bytes += piece
    room = 65_536
  }
  return bytes
}
