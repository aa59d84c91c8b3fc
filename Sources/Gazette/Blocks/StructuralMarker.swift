/// Numbers that open a line and can stand nowhere else: `一、`, `（一）`, `第三章 总则`.
enum StructuralMarker {
  static func starts(_ line: GlyphSlice) -> Bool { end(in: line) != nil }

  /// Behind the number and its mark.
  static func end(in line: GlyphSlice) -> Int? {
    if line.first?.code == nth { return endOfPart(line) }
    // A law that changes another quotes its articles.
    if let first = line.first, first.kinds.has(.opener), first.code != 0x28 {
      return line.has(sign: "第", at: line.startIndex + 1) ? endOfPart(line.dropFirst()) : nil
    }
    var index = line.startIndex
    let isBracketed = line.first?.code == 0x28
    if isBracketed { index += 1 }
    let start = index
    while index < line.endIndex, line[index].kinds.has(.chineseDigit) { index += 1 }
    guard index > start, index - start <= 3, index < line.endIndex else { return nil }
    // `(一 )`: a reader of printed pages leaves a gap beside the number.
    if isBracketed, line[index].code == 0x20, index + 1 < line.endIndex { index += 1 }
    let mark = line[index].code
    // 一、二期工程 counts stages, not headings.
    if !isBracketed, index + 1 < line.endIndex,
      line[index + 1].kinds.has(.chineseDigit),
      let this = ChineseNumber.value(line[start..<index]),
      ChineseNumber.value(line[(index + 1)...(index + 1)]) == this + 1
    {
      return nil
    }
    return mark == (isBracketed ? 0x29 : comma) ? index + 1 : nil
  }

  /// `第三章` and a space: without it a wrapped line may go on with 第三章规定….
  ///
  /// `第三条（适用范围）` is a line of its own.
  private static func endOfPart(_ line: GlyphSlice) -> Int? {
    let number = line.dropFirst().drop { $0.code == 0x20 }.prefix { $0.kinds.has(.numeral) }
    let sign = line[number.endIndex...].prefix { $0.code == 0x20 }.endIndex
    let isPart =
      !number.isEmpty && number.count <= 5 && sign + 1 < line.endIndex
      && parts.contains(line[sign].code)
      && (line[sign + 1].code == 0x20 || line[sign + 1].code == 0x28 && line.last?.code == 0x29)
    return isPart ? sign + 1 : nil
  }

  private static let nth = Glyph.fold("第")
  private static let parts: ScalarSet = "编篇章节条"
  private static let comma = Glyph.fold("、")
}
