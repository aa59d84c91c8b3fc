internal import Canvas

/// A report of the mouse while its bytes arrive, in either of the two encodings of xterm.
///
/// The newer, SGR, is `ESC [ < code ; column ; row M`, with `m` for a release; the older is
/// `ESC [ M` and three bytes, each a number and 32. Both count columns and rows from 1. See xterm's
/// "Control Sequences", section Mouse Tracking.
struct MouseReport: Equatable {
  enum Encoding {
    case newer, older
  }

  enum Progress: Equatable {
    case more
    /// Complete; nil where it tells nothing we know.
    case done(MouseEvent?)
    /// The byte does not belong to a report.
    case broken
  }

  private let encoding: Encoding
  private var numbers: [Int] = [0]

  init(_ encoding: Encoding) {
    self.encoding = encoding
    if encoding == .older { numbers = [] }
  }

  /// Takes the next byte behind the sequence's beginning.
  mutating func take(_ byte: UInt8) -> Progress {
    switch encoding {
    case .newer: takeDigit(byte)
    case .older: takeNumber(byte)
    }
  }
}

extension MouseReport {
  private mutating func takeDigit(_ byte: UInt8) -> Progress {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = numbers.removeLast() * 10 + Int(byte - UInt8(ascii: "0"))
      guard number < 100_000 else { return .broken }
      numbers.append(number)
      return .more
    case UInt8(ascii: ";") where numbers.count < 3:
      numbers.append(0)
      return .more
    case UInt8(ascii: "M") where numbers.count == 3: return .done(event(isRelease: false))
    case UInt8(ascii: "m") where numbers.count == 3: return .done(event(isRelease: true))
    default: return .broken
    }
  }

  private mutating func takeNumber(_ byte: UInt8) -> Progress {
    guard byte >= 32 else { return .broken }
    numbers.append(Int(byte) - 32)
    guard numbers.count == 3 else { return .more }
    return .done(event(isRelease: numbers[0] & 0b110_0011 == 3))
  }

  /// The code's low bits are the button, 32 a movement, 64 the wheel; the rest are modifier keys.
  private func event(isRelease: Bool) -> MouseEvent? {
    let code = numbers[0]
    let point = Point(x: numbers[1] - 1, y: numbers[2] - 1)
    guard point.x >= 0, point.y >= 0 else { return nil }
    let button: MouseEvent.Button = [.left, .middle, .right, .none][code & 3]
    switch (code & 64 != 0, code & 32 != 0) {
    case (true, _):
      guard code & 3 < 2 else { return nil }
      return MouseEvent(code & 1 == 0 ? .wheelUp : .wheelDown, .none, at: point)
    case (false, true): return button == .none ? nil : MouseEvent(.drag, button, at: point)
    case (false, false): return MouseEvent(isRelease ? .release : .press, button, at: point)
    }
  }
}
