import CNcurses
import Canvas
import Glibc

/// A terminal without a screen: tests type on one side and the program draws on the other.
struct PseudoTerminal {
  let keyboardSide: Int32
  let programSide: Int32

  init(width: Int32, height: Int32) throws {
    var (keyboard, program): (Int32, Int32) = (-1, -1)
    guard open_pseudo_terminal(width, height, &keyboard, &program) else { throw NoneToBeHad() }
    (keyboardSide, programSide) = (keyboard, program)
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
  }

  struct NoneToBeHad: Error {}

  /// Types, without waiting for anybody to read it.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    write(keyboardSide, bytes, bytes.count)
  }

  /// All that has been drawn since the last call.
  func drawn() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(keyboardSide, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func resize(width: UInt16, height: UInt16) {
    var size = winsize(ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboardSide, UInt(TIOCSWINSZ), &size)
  }

  /// The line discipline's settings, as a program would find them.
  var settings: [UInt8] {
    var settings = termios()
    tcgetattr(programSide, &settings)
    return withUnsafeBytes(of: &settings) { Array($0) }
  }

  func hangUp() {
    close(keyboardSide)
  }
}
