internal import CNcurses
internal import Canvas
internal import Glibc

extension Terminal {
  /// Sleeps until something happens, then tells all that has; with a limit, nothing where nothing has
  /// happened by then.
  ///
  /// `mailbox` is a descriptor that turns readable when an answer waits; reading it is left to the
  /// caller. Nothing else wakes this but the keyboard and a signal.
  public func wait(mailbox: Int32, milliseconds limit: Int32? = nil) -> [Input] {
    var inputs: [Input] = []
    repeat {
      let ready = Self.poll([keyboard, signals.readingEnd, mailbox], milliseconds: limit ?? -1)
      if ready[1] != 0 { inputs += readSignals() }
      if ready[0] != 0 { inputs += readKeys(after: ready[0]) }
      if ready[2] != 0 { inputs.append(.wake) }
    } while inputs.isEmpty && limit == nil
    return inputs
  }

  /// True when `wait` would not sleep.
  public func isCalled(mailbox: Int32?) -> Bool {
    // The kernel passes over a descriptor below zero.
    Self.poll([keyboard, signals.readingEnd, mailbox ?? -1], milliseconds: 0).contains { $0 != 0 }
  }
}

extension Terminal {
  /// What is ready on each descriptor; all zero when time is up, or when a signal interrupts the sleep.
  private static func poll(_ descriptors: [Int32], milliseconds: Int32) -> [Int16] {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard Glibc.poll(&polled, nfds_t(polled.count), milliseconds) > 0 else {
      return polled.map { _ in 0 }
    }
    return polled.map(\.revents)
  }

  private func readKeys(after ready: Int16) -> [Input] {
    var codes: [Int32] = []
    while case let code = wgetch(keyPad), code != ERR {
      codes.append(code)
    }
    let inputs = decoder.decode(codes).map(countingClicks)
    // A keyboard that is ready but has nothing to say would wake us for ever.
    let isGone = codes.isEmpty || ready & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    return isGone ? inputs + [.hangUp] : inputs
  }

  private func countingClicks(_ input: Input) -> Input {
    guard case .mouse(let event) = input else { return input }
    return .mouse(clicks.count(event, at: .now))
  }

  private func readSignals() -> [Input] {
    var inputs: [Input] = []
    for signal in signals.read() {
      switch signal {
      case SIGWINCH: shown = nil
      case SIGTSTP: suspend()
      case SIGCONT: resume()
      default: inputs.append(.terminate(signal: signal))
      }
      guard [SIGWINCH, SIGTSTP, SIGCONT].contains(signal) else { continue }
      inputs.append(adoptSize() || signal == SIGWINCH ? .resized(size) : .continued)
    }
    return inputs
  }
}
