/// What a gazette prints at the head of its sheets: `某院公報　第101卷　第25期　院會紀錄`,
/// `某院議案關係文書　（某年起編號）`.
enum GazetteHead {
  private static let longest = 60

  static func isHead(_ line: GlyphSlice) -> Bool {
    guard line.count <= longest, let first = line.first, Characters.isIdeograph(first.code) else {
      return false
    }
    let text = line.rebased
    return isNumbered(text) || isSeries(text)
  }

  /// A gazette's name and the number of the volume or the issue behind it.
  private static func isNumbered(_ text: GlyphSlice) -> Bool {
    guard let sign = text.prefix(longestName).firstIndex(where: { $0.code == report }),
      sign >= 2, text[sign - 1].code == open, !text.contains(anyOf: stops)
    else { return false }
    let rest = text[(sign + 1)...].drop { gaps.contains($0.code) }
    // `102年夏字第9期`, `秋字第二十八期`.
    guard rest.startIndex > sign + 1 || rest.has(sign: "第", at: rest.startIndex),
      let nth = rest.prefix(longestYear).firstIndex(of: part)
    else { return sign <= longestDated && rest.first?.kinds.has(.digit) ?? false }
    let number = rest[(nth + 1)...].drop { $0.code == 0x20 || $0.kinds.has(.numeral) }
    return number.first.map { volumes.contains($0.code) } ?? false
  }

  /// The name of the series that a house prints its bills in.
  private static func isSeries(_ text: GlyphSlice) -> Bool {
    let open = text.last?.code == 0x29 ? text.lastIndex { $0.code == 0x28 } : nil
    let name = open.map { text[..<$0].trimmed } ?? text
    return name.count <= longestName && series.endsAny(name)
  }

  private static let longestName = 18
  private static let longestYear = 8
  private static let longestDated = 10
  private static let report = Glyph.fold("报")
  private static let open = Glyph.fold("公")
  private static let part: Word = "第"
  private static let gaps: ScalarSet = " ─－—–()《》"
  private static let stops: ScalarSet = "，。；？！"
  private static let volumes: ScalarSet = "卷期号册辑组"
  private static let series: WordList = ["议案关系文书", "关系文书"]
}
