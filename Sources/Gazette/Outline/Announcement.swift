/// An opening paragraph that names the headings to come: `通过夜间开放、延时服务等办法…`.
enum Announcement {
  private static let longestHeading = 12
  private static let longestOpening = 400

  /// True when the text above the first heading holds a short candidate word for word.
  static func holds(_ candidate: HeadingCandidate, in texts: [GlyphSlice?]) -> Bool {
    guard candidate.clauses.count == 1, candidate.text.count <= longestHeading,
      candidate.paragraph > 0, let opening = texts[0] ?? (texts.count > 1 ? texts[1] : nil)
    else { return false }
    let heading = candidate.text
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
