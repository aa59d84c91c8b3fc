import Canvas
import Testing

@Suite struct CanvasTests {
  @Test func `text stands where it was written`() {
    var canvas = Canvas(size: Size(width: 8, height: 2))
    #expect(canvas.write("第3期", at: Point(x: 1, y: 1)) == 5)
    #expect(canvas.lines == ["", " 第3期"])
    #expect(canvas[1, 1].scalar == "第")
    #expect(canvas[2, 1].isContinuation)
  }

  @Test(arguments: [
    (6, 2, "人"), (7, 0, ""), (8, 0, ""), (-1, 4, " 民"), (-2, 4, "民"), (-3, 4, ""), (-4, 4, ""),
  ])
  func `no half of a wide character is drawn at an edge`(_ x: Int, _ used: Int, _ expected: String)
  {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    #expect(canvas.write("人民", at: Point(x: x, y: 0)) == used)
    #expect(canvas.lines[0].drop { $0 == " " && x > 0 } == expected)
    #expect(canvas.hasNoHalves)
  }

  @Test(arguments: [
    (0, "a 民大"), (1, " a民大"), (2, "人a 大"), (3, "人 a大"), (5, "人民 a"),
  ])
  func `overwriting one half blanks the other`(_ x: Int, _ expected: String) {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.write("人民大", at: Point(x: 0, y: 0))
    canvas.write("a", at: Point(x: x, y: 0))
    #expect(canvas.lines == [expected])
    #expect(canvas.hasNoHalves)
  }

  @Test(arguments: [
    ("\u{1B}[31m", "␛[31m"), ("a\u{7}b", "a␇b"), ("\u{7F}", "␡"), ("\u{9B}1m", "�1m"),
    ("\u{202E}abc", "�abc"), ("a\nb", "a␊b"), ("a\tb", "a    b"), ("a\u{200B}b", "ab"),
    ("a\u{0}b", "a␀b"), ("e\u{301}\u{202E}", "e\u{301}�"),
  ])
  func `control characters are shown, never passed through`(_ text: String, _ expected: String) {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    canvas.write(text, at: Point(x: 0, y: 0))
    #expect(canvas.lines == [expected])
  }

  @Test func `a limit holds within the grid`() {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    #expect(canvas.write("人民大会", at: Point(x: 0, y: 0), limit: 5) == 4)
    #expect(canvas.lines == ["人民"])
  }

  @Test func `a box frames its inside`() {
    var canvas = Canvas(size: Size(width: 6, height: 3))
    canvas.write("人民大", at: Point(x: 0, y: 1))
    canvas.box(Rect(x: 1, y: 0, width: 5, height: 3))
    #expect(canvas.lines == [" ┌───┐", " │民 │", " └───┘"])
  }

  @Test func `a filled part is blank in its style`() {
    let style = Style(attributes: .reverse)
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.write("人民大", at: Point(x: 0, y: 0))
    canvas.fill(Rect(x: 1, y: -1, width: 2, height: 9), style: style)
    #expect(canvas.lines == ["    大"])
    #expect(canvas[1, 0].style == style)
    #expect(canvas[3, 0].style == Style())
  }

  @Test func `a style laid over half of a character covers it whole`() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.write("人民大", at: Point(x: 0, y: 0), style: Style(attributes: .bold))
    canvas.restyle(Rect(x: 3, y: 0, width: 2, height: 1), over: Style(attributes: .reverse))
    #expect(
      (0..<6).map { canvas[$0, 0].style.attributes.contains(.reverse) }
        == [false, false, true, true, true, true])
    #expect(canvas[2, 0].style.attributes == [.bold, .reverse])
  }

  @Test(arguments: [(0, 0), (1, 1), (-3, 7), (2, 1)])
  func `drawing on any size is harmless`(_ width: Int, _ height: Int) {
    var canvas = Canvas(size: Size(width: width, height: height))
    for position in -4..<6 {
      canvas.write("人a民\t", at: Point(x: position, y: position % 2))
      canvas.box(Rect(x: position, y: position, width: position, height: 3))
      canvas.fill(Rect(x: position, y: 0, width: 1, height: 1))
      canvas.restyle(Rect(x: position, y: 0, width: 3, height: 1), over: Style())
      #expect(canvas.hasNoHalves)
    }
  }
}
