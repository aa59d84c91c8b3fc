import Canvas
import Testing

@testable import Browser

@Suite struct KeyChordTests {
  private static let spellings: [(text: String, keys: [Key], label: String)] = [
    ("j", ["j"], "j"), ("G", ["G"], "G"), ("g g", ["g", "g"], "gg"), ("z 1", ["z", "1"], "z1"),
    ("ctrl-o", [.control("o")], "Ctrl-O"), ("Ctrl-O", [.control("o")], "Ctrl-O"),
    ("ctrl-]", [.control("]")], "Ctrl-]"), ("space", [" "], "Space"),
    ("ctrl-space", [.control(" ")], "Ctrl-Space"), ("alt-X", [.alt("X")], "Alt-X"),
    ("alt-x", [.alt("x")], "Alt-x"), ("f1", [.function(1)], "F1"), ("F12", [.function(12)], "F12"),
    ("<", ["<"], "<"), ("-", ["-"], "-"), ("pgdn", [.pageDown], "PgDn"), ("esc", [.escape], "Esc"),
    ("shift-tab", [.backTab], "Shift-Tab"), ("shift-up", [.shiftUp], "Shift-↑"),
    ("up", [.up], "↑"), ("ctrl-i", [.tab], "Tab"), ("ctrl-m", [.enter], "Enter"),
    ("delete", [.delete], "Del"),
    ("ctrl-x ctrl-s", [.control("x"), .control("s")], "Ctrl-X Ctrl-S"),
    ("，", ["，"], "，"),
  ]

  @Test(arguments: spellings)
  func `a chord is written as it is read`(text: String, keys: [Key], label: String) {
    let chord = KeyChord(text)
    #expect(chord?.keys == keys)
    #expect(chord?.label == label)
    #expect(chord.flatMap { KeyChord($0.description) } == chord)
  }

  @Test(arguments: ["", "  ", "ctrl-", "ctrl-中", "alt-", "alt-中", "f0", "f13", "hyper-x", "gg"])
  func `what names no key is refused`(_ text: String) {
    #expect(KeyChord(text) == nil)
  }
}
