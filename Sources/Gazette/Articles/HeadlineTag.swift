/// What is printed behind a headline on its own line: a column in brackets, a site's name.
enum HeadlineTag {
  struct Parts {
    var title: ArraySlice<Glyph>
    var column: ArraySlice<Glyph>?
    var newspaper: ArraySlice<Glyph>?
  }

  static func isPresent(in text: [Glyph]) -> Bool {
    let parts = split(text)
    return parts.column != nil || parts.newspaper != nil
  }

  /// `题目_栏目_某某网` and `题目（栏目）`.
  static func split(_ text: [Glyph]) -> Parts {
    let pieces = text.split { siteMarks.contains($0.code) }.map(\.trimmed)
    if pieces.count > 1, let site = pieces.last, siteEnds.endsAny(site), site.count <= 16 {
      let column = pieces.count > 2 ? pieces[1] : nil
      return Parts(title: pieces[0], column: column, newspaper: site)
    }
    if let suffix = Column.suffix(of: text[...]) {
      let column = text[(suffix.lowerBound + 1)..<(suffix.upperBound - 1)]
      return Parts(title: text[..<suffix.lowerBound].trimmed, column: column, newspaper: nil)
    }
    return Parts(title: text[...], column: nil, newspaper: nil)
  }

  private static let siteMarks: ScalarSet = "_|-"
  private static let siteEnds: WordList = [
    "网", "报", "客户端", "新闻", "在线", "网站", "门户", "網", "频道", "平台", "年鉴", "文库", "百科", "日报", "晚报",
  ]
}
