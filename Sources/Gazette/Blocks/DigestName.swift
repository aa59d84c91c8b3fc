/// What a digest calls itself: `国内简讯`, `某某联播 2024-05-06`, `新闻早餐`.
enum DigestName {
  /// True where a headline ends in such a name, whatever date or number stands behind it.
  static func isName(_ text: GlyphSlice) -> Bool {
    let name = withoutNumber(text).trimming { trimmed.contains($0) }
    return name.count <= longest && names.endsAny(name)
  }

  /// `一周要闻（二）` without the number in brackets.
  private static func withoutNumber(_ text: GlyphSlice) -> GlyphSlice {
    guard text.last?.code == 0x29, let open = text.lastIndex(where: { $0.code == 0x28 }),
      text[(open + 1)...].dropLast().allSatisfy({ $0.kinds.has(.numeral) })
    else { return text }
    return text[..<open]
  }

  /// True where one of the first lines of a page names a digest, or the words that lead in to it do.
  static func opens(_ pieces: ArraySlice<Piece>) -> Bool {
    pieces.filter { $0.kind == .short || $0.kind == .body }.prefix(mostHeads).contains { piece in
      piece.kind == .short
        ? isName(piece.text)
        : piece.text.count <= longestLead && names.isAnywhere(in: piece.text)
    }
  }

  private static let longest = 16
  private static let longestLead = 120
  private static let mostHeads = 3
  private static let trimmed: ScalarSet = "0123456789-年月日期第()（）/. :：《》"
  private static let names: WordList = [
    "简讯", "快讯", "短讯", "联播", "新闻早报", "早餐", "早知道", "今日要闻", "国内要闻", "国际要闻", "一周要闻", "新闻摘要",
    "读懂世界", "知天下", "天下事", "｜早报", "|早报", "丨早报", "速览", "速递", "集锦", "集纳", "荟萃", "播报", "简明新闻", "一句话新闻",
    "新闻汇总", "短波", "一周大事", "每周大事", "一周看点", "一周回顾", "社评节录", "社评摘录", "社评摘要", "媒体摘要", "舆论摘要", "报章摘要",
    "簡訊", "快訊", "短訊", "聯播",
    "國內要聞", "國際要聞", "一週要聞", "新聞摘要", "速覽", "速遞", "集錦", "薈萃", "播報", "簡明新聞", "新聞早報",
  ]
}
