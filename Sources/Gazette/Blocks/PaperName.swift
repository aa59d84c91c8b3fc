/// The names that offices give their papers.
enum PaperName {
  private static let longest = 140

  /// `某市发改委 某市财政局 某市住建局关于印发…方案的通知`, `省委组织部、省文联党组关于转发…的通知`: several offices
  /// in a row before what they send out, longer than other headlines.
  static func isJoint(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, kinds.endsAny(text), let about = place(of: abouts, in: text),
      !text.contains(anyOf: stops)
    else { return false }
    let offices = text[..<about].split { $0.code == 0x20 || $0.code == pause }
    return offices.count >= 2 && offices.dropLast().allSatisfy { isOffice($0) }
  }

  private static func isOffice(_ name: GlyphSlice) -> Bool {
    name.count >= 2 && (Vocabulary.unitEnds.endsAny(name) || ends.endsAny(name))
  }

  private static func place(of words: WordList, in text: GlyphSlice) -> Int? {
    text.indices.first { words.match(in: text, at: $0) != nil }
  }

  private static let abouts: WordList = ["关于", "印发", "转发"]
  private static let kinds: WordList = [
    "的通知", "的意见", "的公告", "的通告", "的函", "的决定", "的批复", "的报告", "的请示", "的通报", "的办法",
  ]
  private static let ends: WordList = [
    "局", "委", "厅", "部", "办", "院", "会", "行", "署", "公司", "中心", "政府", "党组", "文联",
  ]
  private static let pause = Glyph.fold("、")
  private static let stops: ScalarSet = "。；！？:"
}
