/// An opening paragraph that names the headings to come: `通过夜间开放、延时服务等办法…`.
enum Announcement {
  private static let longestHeading = 12
  private static let longestOpening = 400

  /// True when the text above the first heading holds a short candidate word for word.
  static func holds(_ candidate: HeadingCandidate, in texts: [GlyphSlice?]) -> Bool {
    guard candidate.clauses.count == 1, candidate.text.count <= longestHeading,
      candidate.paragraph > 0
    else { return false }
    let opening = texts[0] ?? (texts.count > 1 ? texts[1] : nil)
    return opening.map { names(candidate.text, in: $0) } ?? false
      || texts[candidate.paragraph - 1].map { closes(with: candidate.text, $0) } ?? false
  }

  /// `…，就要与党同心、与时代同行。`: the sentence right above the headings counts them up.
  private static func closes(with heading: GlyphSlice, _ text: GlyphSlice) -> Bool {
    guard text.count > heading.count, let end = text.last?.code, end == stop || end == 0x3A else {
      return false
    }
    let body = text.dropLast()
    let start = body.lastIndex { $0.kinds.has(.sentenceEnd) } ?? body.startIndex
    return names(heading, in: body[start...].rebased)
      && body[start...].contains { $0.code == listComma || $0.kinds.has(.comma) }
  }

  private static let stop = Glyph.fold("。")
  private static let listComma = Glyph.fold("、")

  private static func names(_ heading: GlyphSlice, in opening: GlyphSlice) -> Bool {
    guard let first = heading.first?.code, opening.first?.origin != heading.first?.origin else {
      return false
    }
    let end = min(opening.count, longestOpening) - heading.count
    guard end > 0 else { return false }
    var place = opening.place(of: first, from: 0, to: end + 1)
    while place <= end {
      if zip(opening[place...], heading).allSatisfy({ $0.code == $1.code }) { return true }
      place = opening.place(of: first, from: place + 1, to: end + 1)
    }
    return false
  }
}
