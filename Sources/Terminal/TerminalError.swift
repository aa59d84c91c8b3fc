/// Why the screen could not be opened.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
  /// Standard output is a file or a pipe, or there is no keyboard to read.
  case noTerminal
  case typeUnset
  case unknownType(String)
  /// The type is known, but cannot place its cursor.
  case cannotMoveCursor(String)

  /// One line for people, with the remedy.
  public var description: String {
    switch self {
    case .noTerminal:
      "no terminal to draw on; for scripts there is `jianyan list`"
    case .typeUnset:
      "TERM is not set; try TERM=xterm-256color"
    case .unknownType(let type):
      "the terminal type “\(type)” (TERM) is unknown here; try TERM=xterm-256color"
    case .cannotMoveCursor(let type):
      "a “\(type)” terminal (TERM) cannot place its cursor; "
        + "try TERM=xterm-256color, or `jianyan list` for plain output"
    }
  }
}
