internal import CNcurses
internal import Canvas
internal import Glibc

extension Terminal {
  /// Sleeps until something happens, then tells all that has.
  ///
  /// `mailbox` is a descriptor that turns readable when an answer waits; reading it is left to the
  /// caller. Nothing wakes this but the keyboard, a signal and the mailbox.
  public func wait(mailbox: Int32) -> [Input] {
    var inputs: [Input] = []
    while inputs.isEmpty {
      let ready = Self.poll([keyboard, signals.readingEnd, mailbox])
      if ready[1] != 0 { inputs += readSignals() }
      if ready[0] != 0 { inputs += readKeys(after: ready[0]) }
      if ready[2] != 0 { inputs.append(.wake) }
    }
    return inputs
  }
}

extension Terminal {
  /// What is ready on each descriptor; all zero when a signal interrupts the sleep.
  private static func poll(_ descriptors: [Int32]) -> [Int16] {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard Glibc.poll(&polled, nfds_t(polled.count), -1) > 0 else { return polled.map { _ in 0 } }
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
