internal import CNcurses
public import Canvas
internal import Glibc

extension Terminal {
  /// Stops the program as ctrl-Z does and returns when it goes on; the screen must be drawn anew.
  public func suspend() {
    leave()
    signals_stop_group()
    resume()
  }

  /// Gives the terminal to another program until the closure returns; draw the screen anew then.
  ///
  /// As long as the terminal makes signals of keys those are not for us, from the first moment to the
  /// last: a ctrl-C that comes while the other one starts must not end us.
  public func lend<Value>(_ body: () -> Value) -> Value {
    signals_lend()
    leave()
    defer {
      resume()
      signals_take_back()
    }
    return body()
  }

  /// Begins or ends hearing of the mouse; while we do, the terminal's own selecting needs shift.
  public func listenToMouse(_ isOn: Bool) {
    guard isOn != hasMouse else { return }
    hasMouse = isOn
    send(isOn ? mouseOn : Self.mouseOff)
  }

  /// Sends a text to the clipboard of the reader's terminal.
  public func copy(_ text: String) {
    let passage = Clipboard.Passage(environment: environment)
    send(Clipboard.sequence(copying: text, through: passage))
  }

  /// What ncurses does not do itself when it opens the screen.
  func begin() {
    var settings = settingsBefore
    rescue_prepare(output, &settings)
    curs_set(0)
    send(Self.pasteOn + mouseOn)
  }

  /// Gives the terminal back, for a while or for good.
  func leave() {
    send(Self.pasteOff + Self.mouseOff)
    writeWhole(painter.reset[...], to: output)
    curs_set(1)
    endwin()
    var settings = settingsBefore
    tcsetattr(keyboard, TCSADRAIN, &settings)
  }

  /// Takes the terminal again after `leave`, or after a stop that nobody announced.
  func resume() {
    reset_prog_mode()
    curs_set(0)
    send(Self.pasteOn + mouseOn)
    _ = adoptSize()
    shown = nil
  }

  /// Takes the size the kernel tells; true when it has changed.
  func adoptSize() -> Bool {
    let now = Terminal.size(of: output) ?? Size(width: 80, height: 24)
    resizeterm(Int32(now.height), Int32(now.width))
    defer { size = now }
    return now != size
  }
}

extension Terminal {
  /// The size of the terminal behind a descriptor; nil when there is none, or it knows of none.
  public static func size(of descriptor: Int32) -> Size? {
    var (width, height): (Int32, Int32) = (0, 0)
    guard terminal_size(descriptor, &width, &height) else { return nil }
    return Size(width: Int(width), height: Int(height))
  }
}

extension Terminal {
  /// Text pasted between marks, so that it cannot be taken for commands.
  fileprivate static let pasteOn = "\u{1B}[?2004h"
  fileprivate static let pasteOff = "\u{1B}[?2004l"

  /// Presses, movements of a held button, and both told in the newer encoding, which has no last
  /// column.
  fileprivate var mouseOn: String { hasMouse ? "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h" : "" }
  fileprivate static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"

  fileprivate func send(_ text: String) {
    writeWhole(Array(text.utf8)[...], to: output)
  }
}
