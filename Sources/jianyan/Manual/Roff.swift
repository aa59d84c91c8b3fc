/// A manual page while it is written, in the macros of man(7).
struct Roff {
  private(set) var text: String

  init(title: String, section: Int) {
    text = ".TH \(title) \(section)\n"
  }

  /// Lines are not drawn out to the margin, which would tear Chinese apart at its few blanks.
  mutating func leaveRagged() { line(".ad l") }

  mutating func section(_ name: String) { line(".SH \(Roff.escaped(name))") }

  mutating func subsection(_ name: String) { line(".SS \(Roff.escaped(name))") }

  /// The line that lists of manual pages are made from, which must stand first in its section.
  mutating func name(_ words: String) { line(Roff.escaped(words)) }

  mutating func paragraph(_ words: String) {
    line(".PP")
    line(Roff.escaped(words))
  }

  /// A term, and below it, indented, what it means.
  mutating func item(_ term: String, _ words: String) {
    line(".TP")
    line(".B \(Roff.escaped(term))")
    line(Roff.escaped(words))
  }

  /// Lines that keep their ends.
  mutating func verbatim(_ lines: some StringProtocol) {
    line(".PP")
    line(".nf")
    line(Roff.escaped(lines))
    line(".fi")
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  /// By number where it is not ASCII, so that every troff reads it alike.
  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    guard !scalar.isASCII else { return String(scalar) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
  }

  /// Backslashes and hyphens as themselves, and no line taken for a request.
  private static func escaped(_ text: some StringProtocol) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let plain = line.reduce(into: "") { result, character in
        switch character {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        case "^": result += "\\(ha"
        case "~": result += "\\(ti"
        default: result += character.unicodeScalars.map(Roff.ascii).joined()
        }
      }
      return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
    return lines.joined(separator: "\n")
  }
}
