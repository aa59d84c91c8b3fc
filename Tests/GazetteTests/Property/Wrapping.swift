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

  let width: Int
  var indent = Indent.text
  var blanks = Blanks.none
  /// Marks that may not begin a line hang over the margin.
  var hangs = true

  var testDescription: String { "\(width) \(indent) \(blanks) \(hangs ? "hanging" : "cut")" }

  init(width: Int) { self.width = width }

  /// Any of the ways, the same for the same seed.
  init(seed: UInt64) {
    var random = SplitMix(seed: seed)
    width = Int.random(in: 20...80, using: &random)
    indent = Indent.allCases.randomElement(using: &random) ?? .none
    blanks = Blanks.allCases.randomElement(using: &random) ?? .none
    hangs = Bool.random(using: &random)
  }

  func apply(_ text: String) -> String {
    let ends = blanks == .lines ? "\n\n" : "\n"
    return text.split(separator: "\n").map { wrap(String($0)).joined(separator: ends) }
      .joined(separator: blanks == .none ? "\n" : "\n\n")
  }

  private func wrap(_ paragraph: String) -> [String] {
    let text = paragraph.drop { $0.isWhitespace }
    let isIndented = indent == .all || indent == .text && text.contains("。")
    var lines = [isIndented ? "　　" : ""]
    var filled = isIndented ? 4 : 0
    for character in text {
      let step = character.isASCII ? 1 : 2
      if filled + step > width, !(hangs && Self.noStart.contains(character)) {
        lines.append("")
        filled = 0
      }
      // A line's end swallows the space that stood there.
      if filled == 0, character == " " { continue }
      lines[lines.count - 1].append(character)
      filled += step
    }
    return lines
  }

  private static let noStart: Set<Character> = Set("，。：；？！、）”》】")
}
