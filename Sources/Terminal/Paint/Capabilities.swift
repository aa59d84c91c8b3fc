internal import CNcurses
internal import Canvas

/// What the terminal understands, as terminfo has it: sequences without their delays.
struct Capabilities {
  let clearToEnd: [UInt8]
  let showCursor: [UInt8]
  let hideCursor: [UInt8]
  let reset: [UInt8]
  /// Both colours back to the terminal's own.
  let ownColors: [UInt8]
  let attributes: [(Style.Attributes, [UInt8])]
  /// What is cleared takes the background that was set.
  let clearsInColor: Bool
  /// A character in the last place of all would scroll the screen.
  let scrollsAtEnd: Bool
  /// Moves as ECMA-48 has them, which are composed without asking terminfo each time.
  private let movesByStandard: Bool
  let forwardByStandard: Bool
  let erasesByStandard: Bool
  /// Attributes end one by one as ECMA-48 has it, which terminfo has no words for.
  let endsAttributesByStandard: Bool
  private let mixesColors: Bool

  /// Asks about the terminal that ncurses has opened.
  init(palette: Palette) {
    mixesColors = palette == .mixed
    clearToEnd = Self.sequence("el")
    showCursor = Self.sequence("cnorm")
    hideCursor = Self.sequence("civis")
    reset = Self.sequence("sgr0")
    ownColors = Self.sequence("op")
    attributes = [
      (.bold, Self.sequence("bold")), (.dim, Self.sequence("dim")),
      (.underline, Self.sequence("smul")), (.reverse, Self.sequence("rev")),
    ]
    clearsInColor = tigetflag("bce") == 1
    scrollsAtEnd = tigetflag("am") == 1 && tigetflag("xenl") != 1
    movesByStandard = Self.sequence("cup", 6, 8) == Array("\u{1B}[7;9H".utf8)
    forwardByStandard = Self.sequence("cuf", 5) == Array("\u{1B}[5C".utf8)
    erasesByStandard = Self.sequence("ech", 5) == Array("\u{1B}[5X".utf8)
    endsAttributesByStandard =
      Self.sequence("rmul") == Array("\u{1B}[24m".utf8)
      && Self.sequence("rmso") == Array("\u{1B}[27m".utf8)
  }

  /// Moves the cursor to a place.
  func move(to point: Point) -> [UInt8] {
    guard movesByStandard else { return Self.sequence("cup", Int32(point.y), Int32(point.x)) }
    return Self.control(point.y + 1, point.x + 1, final: "H")
  }

  /// `ESC [ 3 C`, and with two numbers `ESC [ 7 ; 9 H`.
  static func control(_ number: Int, _ second: Int? = nil, final: Unicode.Scalar) -> [UInt8] {
    var bytes: [UInt8] = [0x1B, 0x5B]
    bytes.append(decimal: number)
    if let second {
      bytes.append(UInt8(ascii: ";"))
      bytes.append(decimal: second)
    }
    bytes.append(UInt8(ascii: final))
    return bytes
  }

  func color(_ index: Int32, isForeground: Bool) -> [UInt8] {
    guard mixesColors else { return Self.sequence(isForeground ? "setaf" : "setab", index) }
    let levels = [index >> 16, index >> 8 & 255, index & 255].map(String.init)
    return Array("\u{1B}[\(isForeground ? 38 : 48);2;\(levels.joined(separator: ";"))m".utf8)
  }

  /// Empty when the terminal has no such capability.
  private static func sequence(_ name: String, _ first: Int32 = 0, _ second: Int32 = 0) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = expand_capability(name, first, second, &bytes, Int32(bytes.count))
    return Array(bytes.prefix(Int(count)))
  }
}

extension [UInt8] {
  fileprivate mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
