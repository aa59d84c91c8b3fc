/// The paragraphs of a text that stands on one line of many, as dumps of papers keep articles.
///
/// Behind a sentence each begins with a gap as wide as its indentation. A name may stand before the first:
/// `甲　乙　　…`.
enum IndentedLine {
  /// What is shorter is printed with gaps for other ends.
  private static let shortest = 60
  private static let longestName = 4
  private static let surelyName = 0.7

  /// The paragraphs' places; none where there is but one.
  ///
  /// `indents` tells where print goes on behind a gap as wide as two characters.
  static func paragraphs(of line: GlyphSlice, at indents: [Int]) -> [Range<Int>] {
    guard line.count >= shortest else { return [] }
    var parts: [Range<Int>] = []
    var start = line.startIndex
    for next in indents {
      let text = line[start..<(next - 1)]
      // What is short and breaks off is no paragraph but the rest of one.
      guard Sentence.isEnded(text) || start == line.startIndex && isName(text),
        Sentence.isEnded(line) || line.endIndex - next >= shortest
      else { continue }
      parts.append(start..<(next - 1))
      start = next
    }
    return parts.isEmpty ? [] : parts + [start..<line.endIndex]
  }

  /// `甲 乙`, `甲乙丙`.
  private static func isName(_ text: GlyphSlice) -> Bool {
    if text.inkCount == 2, text.count == 3 {
      return text.allSatisfy { Characters.isIdeograph($0.code) || $0.code == 0x20 }
    }
    return text.count <= longestName && PersonName.likelihood(text) >= surelyName
  }
}
