/// `某某导报记者甲乙丙发自某地　…`, `本报记者 甲乙 发自某地`: who sent the report from where, before its first words.
enum SentFrom {
  /// Behind the place; nil where a text begins otherwise.
  static func end(in text: GlyphSlice) -> Int? { read(text)?.end }

  /// The reporters that such a line names.
  static func names(in text: GlyphSlice) -> [GlyphSlice] { read(text)?.names ?? [] }

  private static func read(_ text: GlyphSlice) -> (end: Int, names: [GlyphSlice])? {
    let head = text.prefix(longest)
    guard let sent = head.firstIndex(of: sentFrom),
      let label = head[..<sent].indices.reversed().first(where: {
        reporters.match(in: head, at: $0) != nil
      }),
      label - head.startIndex <= longestPaper,
      head[..<label].allSatisfy({ Characters.isIdeograph($0.code) || quotes.contains($0.code) }),
      let names = Byline.reporters(
        in: head[(label + labelLength)..<sent].trimming { $0 == 0x20 || $0 == 0x3A || $0 == 0x2F })
    else { return nil }
    let from = sent + sentFrom.count
    let place = text[from...].prefix { Characters.isIdeograph($0.code) }
    guard (2...longestPlace).contains(place.count),
      place.endIndex == text.endIndex || marks.contains(text[place.endIndex].code)
    else { return nil }
    return (place.endIndex, names)
  }

  private static let sentFrom: Word = "发自"
  private static let reporters: WordList = ["记者", "通讯员"]
  private static let labelLength = 2
  private static let longest = 36
  private static let longestPaper = 14
  private static let longestPlace = 8
  private static let quotes: ScalarSet = "《》“”"
  private static let marks: ScalarSet = " :)】]"
}
