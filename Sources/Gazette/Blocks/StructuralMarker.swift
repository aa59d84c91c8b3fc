/// Numbers that open a line and can stand nowhere else: `一、`, `（一）`, `第三章`.
enum StructuralMarker {
  static func starts(_ line: ArraySlice<Glyph>) -> Bool {
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
