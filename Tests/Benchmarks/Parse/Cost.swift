import Glibc

/// What work cost this process.
enum Cost {
  /// The processor time of some work, which other programs on the machine do not lengthen.
  static func seconds(of work: () throws -> Void) rethrows -> Double {
    let start = now()
    try work()
    return now() - start
  }

  /// The most memory the process had at any time, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss * 1024
  }

  /// Lets the heap keep what was used once, as the program does from its start (`keepMemory` of
  /// `Terminal`): else each page's memory is given back to the system and asked for again.
  static func keepMemory() {
    typealias Option = @convention(c) (Int32, Int32) -> Int32
    // Swift does not see <malloc.h>.
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let mallopt = unsafeBitCast(symbol, to: Option.self)
    for option in [mmapThreshold, trimThreshold, topPad] { _ = mallopt(option, 16 << 20) }
    _ = mallopt(mostFast, 160)
  }

  /// M_MXFAST; the most that it takes: pieces up to so many bytes are not merged with others.
  private static let mostFast: Int32 = 1
  private static let trimThreshold: Int32 = -1
  private static let topPad: Int32 = -2
  private static let mmapThreshold: Int32 = -3

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
