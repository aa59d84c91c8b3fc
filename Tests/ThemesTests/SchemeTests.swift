import Canvas
import Testing
import Themes

private let today = """
  system: "base16"
  name: "plain"
  author: "somebody"
  variant: "dark"
  palette:
    base00: "#000000"
    base01: "#010101"
    base02: "#020202"
    base03: "#030303"
    base04: "#040404"
    base05: "#050505"
    base06: "#060606"
    base07: "#070707"
    base08: "#080808"
    base09: "#090909"
    base0A: "#0a0A0a"
    base0B: "#0b0b0b"
    base0C: "#0c0c0c"
    base0D: "#0d0d0d"
    base0E: "#0e0e0e"
    base0F: "#0f0f0f"
  """

private let older =
  "scheme: plain\nauthor: somebody\n"
  + (0..<16).map { number in
    let digit = String(number, radix: 16, uppercase: true)
    return "base0\(digit): \"\(String(repeating: "0\(digit)", count: 3))\"\n"
  }.joined()

@Test(arguments: [today, older])
func `both forms of a base16 file are read`(yaml: String) throws {
  let scheme = try Scheme(yaml: yaml)
  #expect(scheme.name == "plain")
  for slot in Scheme.Slot.allCases {
    let level = UInt8((slot.substitute ?? slot).rawValue)
    #expect(scheme[slot] == .rgb(red: level, green: level, blue: level))
  }
}

@Test func `the bright colours of base24 are read where a scheme has them`() throws {
  let yaml = today.replacing("base16", with: "base24") + "\n  base13: \"#AABBCC\""
  let scheme = try Scheme(yaml: yaml)
  #expect(scheme[.brightYellow] == .rgb(red: 0xAA, green: 0xBB, blue: 0xCC))
  #expect(scheme[.brightRed] == scheme[.red])
}

@Test(arguments: [
  ("base0A", "base0a"), ("\"#000000\"", "000000"), ("\n", "\r\n"), ("system: \"base16\"\n", ""),
])
func `files are read as people write them`(_ text: String, _ written: String) throws {
  #expect(try Scheme(yaml: today.replacing(text, with: written)) == Scheme(yaml: today))
}

@Test(arguments: [
  ("\"#030303\"", "\"#03030\"", 9, SchemeError.Problem.notAColor(.faint, found: "#03030")),
  ("\"#030303\"", "red", 9, .notAColor(.faint, found: "red")),
  ("base0F", "base1F", 6, .missing(.brown)),
  ("base16", "vim", 1, .unknownSystem("vim")),
])
func `an error names the line and what was expected`(
  replaced: String, by replacement: String, line: Int, problem: SchemeError.Problem
) {
  #expect(throws: SchemeError(line: line, problem: problem)) {
    try Scheme(yaml: today.replacing(replaced, with: replacement))
  }
}

@Test(arguments: ["", "just words", "- a\n- b"])
func `what is no mapping is said to be none`(yaml: String) {
  #expect(throws: SchemeError(line: 1, problem: .notAMapping)) { try Scheme(yaml: yaml) }
}

@Test func `broken YAML is told by its line`() {
  let error = #expect(throws: SchemeError.self) { try Scheme(yaml: "name: x\npalette: [1, 2\n}") }
  #expect(error?.line == 3)
  guard case .malformed = error?.problem else {
    Issue.record("not malformed YAML: \(String(describing: error))")
    return
  }
}
