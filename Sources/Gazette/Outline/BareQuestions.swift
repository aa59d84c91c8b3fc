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
    return asking.count >= (answers.isEmpty ? fewest : 1) ? Set(asking) : []
  }

  /// Short questions right above those that a label puts, two and more, head parts of the interview,
  /// and with them such as stand above other text.
  static func headings(over turns: Turns, in texts: [GlyphSlice?]) -> [Int] {
    let asked = Set(turns.turns.lazy.filter(\.isQuestion).map(\.paragraph))
    let spoken = Set(turns.turns.map(\.paragraph))
    let short = texts.indices.dropLast().filter { index in
      guard let text = texts[index], !spoken.contains(index) else { return false }
      return isQuestion(text) && text.count <= longestHeading
        && !text.dropLast().contains { Characters.sentenceEnds.contains($0.code) }
    }
    guard short.count(where: { asked.contains($0 + 1) }) >= 2 else { return [] }
    return short.filter { index in
      asked.contains(index + 1) || (texts[index + 1]?.count ?? 0) > longest
    }
  }

  private static let longestHeading = 24

  private static func isQuestion(_ text: GlyphSlice) -> Bool {
    text.count <= longest && text.last?.code == 0x3F
  }
}
