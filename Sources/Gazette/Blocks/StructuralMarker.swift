/// Numbers that open a line and can stand nowhere else: `一、`, `（一）`, `第三章`.
enum StructuralMarker {
  static func starts(_ line: ArraySlice<Glyph>) -> Bool {
    opensDivision(line) || isNumbered(line)
  }

  /// `第一章 总则`: a law's division, parted from its name by a space.
  static func opensDivision(_ line: ArraySlice<Glyph>) -> Bool {
    guard line.count >= 3, line.hasPrefix("第"),
      let number = Numeral.either(line, line.startIndex + 1), number.end < line.endIndex,
      divisions.contains(line[number.end].code)
    else { return false }
    return number.end + 1 == line.endIndex || line[number.end + 1].code == 0x20
  }

  private static let divisions: ScalarSet = "编章节条編節條"

  private static func isNumbered(_ line: ArraySlice<Glyph>) -> Bool {
    var index = line.startIndex
    let isBracketed = line.first?.code == 0x28
    if isBracketed { index += 1 }
    let start = index
    while index < line.endIndex, Characters.chineseDigits.contains(line[index].code) { index += 1 }
    guard index > start, index - start <= 3, index < line.endIndex else { return false }
    let mark = line[index].code
    // 一、二期工程 counts stages, not headings.
    if !isBracketed, index + 1 < line.endIndex,
      Characters.chineseDigits.contains(line[index + 1].code),
      let this = ChineseNumber.value(line[start..<index]),
      ChineseNumber.value(line[(index + 1)...(index + 1)]) == this + 1
    {
      return false
    }
    return isBracketed ? mark == 0x29 : mark == comma
  }

  private static let comma = Glyph.fold("、")
}
