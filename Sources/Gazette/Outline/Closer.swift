/// Finds the words that close a list behind its last point: 同时， 此外， 总之， 综上所述，.
enum Closer {
  /// How far behind the last point's heading the word may stand; further on it belongs to others.
  private static let reach = 400

  /// Where the list closes that ends with an item, if a word says so.
  static func closing(
    behind item: Item, in paragraphs: [ParagraphDraft]
  ) -> NodeDraft.Closing? {
    guard item.startsParagraph else { return inline(behind: item, paragraphs[item.paragraph].text) }
    let next = item.paragraph + 1
    return next < paragraphs.count && closes(paragraphs[next].text[...], at: 0)
      ? NodeDraft.Closing(paragraph: next, start: 0) : nil
  }

  private static func inline(behind item: Item, _ text: GlyphSlice) -> NodeDraft.Closing? {
    let near = text[..<min(text.count, item.headingStart + reach)]
    var index = Sentence.end(in: near, from: item.headingStart)
    while index + 1 < near.endIndex {
      if closes(near, at: index + 1) {
        return NodeDraft.Closing(paragraph: item.paragraph, start: index + 1)
      }
      index = Sentence.end(in: near, from: index + 1)
    }
    return nil
  }

  private static func closes(_ text: GlyphSlice, at index: Int) -> Bool {
    guard let word = words.match(in: text, at: index) else { return false }
    let end = index + word.count
    return end < text.endIndex && text[end].kinds.has(.comma)
  }

  private static let words: WordList = [
    "同时", "此外", "总之", "综上", "综上所述", "另外", "除此之外", "与此同时", "总而言之",
  ]
}
