/// `某某条例` · `（某年某月某日某某会议通过）` · `第一章 总则`: a law printed below other articles of a page.
///
/// Its name has no names or dateline beside it, and below news it reads like a section's heading.
enum Statute {
  private static let longest = 40
  private static let shortest = 4

  /// Whether a line names a law that opens below it.
  static func isName(_ index: Int, in pieces: [Piece]) -> Bool {
    let name = plain(pieces[index].text)
    guard (shortest...longest).contains(name.count), kinds.endsAny(name),
      !name.contains(anyOf: quotes)
    else { return false }
    let text = pieces[(index + 1)...].first { piece in
      piece.kind != .furniture && piece.kind != .sourceLine && piece.kind != .masthead
        && !isBracketed(piece.text)
    }
    guard let opening = text?.text.prefix(longestOpener).closedUp else { return false }
    // What changes a law names the articles that follow.
    return openers.startsAny(opening)
      || name.hasSuffix(articles) && StructuralMarker.starts(text?.text[...] ?? [])
  }

  /// Without `（试行）`.
  private static func plain(_ name: GlyphSlice) -> GlyphSlice {
    guard name.last?.code == 0x29, let open = name.lastIndex(where: { $0.code == 0x28 }) else {
      return name
    }
    return name[..<open].trimmed
  }

  private static func isBracketed(_ text: GlyphSlice) -> Bool {
    text.first?.code == 0x28 && text.last?.code == 0x29
  }

  private static let kinds: WordList = [
    "条例", "法", "条文", "办法", "规定", "规则", "细则", "章程", "决定",
  ]
  private static let openers: WordList = [
    "第一章", "第一条", "第1条", "第一编", "第一节", "总则",
  ]
  private static let longestOpener = 8
  private static let articles: Word = "条文"
  private static let quotes: ScalarSet = "《》“”"
}
