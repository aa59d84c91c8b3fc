import Glibc

/// Tells when something below some paths has changed; sleeps until then.
///
/// By inotify(7). Where it is not to be had, nothing is told, and a change shows at the next start.
struct FolderWatch {
  private let paths: [String]
  private let changed: () -> Void
  private static let quiet: Int32 = 300

  init(_ paths: [String], changed: @escaping () -> Void) {
    self.paths = paths
    self.changed = changed
  }

  /// Never returns while there is something to watch.
  func run() {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard watch(descriptor) else { return }
    while wait(descriptor, milliseconds: -1) {
      drain(descriptor)
      // A copy of many files is one change.
      while wait(descriptor, milliseconds: Self.quiet) { drain(descriptor) }
      // New folders are watched as well; a watch that is there already is only renewed.
      _ = watch(descriptor)
      changed()
    }
  }
}

extension FolderWatch {
  private func watch(_ descriptor: Int32) -> Bool {
    let mask =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)
      | UInt32(IN_DELETE) | UInt32(IN_ATTRIB)
    let folders = Set(SourceWalk.folders(of: paths))
    let watches = folders.filter { inotify_add_watch(descriptor, $0, mask) >= 0 }
    return !watches.isEmpty
  }

  private func wait(_ descriptor: Int32, milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&polled, 1, milliseconds)
      if count >= 0 { return count > 0 }
      guard errno == EINTR else { return false }
    }
  }

  private func drain(_ descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
