/// Numbers that open a line and can stand nowhere else: `一、`, `（一）`, `第三章`.
enum StructuralMarker {
  static func starts(_ line: ArraySlice<Glyph>) -> Bool {
    if startsPart(line) { return true }
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

  /// `第一章`, `第二条`.
  private static func startsPart(_ line: ArraySlice<Glyph>) -> Bool {
    guard line.hasPrefix("第") else { return false }
    let rest = line.dropFirst()
    let digits = rest.prefix { Characters.chineseDigits.contains($0.code) }
    guard (1...5).contains(digits.count), digits.endIndex < line.endIndex else { return false }
    return parts.contains(line[digits.endIndex].code)
  }

  private static let parts: ScalarSet = "章节编條条篇節編"
  private static let comma = Glyph.fold("、")
}
