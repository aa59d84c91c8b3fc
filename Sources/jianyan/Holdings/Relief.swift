import Catalogue
import Glibc
import Search
import Synchronization

/// Gives memory back that mapped segments hold, whenever the process has come to hold much.
///
/// The system keeps their files in its own memory, so that what is looked at again is soon there.
final class Relief: Sendable {
  private struct State {
    var catalogue = Catalogue()
    var readCount = 0
  }

  private let state = Mutex(State())

  /// Bytes that the process may hold before anything is given back: a small library may stay.
  private static let enough = 230 << 20
  /// To ask what the process holds takes longer than to look into a small segment.
  private static let stride = 4

  /// To be told which library is going to be read.
  func watch(_ catalogue: Catalogue) {
    state.withLock { $0.catalogue = catalogue }
  }

  /// To be told whenever a segment was read through.
  func noteSegment() {
    let isTime = state.withLock { state in
      state.readCount += 1
      return state.readCount.isMultiple(of: Self.stride)
    }
    if isTime { give() }
  }

  /// Gives back the library's memory if the process holds much.
  func give() {
    guard residentSize > Self.enough else { return }
    for segment in state.withLock(\.catalogue).segments { segment.forgetAfterSearch() }
  }
}

/// The memory that the process has of the machine's, in bytes; 0 where the system does not tell.
///
/// The second number of `/proc/self/statm`, in pages (proc(5)).
private var residentSize: Int {
  let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return 0 }
  defer { close(descriptor) }
  let text = [UInt8](unsafeUninitializedCapacity: 128) { buffer, count in
    count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
  }
  let fields = text.split(separator: UInt8(ascii: " "))
  guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else {
    return 0
  }
  return pages * sysconf(Int32(_SC_PAGESIZE))
}
