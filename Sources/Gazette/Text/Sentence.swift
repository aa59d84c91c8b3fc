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
    var depth = 0
    var index = start
    let limit = min(text.endIndex, start + longest)
    while index < limit {
      let kinds = text[index].kinds
      if kinds.has(marks) {
        if kinds.has(.opener) {
          depth += 1
        } else if kinds.has(.closing) {
          depth = max(0, depth - 1)
        } else if depth == 0 {
          return index
        }
      }
      index += 1
    }
    return text.endIndex
  }

  private static let longest = 2000
  private static let marks: Kinds = [.opener, .closing, .sentenceEnd]
}
