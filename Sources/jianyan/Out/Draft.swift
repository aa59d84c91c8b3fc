import Glibc

/// A text in a file of its own, for an editor or a command.
struct Draft {
  let path: String
  /// Reads from the beginning.
  let descriptor: Int32

  init(_ text: String, ending: String = "") throws(Trouble) {
    let folder = environment("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/jianyan-XXXXXX\(ending)".utf8CString)
    descriptor = mkstemps(&template, Int32(ending.utf8.count))
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
    let problem = writeWhole(Array(text.utf8), to: descriptor)
    guard problem == 0 else {
      remove()
      throw .cannotWrite(path: path, reason: reason(problem))
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  /// What the file holds now.
  func read() throws(Trouble) -> String {
    String(decoding: try bytes(ofFile: path), as: UTF8.self)
  }

  func remove() {
    unlink(path)
    close(descriptor)
  }
}
