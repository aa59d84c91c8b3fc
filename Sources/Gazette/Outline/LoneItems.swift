/// Headings that count as （一） where no （二） follows, below one that counts as 一、: a page that breaks
/// off has but the first, and so has a section of one part.
enum LoneItems {
  /// The heading lines that begin so, wherever one that counts as 一、 stands above them.
  static func below(in paragraphs: [ParagraphDraft], _ chains: [Chain]) -> Set<Int> {
    let lone = paragraphs.indices.filter { isLine(paragraphs[$0]) && isBracketed(paragraphs[$0]) }
    guard let last = lone.last else { return [] }
    let counted = chains.lazy.filter { $0.first.kind == .comma && $0.first.startsParagraph }
      .map(\.first.paragraph).min()
    let line = paragraphs[..<last].indices.first {
      isLine(paragraphs[$0]) && isSection(paragraphs[$0].text)
    }
    guard let section = [counted, line].compactMap({ $0 }).min() else { return [] }
    return Set(lone.filter { $0 > section })
  }

  private static func isLine(_ paragraph: ParagraphDraft) -> Bool {
    paragraph.isHeadingLine && paragraph.text.first?.kinds.has(.markerStart) == true
  }

  private static func isBracketed(_ paragraph: ParagraphDraft) -> Bool {
    paragraph.text.first?.code == 0x28 && StructuralMarker.starts(paragraph.text[...])
  }

  private static func isSection(_ text: GlyphSlice) -> Bool {
    text.first?.kinds.has(.chineseDigit) == true && StructuralMarker.starts(text[...])
  }
}
