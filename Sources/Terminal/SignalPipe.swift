internal import CNcurses
internal import Glibc

/// A pipe into which the signal handler writes, so that signals can be waited for like keys.
struct SignalPipe {
  let readingEnd: Int32
  private let writingEnd: Int32

  /// From now on signals go into the pipe.
  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    (readingEnd, writingEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    signals_catch(writingEnd)
  }

  /// The signals since the last call, each once, in the order they came.
  func read() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = Glibc.read(readingEnd, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).reduce(into: []) { signals, byte in
      if !signals.contains(Int32(byte)) { signals.append(Int32(byte)) }
    }
  }

  /// Signals do again what they did before.
  func close() {
    signals_release()
    Glibc.close(readingEnd)
    Glibc.close(writingEnd)
  }
}
