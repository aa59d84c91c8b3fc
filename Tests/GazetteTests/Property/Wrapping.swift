import Gazette
import Testing

/// Printed lines of one width, in half ems, as a typesetter or a program may cut them.
struct Wrapping: Sendable, CustomTestStringConvertible {
  enum Indent: CaseIterable, Sendable {
    case none, text, all
  }

  enum Blanks: CaseIterable, Sendable {
    case none, paragraphs, lines
  }

  enum Break: CaseIterable, Sendable {
    /// Marks that may not begin a line hang over the margin.
    case hanging
    /// Wherever the line is full.
    case cut
    /// What may not begin a line takes the character before it along; words stay whole.
    case pushed
  }

  let width: Int
  var indent = Indent.text
  var blanks = Blanks.none
  var breaks = Break.hanging

  var testDescription: String { "\(width) \(indent) \(blanks) \(breaks)" }

  init(
    width: Int, indent: Indent = .text, blanks: Blanks = .none, breaks: Break = .hanging
  ) {
    self.width = width
    self.indent = indent
    self.blanks = blanks
    self.breaks = breaks
  }

  /// Every width, each in another of the ways.
  static let everyWidth = (20...80).map { width in
    Wrapping(
      width: width, indent: width % 2 == 0 ? .text : .none,
      blanks: width / 2 % 2 == 0 ? .none : .paragraphs,
      breaks: Break.allCases[width % Break.allCases.count])
  }

  /// A width in all the ways in which books and papers are set.
  static func all(at width: Int) -> [Wrapping] {
    Break.allCases.flatMap { breaks in
      [Indent.none, .text].flatMap { indent in
        [Blanks.none, .paragraphs].map {
          Wrapping(width: width, indent: indent, blanks: $0, breaks: breaks)
        }
      }
    }
  }

  /// Any of the ways, the same for the same seed.
  init(seed: UInt64) {
    var random = SplitMix(seed: seed)
    width = Int.random(in: 20...80, using: &random)
    indent = Indent.allCases.randomElement(using: &random) ?? .none
    blanks = Blanks.allCases.randomElement(using: &random) ?? .none
    breaks = Bool.random(using: &random) ? .hanging : .cut
  }

  /// Front matter is for machines: nobody sets it.
  func apply(_ text: String) -> String {
    let ends = blanks == .lines ? "\n\n" : "\n"
    let lines = text.split(separator: "\n")
    let front = lines.first == "---" ? (lines.dropFirst().firstIndex(of: "---") ?? -1) + 1 : 0
    let set = lines[front...].map { wrap($0).joined(separator: ends) }
    return lines[..<front].map { $0 + "\n" }.joined()
      + set.joined(separator: blanks == .none ? "\n" : "\n\n")
  }

  private func wrap(_ paragraph: Substring) -> [String] {
    let text = Array(paragraph.drop { $0.isWhitespace })
    // Rules are as long as the column, whatever it is.
    guard text.contains(where: \.isLetter) else { return [String(paragraph)] }
    var line = indent == .all || indent == .text && text.contains("。") ? "　　" : ""
    var room = width - line.count * 2
    var lines: [String] = []
    var start = 0
    while start < text.count {
      let end = lineEnd(text, from: start, room: room)
      line += String(text[start..<end])
      lines.append(line)
      (line, room, start) = ("", width, end)
      // A line's end swallows the space that stood there.
      while start < text.count, text[start] == " " { start += 1 }
    }
    return lines
  }

  private func lineEnd(_ text: [Character], from start: Int, room: Int) -> Int {
    var end = start
    var filled = 0
    while end < text.count, filled + text[end].columns <= room {
      filled += text[end].columns
      end += 1
    }
    guard end < text.count else { return end }
    switch breaks {
    case .cut: break
    case .hanging:
      while end < text.count, Self.noStart.contains(text[end]) { end += 1 }
    case .pushed:
      let full = end
      while end > start, !Self.mayBreak(text, at: end) { end -= 1 }
      if end == start { end = full }
    }
    return max(end, start + 1)
  }

  private static func mayBreak(_ text: [Character], at index: Int) -> Bool {
    let (last, first) = (text[index - 1], text[index])
    let isWord = last.isASCII && first.isASCII && first.isLetterOrDigit && last.isLetterOrDigit
    return !noStart.contains(first) && !noEnd.contains(last) && !isWord
  }

  private static let noStart: Set<Character> = Set("，。：；？！、）”》】")
  private static let noEnd: Set<Character> = Set("（“《【")
}

extension Character {
  fileprivate var columns: Int { isASCII ? 1 : 2 }
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
