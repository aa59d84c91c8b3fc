import Glibc
import Synchronization

/// A thread that works on the newest request: one that came while it worked replaces those before.
///
/// ```swift
/// let searching = Worker { query, isStale in … }
/// searching.ask(query)
/// ```
/// A thread of its own, for on two cores the shared pool has two, which long work would take.
final class Worker<Request: Sendable>: Sendable {
  private struct State {
    var request: Request?
    /// Counts the requests, so that the work can tell whether it is still wanted.
    var count = 0
  }

  private let state = Mutex(State())
  private let bell = Bell()

  /// `work` is told the request, and may ask whether a newer one has come.
  init(_ work: @escaping @Sendable (Request, _ isStale: () -> Bool) -> Void) {
    startThread { [weak self, bell] in
      while true {
        bell.wait()
        // Held only while it works, so that the thread does not keep its own worker alive.
        guard let self, let (request, count) = self.take() else { return }
        guard let request else { continue }
        work(request) { self.state.withLock { $0.count != count } }
      }
    }
  }

  deinit { bell.ring() }

  func ask(_ request: Request) {
    state.withLock { state in
      state.request = request
      state.count += 1
    }
    bell.ring()
  }

  /// Makes the work at hand stale, and forgets what waits.
  func cancel() {
    state.withLock { state in
      state.request = nil
      state.count += 1
    }
  }

  private func take() -> (request: Request?, count: Int)? {
    state.withLock { state in
      defer { state.request = nil }
      return (state.request, state.count)
    }
  }
}

/// Wakes a thread that waits for it; rings that nobody waited for are counted.
///
/// Unchecked: a semaphore is made to be shared between threads, and its memory stays in one place.
final class Bell: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() {
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func ring() {
    sem_post(semaphore)
  }

  func wait() {
    while sem_wait(semaphore) != 0 {}
  }
}

/// Runs a closure on a new thread.
///
/// A thread that may take long gives way to the screen's: `isPatient` lowers its priority.
func startThread(isPatient: Bool = false, _ body: @escaping @Sendable () -> Void) {
  let start = Unmanaged.passRetained(ThreadStart(body: body, isPatient: isPatient))
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  // Deeply nested pages recurse; the main thread has as much.
  pthread_attr_setstacksize(&attributes, 8 << 20)
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  var thread = pthread_t()
  let status = pthread_create(
    &thread, &attributes,
    { argument in
      guard let argument else { return nil }
      Unmanaged<ThreadStart>.fromOpaque(argument).takeRetainedValue().run()
      return nil
    }, start.toOpaque())
  pthread_attr_destroy(&attributes)
  if status != 0 { start.release() }
}

private final class ThreadStart: Sendable {
  let body: @Sendable () -> Void
  let isPatient: Bool

  init(body: @escaping @Sendable () -> Void, isPatient: Bool) {
    self.body = body
    self.isPatient = isPatient
  }

  func run() {
    // On Linux a nice value belongs to a thread.
    if isPatient { _ = nice(10) }
    body()
  }
}
