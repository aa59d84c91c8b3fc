internal import CNcurses
internal import Glibc

/// Sends what ncurses writes for one screen in a single write.
///
/// ncurses 6.4 flushes at every move of the cursor, some fifty times a screen; each of them would
/// wake the terminal, which might then show half a screen. So while it refreshes, the descriptor it
/// writes to leads into memory.
final class FrameSender {
  private let descriptor: Int32
  private let terminal: Int32
  private let memory: Int32
  private var bytes: [UInt8] = []

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

  /// Does the work that makes ncurses write; without memory to spare it writes as it likes.
  func sendAtOnce(_ work: () -> Void) {
    guard terminal >= 0, dup2(memory, descriptor) == descriptor else { return work() }
    work()
    dup2(terminal, descriptor)
    send(count: Int(lseek(memory, 0, SEEK_CUR)))
    lseek(memory, 0, SEEK_SET)
  }
}

extension FrameSender {
  private func send(count: Int) {
    if bytes.count < count { bytes = [UInt8](repeating: 0, count: count * 2) }
    let read = pread(memory, &bytes, count, 0)
    writeWhole(bytes.prefix(max(0, read)), to: terminal)
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
