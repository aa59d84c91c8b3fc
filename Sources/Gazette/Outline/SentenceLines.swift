/// Headings that end in a stop and so read as paragraphs: `优化养老服务。` alone, and below it the text that
/// carries it out.
///
/// One short sentence between long paragraphs is a turn of the story; several, most of which say what
/// to do, each right above a long paragraph, are what the text consists of. So are those that begin with one
/// clause.
enum SentenceLines {
  private static let fewest = 3
  private static let lengths = 6...20
  private static let shortestText = 40

  /// The paragraphs that are such headings.
  static func find(
    in texts: [GlyphSlice?], _ vetoed: [Bool], _ sectionOf: [Int]
  ) -> [Int] {
    let lines = texts.indices.dropLast().filter { index in
      guard !vetoed[index], !vetoed[index + 1], sectionOf[index] == sectionOf[index + 1],
        let text = texts[index], isSentence(text), let below = texts[index + 1]
      else { return false }
      return below.count >= shortestText
    }
    guard lines.count >= fewest else { return [] }
    let refrain = refrain(of: lines, in: texts)
    if refrain.count >= fewest { return refrain }
    // In a story short paragraphs stand anywhere.
    let others = texts.indices.count { index in
      texts[index].map { $0.count < shortestText && !vetoed[index] } ?? false
    }
    let shaped = lines.count { texts[$0].map { HeadingCandidate.isHeading($0) } ?? false }
    guard others <= lines.count + mostOthers, shaped * 2 > lines.count else { return [] }
    return lines
  }

  private static let mostOthers = 1

  /// `同心协力，修好水渠。`, `同心协力，种好果树。`: the lines that begin with the clause most of them begin with.
  private static func refrain(of lines: [Int], in texts: [GlyphSlice?]) -> [Int] {
    var best: [Int] = []
    for line in lines {
      guard let clause = clause(of: texts[line]) else { continue }
      let kin = lines.filter {
        Self.clause(of: texts[$0])?.elementsEqual(clause) { $0.code == $1.code } ?? false
      }
      if kin.count > best.count { best = kin }
    }
    return best
  }

  /// What stands before the first comma.
  private static func clause(of text: GlyphSlice?) -> GlyphSlice? {
    guard let text, let comma = text.firstIndex(where: { $0.code == 0x2C }),
      comma - text.startIndex >= shortestClause
    else { return nil }
    return text[..<comma]
  }

  private static let shortestClause = 3

  /// One sentence of one clause, which states nothing.
  private static func isSentence(_ text: GlyphSlice) -> Bool {
    lengths.contains(text.count) && text.last?.code == stop
      && text.dropLast().allSatisfy { $0.kinds.has(.ideograph) || joints.contains($0.code) }
  }

  private static let stop = Glyph.fold("。")
  private static let joints: ScalarSet = "“”、,"
}
