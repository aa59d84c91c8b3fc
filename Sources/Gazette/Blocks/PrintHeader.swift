/// `2024/5/20 14:37   题目-某某网`: what a browser prints over every page.
enum PrintHeader {
  /// Behind date and time; nil when a line does not begin with both.
  static func end(in text: GlyphSlice) -> Int? {
    guard let first = text.first, Characters.isDigit(first.code), text.count <= longest else {
      return nil
    }
    if let end = americanEnd(in: text) { return end }
    guard
      let date = DateReader.first(in: text), date.range.lowerBound == text.startIndex,
      text[date.range].contains(where: { $0.code == 0x3A }),
      text[date.range].contains(where: { $0.code == 0x2F || $0.code == 0x2D }),
      date.range.upperBound + 4 < text.endIndex,
      !Sentence.isEnded(text), !text[date.range.upperBound...].contains(anyOf: stops),
      !SourceLine.labels.isAnywhere(in: text[date.range.upperBound...])
    else { return nil }
    return date.range.upperBound
  }

  /// `11/22/26, 1:22 PM   题目_某某网`: the same by a browser that speaks English.
  private static func americanEnd(in text: GlyphSlice) -> Int? {
    guard let comma = text.prefix(longestDay).firstIndex(where: { $0.code == 0x2C }),
      text[..<comma].count(where: { $0.code == 0x2F }) == 2,
      text[..<comma].allSatisfy({ Characters.isDigit($0.code) || $0.code == 0x2F }),
      let half = text[comma...].prefix(longestClock).lastIndex(where: { $0.code == 0x4D }),
      text[comma..<half].contains(where: { $0.code == 0x3A }), half + 4 < text.endIndex
    else { return nil }
    return half + 1
  }

  /// With the gap between them, as wide as the sheet.
  private static let longest = 200
  private static let longestDay = 11
  /// `, 10:14 AM`.
  private static let longestClock = 10

  /// Lines that say nothing of how a page's text was set: those that float, and a header as the
  /// page's first line.
  static func added(to floats: [Bool], of page: Page) -> [Bool] {
    guard let first = page.lines.first, end(in: page.text(first)) != nil else { return floats }
    return [true] + floats.dropFirst()
  }

  /// A page that has no other headline takes it from the header.
  static func restoreTitle(_ pieces: [Piece]) -> [Piece] {
    guard let header = pieces.firstIndex(where: { $0.kind == .masthead }),
      let end = end(in: pieces[header].text[...]),
      let body = pieces.firstIndex(where: { $0.kind == .body }), header < body,
      !pieces[..<body].contains(where: { $0.kind == .short })
    else { return pieces }
    var pieces = pieces
    var title = pieces[header]
    title.kind = .short
    title.text = title.text[end...].trimmed.rebased
    pieces[header].text = pieces[header].text[..<end].rebased
    pieces.insert(title, at: header + 1)
    return pieces
  }

  private static let stops: ScalarSet = "。"
}
