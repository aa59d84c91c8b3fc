/// `【背景】…` at a paragraph's beginning, as reports of cases and yearbooks print their headings.
enum BracketLabel {
  private static let lengths = 2...8
  /// One alone is a column's name or part of a headline.
  private static let fewest = 2

  /// The words within the bracket that a text begins with.
  static func words(in text: some GlyphText) -> Range<Int>? {
    guard text.first?.code == open else { return nil }
    let start = text.startIndex + 1
    guard let close = text.prefix(lengths.upperBound + 2).firstIndex(where: { $0.code == close }),
      lengths.contains(close - start),
      text[start..<close].allSatisfy({ Characters.isIdeograph($0.code) })
    else { return nil }
    return start..<close
  }

  /// Those of the paragraphs that begin with labels, each another: speakers return, labels do not.
  static func find(in paragraphs: [ParagraphDraft]) -> [Int: Range<Int>] {
    var labels: [Int: Range<Int>] = [:]
    for index in paragraphs.indices where paragraphs[index].carriesOutline {
      labels[index] = words(in: paragraphs[index].text)
    }
    let names = Set(labels.map { paragraphs[$0].text[$1].map(\.code) })
    return labels.count >= fewest && names.count == labels.count ? labels : [:]
  }

  private static let open = Glyph.fold("【")
  private static let close = Glyph.fold("】")
}
