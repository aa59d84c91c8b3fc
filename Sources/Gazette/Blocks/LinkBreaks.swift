/// Paragraphs that a site's links broke.
///
/// `…朝着目标，在` · `全面修渠` · `的道路上迈出第一步。`: whoever drew the text out set each link on a line
/// of its own. The words look like headings, but the paragraph above stops in mid-sentence and the one
/// below ends it.
enum LinkBreaks {
  /// The lines, by their places, that were links within a sentence.
  ///
  /// A paragraph may lose its stop by chance, so one on the page has to end where no sentence can.
  static func places(
    in texts: [GlyphSlice], isText: (Int) -> Bool, isBlankAbove: (Int) -> Bool
  ) -> Set<Int> {
    var places: Set<Int> = []
    var shows = false
    for above in texts.indices.dropLast() where isCutOff(texts[above]) {
      let words = texts[(above + 1)...].indices.prefix(most).prefix {
        isWord(texts[$0]) && isText($0) && !isBlankAbove($0)
      }
      guard !words.isEmpty, words.endIndex < texts.endIndex, !isBlankAbove(words.endIndex),
        endsSentence(texts[words.endIndex])
      else { continue }
      places.formUnion(words)
      shows = shows || texts[above].last.map { openEnds.contains($0.code) } ?? false
    }
    return shows ? places : []
  }

  private static func isCutOff(_ above: GlyphSlice) -> Bool {
    above.count >= shortestParagraph && !Sentence.isEnded(above) && above.last?.code != 0x3A
      && above.contains { $0.kinds.has(.sentenceEnd) }
  }

  private static func isWord(_ text: GlyphSlice) -> Bool {
    (shortest...longest).contains(text.count) && !StructuralMarker.starts(text)
      && text.allSatisfy { $0.kinds.has(.ideograph) || $0.code == rowMark }
  }

  private static func endsSentence(_ below: GlyphSlice) -> Bool {
    Sentence.isEnded(below) && !StructuralMarker.starts(below)
      && below.first.map { $0.kinds.has(.ideograph) } ?? false
  }

  /// Of one above the other.
  private static let most = 3
  private static let rowMark = Glyph.fold("、")
  private static let shortest = 2
  private static let longest = 14
  private static let shortestParagraph = 40
  /// What no sentence ends in.
  private static let openEnds: ScalarSet = "，、；在和与及对为以将把从向于"
}
