/// Where sentences end.
enum Sentence {
  /// True when a text may stop here: behind 。！？：… with closing quotes or brackets.
  static func isEnded(_ text: some GlyphText) -> Bool {
    var index = text.endIndex
    while index > text.startIndex, Characters.closers.contains(text[index - 1].code) { index -= 1 }
    guard index > text.startIndex else { return false }
    let last = text[index - 1].code
    return Characters.terminals.contains(last) || last == semicolon
  }

  /// The end of the sentence that starts at an index: the mark itself, or the text's end.
  ///
  /// Marks within quotes and brackets do not count.
  static func end(in text: some GlyphText, from start: Int, marks: ScalarSet) -> Int {
    var depth = 0
    var index = start
    while index < text.endIndex {
      let code = text[index].code
      if Characters.openers.contains(code) {
        depth += 1
      } else if closing.contains(code) {
        depth = max(0, depth - 1)
      } else if depth == 0, marks.contains(code) {
        return index
      }
      index += 1
    }
    return text.endIndex
  }

  private static let semicolon = Glyph.fold("；")
  private static let closing: ScalarSet = "”’」』)】》〉"
}
