import CNcurses
import Canvas
import Testing

@testable import Terminal

@Test func `whatever a cell holds, it takes the columns it has`() {
  adoptLocale()
  let scalars = (0x1...0x1FFFF).compactMap { Unicode.Scalar($0 as Int) }
  for columns in 1...2 {
    let wrong = scalars.filter { scalar in
      let cell = CursesCell(Cell(scalar: scalar, combining: ["\u{301}", "中"]), columns: columns)
      let taken = ([cell.character] + cell.combining).reduce(0) { $0 + Int(column_count($1)) }
      return taken + (cell.needsBlank ? 1 : 0) != columns
    }
    #expect(wrong == [])
  }
}

@Test(arguments: ["\u{1B}", "\u{7}", "\u{9B}", "\u{7F}"] as [Unicode.Scalar])
func `a control character never reaches the terminal`(scalar: Unicode.Scalar) {
  adoptLocale()
  #expect(CursesCell(Cell(scalar: scalar), columns: 1).character == 0xFFFD)
}
