// What an office or a scanner leaves on a printed page beside its text.
extension Furniture {
  /// `某县九届人大二次会议文件（三）`, `会议材料之六`: which of a session's papers it is.
  static func isPaperNumber(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    guard kinds.has(.numeral), line.count <= longestNumbered, line.count > 4, let last = line.last,
      last.code == 0x29 || last.kinds.has(.chineseDigit)
    else { return false }
    let number = line.closedUp.dropLast(line.last?.code == 0x29 ? 1 : 0)
    guard let sign = number.lastIndex(where: { !$0.kinds.has(.numeral) }),
      sign + 1 < number.endIndex, numberSigns.contains(number[sign].code)
    else { return false }
    return sessionPapers.endsAny(number[..<sign])
  }

  /// `2###天#好#与`: what a reader of scans made of a stamp or a stain.
  static func isScanNoise(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    guard kinds.has(.markup), line.count <= longestNoise, line.first?.code != hash,
      line.last?.code != hash
    else { return false }
    let others = line.count { !$0.kinds.has(.ideograph) && $0.code != 0x20 }
    return line.contains(code: hash) && others * 3 >= line.count
      && !line.contains { $0.kinds.has([.clauseBreak, .latin]) }
  }

  private static let sessionPapers: WordList = ["会议文件", "会议材料", "会议文件汇编"]
  private static let numberSigns: ScalarSet = "(之"
  private static let hash: UInt32 = 0x23
  private static let longestNumbered = 30
  private static let longestNoise = 30
}
