/// Why the screen could not be opened.
public enum TerminalError: Error, Equatable {
  /// Standard output is a file or a pipe, or there is no keyboard to read.
  case noTerminal
  case typeUnset
  case unknownType(String)
  /// The type is known, but cannot place its cursor.
  case cannotMoveCursor(String)
}
