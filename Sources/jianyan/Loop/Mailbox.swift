import Browser
import Glibc
import Synchronization

/// Where errands leave their answers; a pipe beside it wakes the main thread.
final class Mailbox: Sendable {
  /// Readable while an answer waits.
  let descriptor: Int32
  private let bell: Int32
  private let letters = Mutex<[Letter]>([])

  struct Letter: Sendable {
    var event: Event
    /// The edition of the library that the event counts in; nil where it does not matter.
    var edition: Int?
  }

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
  func post(_ event: Event, edition: Int? = nil) {
    letters.withLock { $0.append(Letter(event: event, edition: edition)) }
    write(bell, "!", 1)
  }

  /// Takes all that waits, oldest first.
  func empty() -> [Letter] {
    var rings = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &rings, rings.count) == rings.count {}
    return letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }

  /// Sleeps until an answer waits, but no longer than told.
  func wait(milliseconds: Int32) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&polled, 1, milliseconds)
  }
}
