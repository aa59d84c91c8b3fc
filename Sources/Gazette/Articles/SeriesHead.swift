/// `“某某”研讨会发言摘登`: what stands over all articles of a page.
enum SeriesHead {
  /// The headlines without the page's own, which goes to the themes.
  static func taken(
    from units: [HeadUnit], pieces: [Piece], themes: inout [Int]
  ) -> [HeadUnit] {
    guard var first = units.first else { return units }
    if let subtitle = first.subtitles.first, units.count > 1, first.bylines.isEmpty,
      isSeries(pieces[subtitle].text)
    {
      themes += first.pieces
      return Array(units.dropFirst())
    }
    let ends = first.titles.indices.dropLast().filter { isSeries(pieces[first.titles[$0]].text) }
    guard let last = ends.last else { return units }
    themes += first.titles[...last]
    first.titles = Array(first.titles[(last + 1)...])
    return [first] + units.dropFirst()
  }

  private static func isSeries(_ text: GlyphSlice) -> Bool {
    words.endsAny(text) || letters.startsAny(text) && text.count <= longestName
  }

  /// `读者来信（20240506）`.
  private static let letters: WordList = ["读者来信", "来信选", "读者之声", "来函"]
  private static let longestName = 16

  private static let words: WordList = [
    "摘登", "摘编", "摘要", "选登", "选编", "选刊", "笔谈", "大家谈", "专题", "专版", "专辑", "系列报道",
    "发言", "征文", "摘登之一", "侧记之一", "巡礼", "特别报道", "特别策划", "摘发",
  ]
}
