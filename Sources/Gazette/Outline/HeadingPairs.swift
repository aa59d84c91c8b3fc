/// Headings of two lines each, as papers set them over the parts of an interview.
///
/// Where all headings of an article stand in pairs, the second line is no heading of its own.
enum HeadingPairs {
  /// The second lines; none where a heading stands alone, or more than two stand together.
  static func seconds(in paragraphs: [ParagraphDraft], without spoken: [Bool]) -> Set<Int> {
    var seconds: Set<Int> = []
    var count = 0
    for (index, paragraph) in paragraphs.enumerated() {
      let isPlain =
        paragraph.isHeadingLine && !spoken[index] && paragraph.level == nil
        && !StructuralMarker.starts(paragraph.text[...])
        && paragraph.text.last?.kinds.has([.sentenceEnd, .colon]) != true
      if paragraph.isHeadingLine && !isPlain && !spoken[index] { return [] }
      if isPlain {
        count += 1
        if count == 2 { seconds.insert(index) }
        continue
      }
      guard count == 0 || count == 2 else { return [] }
      count = 0
    }
    return count == 0 && seconds.count >= fewest ? seconds : []
  }

  private static let fewest = 2
}
