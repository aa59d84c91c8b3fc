import Canvas
import Testing

@testable import Terminal

private let start = [InputDecoder.pasteStart]
private let end = [InputDecoder.pasteEnd]

private func codes(_ text: String) -> [Int32] { text.utf8.map { Int32($0) } }

private func keys(_ text: String) -> [Input] { text.map { .key(.character($0)) } }

private let arrivals: [(codes: [Int32], inputs: [Input])] = [
  (codes("jk"), keys("jk")),
  (codes("乡村振兴"), keys("乡村振兴")),
  (codes("e\u{301}👍🏽"), keys("e\u{301}👍🏽")),
  ([9, 13, 127, 8], [.key(.tab), .key(.enter), .key(.backspace), .key(.backspace)]),
  ([26, 4], [.key(.control("z")), .key(.control("d"))]),
  ([0o402, 0o403], [.key(.down), .key(.up)]),
  ([27], [.key(.escape)]),
  (codes("a\u{1B}b中"), [.key(.character("a")), .key(.alt("b")), .key(.character("中"))]),
  (codes("\u{1B}中"), [.key(.escape), .key(.character("中"))]),
  (codes("\u{1B}["), [.key(.escape), .key(.character("["))]),
  ([0x1D, 0], [.key(.control("]")), .key(.control(" "))]),
  ([0o411, 0o424, 0o513], [.key(.function(1)), .key(.function(12)), .key(.insert)]),
  ([0o521, 0o520], [.key(.shiftUp), .key(.shiftDown)]),
  ([3, 28], [.key(.control("c")), .terminate(signal: 3)]),
  (codes("a\u{1B}[1;5Cb\u{1B}OPc"), keys("abc")),
  ([0xFF, 0x41], keys("A")),
]
@Test(arguments: arrivals)
func `what arrives is told as keys`(codes: [Int32], expected: [Input]) {
  var decoder = InputDecoder()
  #expect(decoder.decode(codes) == expected)
}

@Test(arguments: 1..<12)
func `a character that arrives in two halves is not lost`(place: Int) {
  var decoder = InputDecoder()
  let all = codes("乡村振兴")
  let inputs = decoder.decode(Array(all[..<place])) + decoder.decode(Array(all[place...]))
  #expect(inputs == keys("乡村振兴"))
}

@Test(arguments: [
  ("重庆", "重庆"), ("一\r二\r", "一\n二\n"), ("q\u{1B}[A\u{7}", "q[A"), ("", ""),
])
func `a paste is one text without control characters`(text: String, expected: String) {
  var decoder = InputDecoder()
  #expect(decoder.decode(start + codes(text) + end) == [.pasted(expected)])
}

@Test func `a paste may arrive in pieces, and keys go on behind it`() {
  var decoder = InputDecoder()
  let text = codes("建言献策")
  #expect(decoder.decode(start + text[..<5]) == [])
  #expect(decoder.decode(text[5...] + end + codes("j")) == [.pasted("建言献策")] + keys("j"))
}

@Test func `ctrl-C ends a paste that never closes`() {
  var decoder = InputDecoder()
  #expect(decoder.decode(start + codes("text") + [3]) == [.terminate(signal: 2)])
  #expect(decoder.decode(codes("j")) == keys("j"))
}
