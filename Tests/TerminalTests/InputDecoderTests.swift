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

private func report(_ text: String) -> [Int32] { [InputDecoder.mouseNewer] + codes(text) }

private func older(_ bytes: [Int32]) -> [Int32] { [InputDecoder.mouseOlder] + bytes }

private let reports: [(codes: [Int32], inputs: [Input])] = [
  (report("0;5;3M"), [.mouse(MouseEvent(.press, at: Point(x: 4, y: 2)))]),
  (report("2;300;3m"), [.mouse(MouseEvent(.release, .right, at: Point(x: 299, y: 2)))]),
  (report("32;5;3M"), [.mouse(MouseEvent(.drag, at: Point(x: 4, y: 2)))]),
  (report("35;5;3M"), []),
  (report("64;5;3M"), [.mouse(MouseEvent(.wheelUp, .none, at: Point(x: 4, y: 2)))]),
  (report("65;5;3M"), [.mouse(MouseEvent(.wheelDown, .none, at: Point(x: 4, y: 2)))]),
  (report("66;5;3M"), []),
  (report("20;5;3M"), [.mouse(MouseEvent(.press, at: Point(x: 4, y: 2)))]),
  (report("0;0;0M"), []),
  (older([32, 37, 35]), [.mouse(MouseEvent(.press, at: Point(x: 4, y: 2)))]),
  (older([35, 37, 35]), [.mouse(MouseEvent(.release, .none, at: Point(x: 4, y: 2)))]),
  (older([97, 255, 35]), [.mouse(MouseEvent(.wheelDown, .none, at: Point(x: 222, y: 2)))]),
  (report("0;5j"), keys("j")), (report("99999999"), keys("999")),
]
@Test(arguments: reports)
func `the mouse is told in either encoding, whole or in pieces`(
  codes: [Int32], expected: [Input]
) {
  var whole = InputDecoder()
  #expect(whole.decode(codes + [9]) == expected + [.key(.tab)])
  var pieces = InputDecoder()
  #expect(codes.flatMap { pieces.decode([$0]) } == expected)
}

@Test func `a second press soon after, on the same cell, is a double one, and a third begins anew`()
{
  let press = MouseEvent(.press, at: Point(x: 1, y: 1))
  let other = MouseEvent(.press, at: Point(x: 2, y: 1))
  let start = ContinuousClock.now
  let presses: [(event: MouseEvent, after: Int, expected: MouseEvent.Kind)] = [
    (press, 0, .press), (press, 399, .doublePress), (press, 500, .press), (press, 900, .press),
    (other, 950, .press), (other, 1000, .doublePress),
  ]
  var clicks = ClickCounter()
  for (event, after, expected) in presses {
    let counted = clicks.count(event, at: start + .milliseconds(after))
    #expect(counted.kind == expected, "after \(after) ms")
  }
}
