internal import Canvas
internal import CNcurses

/// The real screen and keyboard; the only part that knows curses.
///
/// Not Sendable on purpose: it is made on the main thread and stays there.
public final class Terminal {
  public init() {}
}
