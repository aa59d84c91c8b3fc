import Synchronization

/// Does asynchronous work and waits for it; for a command's only thread, never within a task.
func wait<Value: Sendable>(for work: @escaping @Sendable () async -> Value?) -> Value? {
  let (bell, answer) = (Bell(), Answer<Value>())
  Task.detached {
    answer.set(await work())
    bell.ring()
  }
  bell.wait()
  return answer.value
}

/// Where a task leaves what it found.
private final class Answer<Value: Sendable>: Sendable {
  private let box = Mutex<Value?>(nil)

  var value: Value? { box.withLock { $0 } }

  func set(_ value: Value?) {
    box.withLock { $0 = value }
  }
}
