internal import CNcurses
internal import Canvas

extension Key {
  /// The key behind a control byte or one of ncurses' codes; nil when we have no use for it.
  init?(code: Int32) {
    switch code {
    case 0x09: self = .tab
    case 0x0A, 0x0D, KEY_ENTER: self = .enter
    case 0x08, 0x7F, KEY_BACKSPACE: self = .backspace
    case 0x00: self = .control(" ")
    case 0x01...0x1A: self = .control(Self.letter(of: code))
    case 0x1D...0x1F: self = .control(Self.sign(of: code))
    case KEY_F0 + 1...KEY_F0 + 12: self = .function(Int(code - KEY_F0))
    case KEY_BTAB: self = .backTab
    case KEY_DC: self = .delete
    case KEY_IC: self = .insert
    case KEY_UP: self = .up
    case KEY_DOWN: self = .down
    case KEY_LEFT: self = .left
    case KEY_RIGHT: self = .right
    case KEY_PPAGE: self = .pageUp
    case KEY_NPAGE: self = .pageDown
    case KEY_HOME: self = .home
    case KEY_END: self = .end
    case KEY_SR: self = .shiftUp
    case KEY_SF: self = .shiftDown
    case KEY_SLEFT: self = .shiftLeft
    case KEY_SRIGHT: self = .shiftRight
    default: return nil
    }
  }

  /// What terminals send beside what terminfo says of them: the other cursor-key mode, older
  /// numbers for home and end, the marks of bracketed paste, and how the mouse's reports begin.
  static let moreSequences: [(String, Int32)] = [
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME), ("\u{1B}[1~", KEY_HOME),
    ("\u{1B}[F", KEY_END), ("\u{1B}OF", KEY_END), ("\u{1B}[4~", KEY_END),
    ("\u{1B}[1;2A", KEY_SR), ("\u{1B}[1;2B", KEY_SF), ("\u{1B}[1;2C", KEY_SRIGHT),
    ("\u{1B}[1;2D", KEY_SLEFT), ("\u{1B}[2~", KEY_IC),
    ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
    ("\u{1B}[Z", KEY_BTAB),
    ("\u{1B}[200~", InputDecoder.pasteStart), ("\u{1B}[201~", InputDecoder.pasteEnd),
    ("\u{1B}[<", InputDecoder.mouseNewer), ("\u{1B}[M", InputDecoder.mouseOlder),
  ]

  private static func letter(of code: Int32) -> Character {
    Character(Unicode.Scalar(UInt8(code) + 0x60))
  }

  /// `]`, `^` and `_`.
  private static func sign(of code: Int32) -> Character {
    Character(Unicode.Scalar(UInt8(code) + 0x40))
  }
}
