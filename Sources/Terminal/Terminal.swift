internal import CNcurses
public import Canvas
internal import Glibc

/// The real screen and keyboard; the only part that knows curses.
///
/// Not Sendable on purpose: it is made on the main thread and stays there.
public final class Terminal {
  /// The screen's size, as of the last `Input.resized`.
  public internal(set) var size: Size

  let keyboard: Int32
  let output: Int32
  let signals: SignalPipe
  let settingsBefore: termios
  var painter: FramePainter
  var decoder = InputDecoder()
  var clicks = ClickCounter()
  var hasMouse = false
  /// What the screen shows now; nil when it must be drawn from nothing.
  var shown: Canvas? { didSet { edition += 1 } }
  /// Counts the screens shown, so that a frame made ready knows whether its own still stands.
  private(set) var edition = 0

  let caught: CaughtOutput
  private let handle: OpaquePointer
  private let streams: [UnsafeMutablePointer<FILE>]
  /// Keys are read through a pad, for reading through a window would refresh it.
  let keyPad: UnsafeMutablePointer<WINDOW>
  private var isOpen = true

  /// Opens the screen on standard output, and the keyboard on standard input, or on `/dev/tty` when
  /// standard input is not a terminal.
  public convenience init() throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    let keyboard = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : Glibc.open("/dev/tty", O_RDWR)
    guard keyboard >= 0 else { throw .noTerminal }
    try self.init(
      keyboard: keyboard, output: STDOUT_FILENO, type: environment("TERM"),
      colorPromise: environment("COLORTERM"))
  }

  /// Opens a screen on any terminal, so that tests can bring their own.
  ///
  /// `colorPromise` is what `COLORTERM` says: `truecolor` or `24bit`.
  public init(
    keyboard: Int32, output: Int32, type: String?, colorPromise: String? = nil
  ) throws(TerminalError) {
    try Self.check(type, output: output)
    adoptLocale()
    var settings = termios()
    guard tcgetattr(keyboard, &settings) == 0, let opened = Self.open(type, keyboard, output)
    else { throw .noTerminal }
    self.keyboard = keyboard
    self.output = output
    settingsBefore = settings
    handle = opened.handle
    streams = opened.streams
    caught = CaughtOutput(descriptor: fileno(opened.streams[1]))
    keyPad = opened.keyPad
    painter = FramePainter(palette: Self.colors(colorPromise, type: type))
    signals = SignalPipe()
    size = Size(width: 80, height: 24)
    begin()
    _ = adoptSize()
  }

  /// False when everything is drawn in the terminal's own two colours.
  public var hasColors: Bool { painter.inks.palette != .colorless }

  /// How many columns the C library, which most terminals follow, gives to “ ” — · and their like.
  public var ambiguous: AmbiguousWidth { column_count(0x201C) == 2 ? .wide : .narrow }

  /// True for eight or sixteen, which cannot tell grounds that differ a little.
  public var hasFewColors: Bool {
    painter.inks.palette == .eight || painter.inks.palette == .sixteen
  }

  /// Leaves the terminal as it was found; more calls do nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    rescue_cancel()
    signals.close()
    delwin(keyPad)
    delscreen(handle)
    for stream in streams { fclose(stream) }
  }

  deinit {
    close()
  }
}

extension Terminal {
  private typealias Opened = (
    handle: OpaquePointer, streams: [UnsafeMutablePointer<FILE>],
    keyPad: UnsafeMutablePointer<WINDOW>
  )

  /// Asks terminfo before `newterm` does, which would not say why it fails.
  private static func check(_ type: String?, output: Int32) throws(TerminalError) {
    guard let type, !type.isEmpty else { throw .typeUnset }
    var answer: Int32 = 0
    guard setupterm(type, output, &answer) == OK else { throw .unknownType(type) }
    guard let capability = tigetstr("cup"), Int(bitPattern: capability) != -1 else {
      throw .cannotMoveCursor(type)
    }
  }

  /// The streams are of our own, so that closing them closes neither keyboard nor output.
  private static func open(_ type: String?, _ keyboard: Int32, _ output: Int32) -> Opened? {
    guard let reading = fdopen(dup(keyboard), "r"), let writing = fdopen(dup(output), "w"),
      let handle = newterm(type, writing, reading), let keyPad = newpad(1, 1)
    else { return nil }
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    typeahead(-1)
    keypad(keyPad, true)
    nodelay(keyPad, true)
    for (sequence, code) in Key.moreSequences { define_key(sequence, code) }
    return (handle, [reading, writing], keyPad)
  }

  private static func colors(_ promise: String?, type: String?) -> Palette {
    guard has_colors() else { return .colorless }
    return Palette(
      colors: Int(tigetnum("colors")), promise: promise, type: type,
      isInTmux: environment("TMUX") != nil)
  }
}
