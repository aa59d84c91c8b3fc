internal import CNcurses
internal import Glibc

/// Catches what ncurses writes, so that it goes to the terminal together with the screen behind it.
///
/// While ncurses works, the descriptor it writes to leads into memory.
final class CaughtOutput {
  private let descriptor: Int32
  private let terminal: Int32
  private let memory: Int32

  /// `descriptor` is the one that ncurses holds.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    terminal = dup(descriptor)
    memory = open_memory_file()
  }

  deinit {
    close(terminal)
    close(memory)
  }

  /// What the work makes ncurses write; without memory to spare it writes at once.
  func bytes(of work: () -> Void) -> [UInt8] {
    guard terminal >= 0, dup2(memory, descriptor) == descriptor else {
      work()
      return []
    }
    work()
    dup2(terminal, descriptor)
    var bytes = [UInt8](repeating: 0, count: Int(lseek(memory, 0, SEEK_CUR)))
    let read = pread(memory, &bytes, bytes.count, 0)
    lseek(memory, 0, SEEK_SET)
    return Array(bytes.prefix(max(0, read)))
  }
}

/// Writes until all is written, or the terminal takes no more.
func writeWhole(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
  var rest = bytes
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 || errno == EINTR else { return }
    rest = rest.dropFirst(max(0, count))
  }
}
