import CNcurses
import Canvas
import Glibc
import Testing

@testable import Terminal

/// ncurses has one screen at a time, so these run one after another.
@Suite(.serialized) struct TerminalTests {
  private let pseudo: PseudoTerminal
  private let mailbox: (reading: Int32, writing: Int32)

  init() throws {
    pseudo = try PseudoTerminal(width: 12, height: 3)
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    mailbox = (ends[0], ends[1])
  }

  private func open(_ type: String = "xterm-256color") throws(TerminalError) -> Terminal {
    try Terminal(keyboard: pseudo.programSide, output: pseudo.programSide, type: type)
  }

  private func canvas(_ lines: [String], style: Style = Style()) -> Canvas {
    var canvas = Canvas(size: Size(width: 12, height: 3))
    for (y, line) in lines.enumerated() {
      canvas.write(line, at: Point(x: 0, y: y), style: style)
    }
    return canvas
  }

  @Test func `the terminal is left as it was found`() throws {
    let before = pseudo.settings
    let terminal = try open()
    #expect(pseudo.settings != before)
    terminal.show(canvas(["建言"]))
    terminal.close()
    #expect(pseudo.settings == before)
    let farewell = pseudo.drawn()
    for sequence in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1000l", "\u{1B}[?12l\u{1B}[?25h"] {
      #expect(farewell.contains(sequence))
    }
  }

  @Test func `a canvas appears, wide characters in two columns`() throws {
    let terminal = try open()
    defer { terminal.close() }
    terminal.show(canvas(["建言献策", "“一”·—…", "abc"]))
    var screen = TerminalScreen(width: 12, height: 3)
    screen.take(pseudo.drawn())
    #expect(screen.row(0) == "建言献策    ")
    #expect(screen.row(1).hasPrefix("“一”·—…"))
  }

  @Test func `only what differs is sent`() throws {
    let terminal = try open()
    defer { terminal.close() }
    terminal.show(canvas(["建言献策", "second"]))
    _ = pseudo.drawn()
    terminal.show(canvas(["建言献策", "seconD"]))
    let sent = pseudo.drawn()
    #expect(sent.contains("D"))
    #expect(sent.utf8.count < 16)
    terminal.show(canvas(["建言献策", "seconD"]))
    #expect(pseudo.drawn() == "")
  }

  @Test func `a frame made ready is sent as if it were drawn now`() throws {
    let terminal = try open()
    defer { terminal.close() }
    terminal.show(canvas(["建言献策", "second"]))
    _ = pseudo.drawn()
    let frame = terminal.frame(of: canvas(["建言献策", "seconD"]))
    #expect(pseudo.drawn() == "")
    terminal.show(frame)
    let sent = pseudo.drawn()
    terminal.show(canvas(["建言献策", "second"]))
    _ = pseudo.drawn()
    terminal.show(canvas(["建言献策", "seconD"]))
    #expect(pseudo.drawn() == sent)
    #expect(!sent.isEmpty)
  }

  @Test(arguments: [true, false])
  func `a frame made ready for another screen shows right all the same`(isForgotten: Bool) throws {
    let terminal = try open()
    defer { terminal.close() }
    var screen = TerminalScreen(width: 12, height: 3)
    terminal.show(canvas(["abc", "建言"]))
    let frame = terminal.frame(of: canvas(["abd", "献策"]))
    if isForgotten { terminal.forget() } else { terminal.show(canvas(["xyz", "建言"])) }
    terminal.show(frame)
    screen.take(pseudo.drawn())
    #expect(screen.row(0) == "abd         ")
    #expect(screen.row(1) == "献策        ")
  }

  @Test func `it waits no longer than it is told`() throws {
    let terminal = try open()
    defer { terminal.close() }
    #expect(terminal.wait(mailbox: mailbox.reading, milliseconds: 1).isEmpty)
    #expect(!terminal.isCalled(mailbox: mailbox.reading))
    pseudo.type("j")
    #expect(terminal.isCalled(mailbox: mailbox.reading))
    #expect(terminal.wait(mailbox: mailbox.reading, milliseconds: 1) == [.key("j")])
  }

  @Test(arguments: ["xa中b", "中文中文", "x中文y", "     ", "中a文b中c"])
  func `wide and narrow characters may take each other's place`(line: String) throws {
    let terminal = try open()
    defer { terminal.close() }
    var screen = TerminalScreen(width: 12, height: 3)
    for other in ["中文中文", "a中文b", "ab中文cd", "abcdefghijkl"] {
      for shown in [other, line] {
        terminal.show(canvas([shown]))
        screen.take(pseudo.drawn())
        #expect(screen.row(0).hasPrefix(shown))
      }
    }
  }

  @Test func `a change of look takes one sequence, of what differs`() throws {
    let terminal = try open()
    defer { terminal.close() }
    let styles = [
      Style(attributes: .bold), Style(attributes: [.bold, .underline]),
      Style(attributes: .underline),
      Style(foreground: .rgb(red: 255, green: 0, blue: 0), attributes: .underline),
      Style(foreground: .rgb(red: 255, green: 0, blue: 0)), Style(),
    ]
    var canvas = Canvas(size: Size(width: 12, height: 3))
    for (x, style) in styles.enumerated() {
      canvas.write("x", at: Point(x: x, y: 0), style: style)
    }
    terminal.show(canvas)
    let expected = "\u{1B}[0;1mx\u{1B}[4mx\u{1B}[22mx\u{1B}[38;5;196mx\u{1B}[24mx\u{1B}[0mx"
    #expect(pseudo.drawn().contains(expected))
  }

  @Test func `blanks are cleared rather than written`() throws {
    let terminal = try open()
    defer { terminal.close() }
    terminal.show(canvas(["abcdefghijkl", "abcdefghijkl"]))
    _ = pseudo.drawn()
    terminal.show(canvas(["abcd", "a          l"]))
    #expect(pseudo.drawn() == "\u{1B}[1;5H\u{1B}[K\u{1B}[2;2H          ")
  }

  @Test func `of a blank only the ground is sent`() throws {
    let terminal = try open()
    defer { terminal.close() }
    let red = Style(foreground: .rgb(red: 255, green: 0, blue: 0))
    let blue = Style(foreground: .rgb(red: 0, green: 0, blue: 255))
    terminal.show(canvas(["abc"], style: red))
    _ = pseudo.drawn()
    var next = canvas(["a c"], style: red)
    next.write(" ", at: Point(x: 1, y: 0), style: blue)
    next.write("  ", at: Point(x: 6, y: 1), style: blue)
    terminal.show(next)
    #expect(pseudo.drawn() == "\u{1B}[1;2H ")
    next.write(" ", at: Point(x: 6, y: 1), style: Style(background: blue.foreground))
    terminal.show(next)
    #expect(pseudo.drawn() == "\u{1B}[2;7H\u{1B}[48;5;21m ")
    next.write(" ", at: Point(x: 7, y: 1), style: Style(attributes: .underline))
    terminal.show(next)
    #expect(pseudo.drawn() == "\u{1B}[0;4m ")
  }

  @Test(arguments: [
    ("xterm-256color", "38;5;196m"), ("xterm", "31m"),
  ])
  func `colours are those the terminal has`(type: String, expected: String) throws {
    let terminal = try open(type)
    defer { terminal.close() }
    let red = Style(foreground: .rgb(red: 255, green: 0, blue: 0))
    terminal.show(canvas(["red"], style: red))
    #expect(terminal.hasColors)
    #expect(pseudo.drawn().contains(expected))
  }

  @Test func `all colours are mixed where the terminal promises them`() throws {
    let side = pseudo.programSide
    let terminal = try Terminal(
      keyboard: side, output: side, type: "xterm-256color", colorPromise: "truecolor")
    defer { terminal.close() }
    let style = Style(
      foreground: .rgb(red: 215, green: 95, blue: 7), background: .rgb(red: 0, green: 0, blue: 9))
    terminal.show(canvas(["mixed"], style: style))
    #expect(pseudo.drawn().contains("38;2;215;95;7;48;2;0;0;9m"))
  }

  @Test func `a terminal without colours shows attributes`() throws {
    let terminal = try open("vt100")
    defer { terminal.close() }
    terminal.show(canvas(["reverse"], style: Style(attributes: .reverse)))
    #expect(!terminal.hasColors)
    #expect(pseudo.drawn().contains("7m"))
  }

  @Test(arguments: [
    ("", TerminalError.typeUnset), ("no-such-type", .unknownType("no-such-type")),
    ("dumb", .cannotMoveCursor("dumb")),
  ])
  func `a terminal that will not do is refused before anything is drawn`(
    type: String, error: TerminalError
  ) {
    #expect(throws: error) { try open(type) }
    #expect(pseudo.drawn() == "")
  }

  @Test func `keys that waited together are told together`() throws {
    let terminal = try open()
    defer { terminal.close() }
    pseudo.type("j\u{1B}[B\u{1B}OA乡\u{1B}[200~粘贴\u{1B}[201~")
    let expected: [Input] = [
      .key(.character("j")), .key(.down), .key(.up), .key(.character("乡")), .pasted("粘贴"),
    ]
    #expect(terminal.wait(mailbox: mailbox.reading) == expected)
  }

  @Test func `the mouse is heard when it is asked for, and not any more afterwards`() throws {
    let terminal = try open()
    defer { terminal.close() }
    terminal.listenToMouse(true)
    #expect(pseudo.drawn().contains("\u{1B}[?1006h"))
    pseudo.type("a\u{1B}[<0;3;2Mb\u{1B}[M !!")
    let expected: [Input] = [
      .key("a"), .mouse(MouseEvent(.press, at: Point(x: 2, y: 1))), .key("b"),
      .mouse(MouseEvent(.press, at: Point(x: 0, y: 0))),
    ]
    #expect(terminal.wait(mailbox: mailbox.reading) == expected)
    terminal.listenToMouse(false)
    #expect(pseudo.drawn().contains("\u{1B}[?1000l"))
  }

  @Test func `no key of a burst is lost`() throws {
    let terminal = try open()
    defer { terminal.close() }
    let burst = String(repeating: "j", count: 200) + "/04242\r"
    pseudo.type(burst)
    var inputs: [Input] = []
    while inputs.count < 207 { inputs += terminal.wait(mailbox: mailbox.reading) }
    let expected: [Input] = burst.map { $0 == "\r" ? .key(.enter) : .key(.character($0)) }
    #expect(inputs == expected)
  }

  @Test func `an answer in the mailbox wakes`() throws {
    let terminal = try open()
    defer { terminal.close() }
    write(mailbox.writing, "x", 1)
    #expect(terminal.wait(mailbox: mailbox.reading) == [.wake])
  }

  @Test func `the screen takes the size it is given`() throws {
    let terminal = try open()
    defer { terminal.close() }
    for (width, height) in [(1, 1), (200, 60), (12, 3)] {
      pseudo.resize(width: UInt16(width), height: UInt16(height))
      kill(getpid(), SIGWINCH)
      let size = Size(width: width, height: height)
      #expect(terminal.wait(mailbox: mailbox.reading) == [.resized(size)])
      var canvas = Canvas(size: size)
      canvas.write("中文", at: Point(x: 0, y: 0))
      terminal.show(canvas)
      _ = pseudo.drawn()
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal that ends the program is told`(signal: Int32) throws {
    let terminal = try open()
    defer { terminal.close() }
    kill(getpid(), signal)
    #expect(terminal.wait(mailbox: mailbox.reading) == [.terminate(signal: signal)])
  }

  @Test func `a terminal that goes away is told`() throws {
    let terminal = try open()
    defer { terminal.close() }
    pseudo.hangUp()
    #expect(terminal.wait(mailbox: mailbox.reading).contains(.hangUp))
  }

  @Test func `the cursor stands where the canvas says`() throws {
    let terminal = try open()
    defer { terminal.close() }
    var canvas = canvas(["搜索："])
    terminal.show(canvas)
    #expect(!pseudo.drawn().contains("\u{1B}[?25h"))
    canvas.cursor = Point(x: 6, y: 0)
    terminal.show(canvas)
    #expect(pseudo.drawn().contains("\u{1B}[?25h"))
    canvas.cursor = nil
    terminal.show(canvas)
    #expect(pseudo.drawn().contains("\u{1B}[?25l"))
  }
}
