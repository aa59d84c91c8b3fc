import CNcurses

/// What a terminal shows of what it was sent: moves, clearing and text, without looks.
struct TerminalScreen {
  private var cells: [[Unicode.Scalar]]
  private var x = 0
  private var y = 0

  init(width: Int, height: Int) {
    cells = Array(repeating: Array(repeating: " ", count: width), count: height)
  }

  /// A row with each wide character once.
  func row(_ y: Int) -> String {
    String(String.UnicodeScalarView(cells[y].filter { $0 != Self.rightHalf }))
  }

  mutating func take(_ text: String) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { obey(&rest) } else if scalar.value >= 0x20 { put(scalar) }
    }
  }

  private mutating func obey(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.popFirst() == "[" else {
      rest = rest.dropFirst()
      return
    }
    let parameters = rest.prefix { !("@"..."~").contains($0) }
    rest = rest.dropFirst(parameters.count)
    let numbers = String(parameters).split(separator: ";").compactMap { Int($0) }
    switch rest.popFirst() {
    case "H": (y, x) = ((numbers.first ?? 1) - 1, (numbers.last ?? 1) - 1)
    case "C": x += numbers.first ?? 1
    case "K": clear(cells[y].count - x)
    case "X": clear(numbers.first ?? 1)
    case "J": cells = cells.map { $0.map { _ in " " } }
    default: break
    }
  }

  private mutating func clear(_ count: Int) {
    for column in x..<min(x + count, cells[y].count) { cells[y][column] = " " }
  }

  /// Half of a wide character that is written over goes blank.
  private mutating func put(_ scalar: Unicode.Scalar) {
    let columns = Int(column_count(wchar_t(bitPattern: scalar.value)))
    if cells[y][x] == Self.rightHalf { cells[y][x - 1] = " " }
    if x + columns < cells[y].count, cells[y][x + columns] == Self.rightHalf {
      cells[y][x + columns] = " "
    }
    cells[y][x] = scalar
    if columns == 2 { cells[y][x + 1] = Self.rightHalf }
    x += columns
  }

  private static let rightHalf: Unicode.Scalar = "\0"
}
