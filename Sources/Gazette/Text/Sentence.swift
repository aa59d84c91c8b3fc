/// Where sentences end.
enum Sentence {
  /// True when a text may stop here: behind 。！？：… with closing quotes or brackets.
  static func isEnded(_ text: some GlyphText) -> Bool {
    var index = text.endIndex
    while index > text.startIndex, text[index - 1].kinds.has(.closer) { index -= 1 }
    return index > text.startIndex && text[index - 1].kinds.has(.terminal)
  }

  /// The end of the sentence that starts at an index: the mark itself, or the text's end.
  ///
  /// Marks within quotes and brackets do not count. Where a bracket is never closed the search
  /// gives up, or each of a paragraph's points would look through all that follow.
  static func end(in text: some GlyphText, from start: Int) -> Int {
    let lower = text.startIndex
    let limit = min(text.endIndex, start + longest)
    guard start < limit else { return text.endIndex }
    let end = text.withContiguousStorageIfAvailable {
      mark(in: $0, from: start - lower, to: limit - lower)
    }
    // Every text of glyphs is an array or a slice of one.
    return end?.map { $0 + lower } ?? text.endIndex
  }

  /// The place of the mark that ends a sentence; nil where none does before the limit.
  private static func mark(
    in text: UnsafeBufferPointer<Glyph>, from start: Int, to limit: Int
  ) -> Int? {
    var depth = 0
    var place = text.place(of: marks, from: start, to: limit)
    while place < limit {
      let kinds = text[place].kinds
      if kinds.has(.opener) {
        depth += 1
      } else if kinds.has(.closing) {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        return place
      }
      place = text.place(of: marks, from: place + 1, to: limit)
    }
    return nil
  }

  private static let longest = 2000
  private static let marks: Kinds = [.opener, .closing, .sentenceEnd]
}
