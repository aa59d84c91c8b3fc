import Browser
import Glibc
import Synchronization

/// Where errands leave their answers; a pipe beside it wakes the main thread.
final class Mailbox: Sendable {
  /// Readable while an answer waits.
  let descriptor: Int32
  private let bell: Int32
  private let events = Mutex<[Event]>([])

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    (descriptor, bell) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// May be called from any thread.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    write(bell, "!", 1)
  }

  /// Takes all that waits, oldest first.
  func empty() -> [Event] {
    var rings = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &rings, rings.count) == rings.count {}
    return events.withLock { events in
      defer { events = [] }
      return events
    }
  }

  /// Sleeps until an answer waits, but no longer than told.
  func wait(milliseconds: Int32) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&polled, 1, milliseconds)
  }
}
