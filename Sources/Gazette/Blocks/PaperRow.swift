/// `本报记者 甲乙《某某日报》（2025年09月16日 第 14 版）`: the paper's name, day and page behind the
/// names, as a paper's own site prints them on one line.
enum PaperRow {
  private static let longest = 80
  private static let longestNames = 40

  /// Where the paper's name begins; nil where a line has no such end.
  static func start(in text: GlyphSlice, of page: Page) -> Int? {
    guard text.count <= longest, text.last?.code == 0x29,
      let open = text.lastIndex(where: { $0.code == titleOpen }), open >= 2, open <= longestNames,
      Byline(text[..<open].trimmed) != nil || PersonName.likelihood(text[..<open].trimmed) >= 0.7,
      Masthead(text[open...], in: page)?.newspaper != nil
    else { return nil }
    return open
  }

  private static let titleOpen = Glyph.fold("《")
}
