/// The questions of an interview that names nobody: a short paragraph that asks, a longer one that
/// answers, several times over.
enum BareQuestions {
  private static let fewest = 3
  private static let longest = 60

  /// The paragraphs that ask; empty where too few do to be a pattern.
  ///
  /// Where those who answer are named, their turns tell what stands above them.
  static func indices(in texts: [GlyphSlice?], answeredAt answers: Set<Int> = []) -> Set<Int> {
    let asking = texts.indices.dropLast().filter { index in
      guard let text = texts[index], let next = texts[index + 1] else { return false }
      return isQuestion(text) && !isQuestion(next) && !answers.contains(index)
        && (answers.isEmpty || answers.contains(index + 1))
    }
    let isEnough = asking.count >= fewest || areCounted(asking.compactMap { texts[$0] })
    return isEnough || !answers.isEmpty ? Set(asking) : []
  }

  /// `Q1…？`, `Q2…？`, `问题一：…？`: of questions that count on from one two are enough.
  private static func areCounted(_ questions: [GlyphSlice]) -> Bool {
    questions.count >= 2
      && questions.indices.allSatisfy { number(of: questions[$0]) == $0 - questions.startIndex + 1 }
  }

  private static func number(of question: GlyphSlice) -> Int? {
    guard let sign = signs.match(in: question, at: question.startIndex) else { return nil }
    let digits = question.dropFirst(sign.count).prefix { $0.kinds.has(.numeral) }
    return ChineseNumber.value(digits)
  }

  private static let signs: WordList = ["Q", "q", "问题", "提问", "疑问", "问"]

  /// Short questions right above those that a label puts, two and more, head parts of the interview,
  /// and with them such as stand above other text.
  static func headings(over turns: Turns, in texts: [GlyphSlice?]) -> [Int] {
    let asked = Set(turns.turns.lazy.filter(\.isQuestion).map(\.paragraph))
    let spoken = Set(turns.turns.map(\.paragraph))
    let short = texts.indices.dropLast().filter { index in
      guard let text = texts[index], !spoken.contains(index) else { return false }
      return isQuestion(text) && text.count <= longestHeading
        && !text.dropLast().contains { $0.kinds.has(.sentenceEnd) }
    }
    guard short.count(where: { asked.contains($0 + 1) }) >= 2 else { return [] }
    return short.filter { index in
      asked.contains(index + 1) || (texts[index + 1]?.count ?? 0) > longest
    }
  }

  private static let longestHeading = 24

  /// Questions on lines of their own where other headings stand right above some of them, two and
  /// more: the headings part the interview, and the questions stand below.
  static func below(in paragraphs: [ParagraphDraft]) -> [Int] {
    let asked = paragraphs.map {
      $0.isHeadingLine && $0.level == nil && isQuestion($0.text[...])
    }
    let parting = paragraphs.indices.dropLast().count(where: {
      paragraphs[$0].isHeadingLine && !asked[$0] && asked[$0 + 1]
    })
    guard parting >= 2 else { return [] }
    let questions = asked.indices.filter { asked[$0] }
    return questions.count >= fewest ? questions : []
  }

  private static func isQuestion(_ text: GlyphSlice) -> Bool {
    text.count <= longest && text.last?.code == 0x3F
  }
}
