import CNcurses
import Canvas
import Testing

@testable import Terminal

@Test func `whatever a cell holds, it takes the columns it has`() {
  adoptLocale()
  let scalars = (0x1...0x1FFFF).compactMap { Unicode.Scalar($0 as Int) }
  for columns in 1...2 {
    let wrong = scalars.filter { scalar in
      let cell = TerminalCell(Cell(scalar: scalar, combining: ["\u{301}", "中"]), columns: columns)
      let taken = ([cell.character] + cell.combining).reduce(0) { $0 + Int(column_count($1)) }
      return taken + (cell.rightHalf.map { Int(column_count($0)) } ?? 0) != columns
    }
    #expect(wrong == [])
  }
}

@Test(arguments: ["\u{1B}", "\u{7}", "\u{9B}", "\u{7F}"] as [Unicode.Scalar])
func `a control character never reaches the terminal`(scalar: Unicode.Scalar) {
  adoptLocale()
  #expect(TerminalCell(Cell(scalar: scalar), columns: 1).character == 0xFFFD)
}

@Test(
  arguments: [
    ("❤\u{FE0F}", [0x2764], 0x20), ("1\u{FE0F}\u{20E3}", [0x31, 0x20E3], 0x20),
    ("👩\u{200D}🌾", [0x1F469], nil),
    ("🇨🇳", [0x1F1E8], 0x1F1F3), ("👍🏽", [0x1F44D], nil), ("🏴\u{E0067}\u{E007F}", [0x1F3F4], nil),
    ("e\u{301}", [0x65, 0x301], nil),
  ] as [(String, [wchar_t], wchar_t?)])
func `an emoji of several scalars is shown by its first`(
  _ text: String, _ expected: [wchar_t], _ right: wchar_t?
) {
  adoptLocale()
  var canvas = Canvas(size: Size(width: 4, height: 1))
  let columns = canvas.write(text, at: Point(x: 0, y: 0))
  let written = TerminalCell(canvas[0, 0], columns: columns)
  #expect([written.character] + written.combining == expected)
  #expect(written.rightHalf == right)
}
