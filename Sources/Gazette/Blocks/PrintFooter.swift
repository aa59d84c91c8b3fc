/// `https://example.org/a/b.html   3/12`, `Page 3 of 12`: what a browser prints below every page.
enum PrintFooter {
  private static let longest = 300

  static func isFooter(_ line: GlyphSlice) -> Bool {
    guard line.count <= longest, starts.startsAny(line), let last = line.last,
      last.kinds.has(.digit)
    else { return false }
    let words = line.spaced
    if pages.startsAny(line) { return words.count >= 2 && words.count <= 4 && line.count <= 16 }
    // An address with the page behind it, of how many or alone.
    return words.count <= 3 && words.dropFirst().contains { isCount($0) }
  }

  /// `3/12`.
  private static func isCount(_ word: some GlyphText) -> Bool {
    word.count <= 9 && word.contains { $0.code == 0x2F }
      && word.allSatisfy { $0.kinds.has(.digit) || $0.code == 0x2F }
      && DateReader.first(in: word) == nil
  }

  private static let starts: WordList = ["http://", "https://", "file:", "www.", "Page ", "page "]
  private static let pages: WordList = ["Page ", "page "]
}
