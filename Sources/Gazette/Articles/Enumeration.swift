/// A first look at enumerations, for the stages before the outline.
enum Enumeration {
  private static let openers: WordList = [
    "第一", "其一", "首先", "其次", "再次", "最后", "此外", "同时", "总之", "综上", "一方面", "另一方面", "但", "因此", "为此",
  ]
  private static let ordinalVerbs: ScalarSet = "是要则者"

  /// `…。一是…`: points within the paragraph.
  static func hasItems(_ text: [Glyph]) -> Bool {
    let (one, verb) = (one, verb)
    return text.indices.dropLast().contains {
      text[$0].code == one && text[$0 + 1].code == verb
        && ItemScanner.place(of: $0, in: text) != nil
    }
  }

  private static let one = Glyph.fold("一")
  private static let verb = Glyph.fold("是")

  /// `二是…`, `其次…`: words that no article begins with.
  static func opensWithItem(_ text: ArraySlice<Glyph>) -> Bool {
    if openers.startsAny(text) || StructuralMarker.starts(text) { return true }
    guard text.count > 2, let first = text.first, Characters.chineseDigits.contains(first.code)
    else { return false }
    return ordinalVerbs.contains(text[text.startIndex + 1].code)
  }
}
