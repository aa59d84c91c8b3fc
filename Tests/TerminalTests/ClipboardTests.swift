import Testing

@testable import Terminal

@Test(arguments: [
  ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
  ("建言", "5bu66KiA"),
])
func `base64 is that of the standard`(text: String, expected: String) {
  #expect(Clipboard.base64(text.utf8) == expected)
}

@Test(arguments: [
  (Clipboard.Passage.direct, "\u{1B}]52;c;Zg==\u{7}"),
  (.tmux, "\u{1B}]52;c;Zg==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zg==\u{7}\u{1B}\\"),
  (.screen, "\u{1B}P\u{1B}]52;c;Zg==\u{7}\u{1B}\\"),
])
func `the copy finds its way through a multiplexer`(passage: Clipboard.Passage, expected: String) {
  #expect(Clipboard.sequence(copying: "f", through: passage) == expected)
}

@Test func `screen is fed in short strings`() {
  let sequence = Clipboard.sequence(
    copying: String(repeating: "x", count: 2000), through: .screen)
  let pieces = sequence.split(separator: "\u{1B}\\")
  #expect(pieces.count == 4)
  #expect(pieces.allSatisfy { $0.utf8.count < 768 && $0.hasPrefix("\u{1B}P") })
}
