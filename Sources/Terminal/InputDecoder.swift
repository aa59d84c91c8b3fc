internal import CNcurses
internal import Canvas
internal import Glibc

/// Turns what ncurses reads - bytes, and codes above 255 for function keys - into inputs.
///
/// We ask ncurses for bytes, not for wide characters: in no-delay mode `wget_wch` loses the first
/// half of a character whose second half has not arrived yet.
struct InputDecoder {
  /// Our own codes for the two marks of bracketed paste, above all that ncurses uses.
  static let pasteStart: Int32 = 0x7001
  static let pasteEnd: Int32 = 0x7002
  /// And for the beginnings of the mouse's reports.
  static let mouseNewer: Int32 = 0x7003
  static let mouseOlder: Int32 = 0x7004

  /// Bytes of text not yet told; between calls the first half of a character at most.
  private var text: [UInt8] = []
  /// What a paste has brought so far, or nil outside one.
  private var paste: [UInt8]?
  /// A report of the mouse whose end has not arrived.
  private var report: MouseReport?
  private var inputs: [Input] = []

  /// Takes all that waited at the keyboard at one time.
  mutating func decode(_ codes: [Int32]) -> [Input] {
    var rest = codes[...]
    while let code = rest.first {
      if report != nil {
        rest = readReport(code, in: rest)
      } else {
        rest = paste == nil ? read(code, in: rest) : readPasted(code, in: rest)
      }
    }
    tellText(isComplete: false)
    defer { inputs = [] }
    return inputs
  }

  private mutating func read(_ code: Int32, in codes: ArraySlice<Int32>) -> ArraySlice<Int32> {
    switch code {
    case 0x20..<0x7F, 0x80...0xFF:
      text.append(UInt8(code))
    case Self.escape:
      tellText(isComplete: true)
      return readEscape(in: codes)
    case Self.pasteStart:
      tellText(isComplete: true)
      paste = []
    case Self.mouseNewer, Self.mouseOlder:
      tellText(isComplete: true)
      report = MouseReport(code == Self.mouseNewer ? .newer : .older)
    default:
      tellText(isComplete: true)
      tellKey(code)
    }
    return codes.dropFirst()
  }

  /// A sequence that ncurses did not know is swallowed whole; an escape that comes together with a
  /// character means that alt was held; a lone escape is a key.
  private mutating func readEscape(in codes: ArraySlice<Int32>) -> ArraySlice<Int32> {
    if let end = ControlSequence.end(in: codes) { return codes[end...] }
    if let next = codes.dropFirst().first, let character = Self.alternate(next) {
      inputs.append(.key(.alt(character)))
      return codes.dropFirst(2)
    }
    inputs.append(.key(.escape))
    return codes.dropFirst()
  }

  /// What breaks a report off is read as if there had been none.
  private mutating func readReport(
    _ code: Int32, in codes: ArraySlice<Int32>
  ) -> ArraySlice<Int32> {
    switch UInt8(exactly: code).flatMap({ report?.take($0) }) ?? .broken {
    case .more: return codes.dropFirst()
    case .done(let event):
      report = nil
      if let event { inputs.append(.mouse(event)) }
      return codes.dropFirst()
    case .broken:
      report = nil
      return codes
    }
  }

  private mutating func readPasted(
    _ code: Int32, in codes: ArraySlice<Int32>
  ) -> ArraySlice<Int32> {
    switch code {
    case Self.pasteEnd:
      inputs.append(.pasted(Self.printable(paste ?? [])))
      paste = nil
    case Self.interrupt:
      // The way out when a terminal never sends the closing mark.
      paste = nil
      inputs.append(.terminate(signal: SIGINT))
    case 0...0xFF:
      paste?.append(UInt8(code))
    default:
      break
    }
    return codes.dropFirst()
  }

  /// Tells the text so far, character by character; a last one may still lack its end.
  private mutating func tellText(isComplete: Bool) {
    let length = isComplete ? text.count : UTF8Tail.completeLength(of: text)
    let characters = String(decoding: text[..<length], as: UTF8.self)
    text.removeFirst(length)
    for character in characters where character != "\u{FFFD}" {
      inputs.append(.key(.character(character)))
    }
  }

  private mutating func tellKey(_ code: Int32) {
    switch code {
    case Self.quit: inputs.append(.terminate(signal: SIGQUIT))
    default: Key(code: code).map { inputs.append(.key($0)) }
    }
  }
}

extension InputDecoder {
  fileprivate static let escape: Int32 = 0x1B
  /// ctrl-C and ctrl-\ arrive as bytes in raw mode.
  ///
  /// The first is a key like others, for in an input line it only cancels; the second always ends
  /// the program.
  fileprivate static let interrupt: Int32 = 0x03
  fileprivate static let quit: Int32 = 0x1C

  /// The character behind an escape; `[` and `O` begin sequences.
  fileprivate static func alternate(_ code: Int32) -> Character? {
    guard 0x21...0x7E ~= code, code != 0x5B, code != 0x4F else { return nil }
    return Character(Unicode.Scalar(UInt8(code)))
  }

  /// Text without control characters; lines end as ours do.
  fileprivate static func printable(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" {
        scalars.append("\n")
      } else if scalar == "\t" || scalar.properties.generalCategory != .control {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
