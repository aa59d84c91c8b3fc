/// `新华社记者甲乙丙、丁戊（实习）某地报道。`: who reports, said in a sentence behind a broadcast item's text.
enum ClosingReport {
  private static let shortestText = 20
  private static let longest = 40

  /// Where such a sentence begins behind the last of the text.
  static func start(behind text: GlyphSlice) -> Int? {
    guard text.count > shortestText, let sentence = sentence(of: text), sentence.startIndex > 0,
      !names(in: sentence).isEmpty
    else { return nil }
    return sentence.startIndex
  }

  /// Whom it names; empty where the text is no such sentence.
  static func names(in text: GlyphSlice) -> [GlyphSlice] {
    let sentence = text.trimming { $0 == stop || $0 == 0x20 }
    guard sentence.count <= longest, reports.endsAny(sentence),
      let label = Vocabulary.pressLabels.match(in: sentence, at: sentence.startIndex)
    else { return [] }
    var depth = 0
    let list = sentence.dropFirst(label.count).dropLast(2).rebased.filter { glyph in
      if glyph.code == 0x28 { depth += 1 }
      defer { if glyph.code == 0x29 { depth -= 1 } }
      return depth == 0
    }
    return ReporterLine.reporters(in: list) ?? []
  }

  /// The last sentence, with its stop.
  private static func sentence(of text: GlyphSlice) -> GlyphSlice? {
    guard text.last?.code == stop, reports.endsAny(text.dropLast()),
      let above = text.dropLast().suffix(longest + 2).lastIndex(where: {
        $0.kinds.has(.sentenceEnd)
      })
    else { return nil }
    var start = above + 1
    while start < text.endIndex, text[start].kinds.has(.closer) { start += 1 }
    return text[start...]
  }

  private static let stop = Glyph.fold("。")
  private static let reports: WordList = ["报道", "报导"]
}
