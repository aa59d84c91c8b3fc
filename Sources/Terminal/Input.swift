public import Canvas

/// What the terminal has to tell: keys, and all else that ends its sleep.
public enum Input: Sendable, Equatable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text that arrived between the marks of bracketed paste.
  case pasted(String)
  case resized(Size)
  /// The program was stopped and goes on: the screen must be drawn anew.
  case continued
  /// The descriptor given to `Terminal.wait` has something to read.
  case wake
  /// The terminal went away.
  case hangUp
  /// A signal asks the program to end.
  case terminate(signal: Int32)
}
