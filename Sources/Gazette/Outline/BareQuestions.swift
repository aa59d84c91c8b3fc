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

  private static func isQuestion(_ text: GlyphSlice) -> Bool {
    text.count <= longest && text.last?.code == 0x3F
  }
}
