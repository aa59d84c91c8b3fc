/// The questions of an interview that names nobody: a short paragraph that asks, a longer one that
/// answers, several times over.
enum BareQuestions {
  private static let fewest = 3
  private static let longest = 60

  /// The paragraphs that ask; empty where too few do to be a pattern.
  static func indices(in texts: [[Glyph]?]) -> Set<Int> {
    let asking = texts.indices.dropLast().filter { index in
      guard let text = texts[index], let next = texts[index + 1] else { return false }
      return isQuestion(text) && !isQuestion(next)
    }
    return asking.count >= fewest ? Set(asking) : []
  }

  private static func isQuestion(_ text: [Glyph]) -> Bool {
    text.count <= longest && text.last?.code == 0x3F
  }
}
