/// A match with some of the text before and behind it.
struct Snippet {
  private(set) var text: String
  /// Of the matches that stand in the snippet, in bytes of its text.
  private(set) var spans: [Range<Int>]

  /// About `characters` of the text to each side of the first match, cut between characters.
  init(of whole: String, around matches: [Range<Int>], characters: Int = 24) {
    guard let first = matches.first else {
      (text, spans) = (String(whole.prefix(2 * characters)), [])
      return
    }
    let start = whole.index(before: characters, at: first.lowerBound)
    let end = whole.index(after: characters, at: first.upperBound)
    let lead = start > whole.startIndex ? "…" : ""
    text = lead + whole[start..<end] + (end < whole.endIndex ? "…" : "")
    let from = whole.utf8.distance(from: whole.startIndex, to: start)
    let upTo = whole.utf8.distance(from: whole.startIndex, to: end)
    let shift = lead.utf8.count - from
    spans = matches.filter { $0.lowerBound >= from && $0.upperBound <= upTo }
      .map { $0.lowerBound + shift..<$0.upperBound + shift }
  }
}

extension String {
  fileprivate func index(before characters: Int, at offset: Int) -> Index {
    let place = utf8.index(startIndex, offsetBy: offset)
    return index(place, offsetBy: -characters, limitedBy: startIndex) ?? startIndex
  }

  fileprivate func index(after characters: Int, at offset: Int) -> Index {
    let place = utf8.index(startIndex, offsetBy: offset)
    return index(place, offsetBy: characters, limitedBy: endIndex) ?? endIndex
  }
}
