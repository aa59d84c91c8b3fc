/// A headline and its author on one line: `题目　作者：甲乙`, `题目 □ 甲乙`, `题目（本报记者 甲乙）`.
///
/// Only a sign or label behind a gap or bracket parts them: a bare name there is as often the headline's.
enum BylineTail {
  private static let shortestTitle = 5
  private static let longestTitle = 50
  private static let longestTail = 40

  /// The headline's line and the byline's; nil where nothing of the kind stands at the line's end.
  static func parts(of line: LogicalLine) -> [LogicalLine]? {
    let text = line.text
    guard line.kind.isText, text.count <= longestTitle + longestTail,
      text.count > shortestTitle + 3, !text.contains(code: tagEnd), let start = start(in: text)
    else { return nil }
    let head = text[..<start].trimmed
    let tail = text[start...].trimmed
    guard (shortestTitle...longestTitle).contains(head.count), !Sentence.isEnded(head),
      !head.contains(anyOf: stops), let byline = Byline(withoutBracket(tail)),
      byline.certainty >= 0.9,
      !head.spaced.dropFirst().contains(where: SourceLine.labels.startsAny),
      byline.people.allSatisfy({ $0.role != .author || PersonName.likelihood($0.name) >= 0.7 })
    else { return nil }
    return [(head, LineKind.text), (tail, .byline(certainty: byline.certainty))].map {
      LogicalLine(lines: line.lines, text: $0.rebased, kind: $1, start: .certain)
    }
  }

  /// Where a sign or label stands behind a gap, or in a bracket that closes the line.
  private static func start(in text: GlyphSlice) -> Int? {
    for index in text.indices.dropFirst(shortestTitle) {
      let before = text[index - 1].code
      if before == 0x28 {
        guard text.last?.code == 0x29, labels(at: index, in: text) else { continue }
        return index - 1
      }
      guard before == 0x20 else { continue }
      if signs.contains(text[index].code) || labels(at: index, in: text) { return index }
    }
    return nil
  }

  private static func labels(at index: Int, in text: GlyphSlice) -> Bool {
    writers.match(in: text, at: index) != nil
      || Vocabulary.pressLabels.match(in: text, at: index) != nil
  }

  private static func withoutBracket(_ tail: GlyphSlice) -> GlyphSlice {
    tail.first?.code == 0x28 && tail.last?.code == 0x29 ? tail.dropFirst().dropLast() : tail
  }

  private static let writers: WordList = [
    "作者:", "作者 ", "作者/", "文/", "文:", "文|", "文丨", "文 /", "撰文:", "撰文/", "图文/", "图文:", "文/图",
  ]
  /// What stands behind an agency's bracket is its text.
  private static let tagEnd = Glyph.fold("】")
  private static let signs: ScalarSet = "□■◎"
  private static let stops: ScalarSet = "。；"
}
