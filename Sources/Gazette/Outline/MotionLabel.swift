/// `說明：…`, `辦　　法：…`: what opens a part of a motion, and is nobody's name.
enum MotionLabel {
  private static let longest = 8
  private static let names: WordList = [
    "案由", "主旨", "说明", "理由", "办法", "审查意见", "大会决议", "决议", "决定", "拟办", "结论", "审议意见", "议决", "处理意见",
  ]

  /// The words of the label that a text begins with, spaces within included.
  static func words(in text: GlyphSlice) -> Range<Int>? {
    let start = text.firstIndex { !bullets.contains($0.code) } ?? text.endIndex
    guard start < text.endIndex, names.mayBegin(with: text[start].code),
      let colon = text[start...].prefix(longest).firstIndex(where: { $0.code == 0x3A })
    else { return nil }
    let label = text[start..<colon].trimmed
    let words = label.filter { $0.code != 0x20 }
    return names.match(in: words, at: words.startIndex)?.count == words.count
      ? label.indices : nil
  }

  /// `案　由：請縣政府…`: what a motion asks for is its text, however many motions begin so.
  static func isCause(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, causes.mayBegin(with: first.code), let words = words(in: text)
    else { return false }
    let label = text[words].filter { $0.code != 0x20 }
    return causes.match(in: label, at: label.startIndex) != nil
  }

  private static let causes: WordList = ["案由", "主旨"]

  /// `決議：` with nothing behind it, over the points of what was decided.
  static func isAlone(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, text.last?.code == 0x3A, let words = words(in: text) else {
      return false
    }
    return text[words.upperBound...].dropLast().allSatisfy { $0.code == 0x20 }
  }

  private static let bullets: ScalarSet = "-•· "
}
