/// Headlines of a digest that are too long for one and so read as text: a line without a full stop
/// between two items, right above the text that repeats its words; and one at a page's top, above a
/// line of facts.
enum LongHeads {
  private static let fewest = 2
  private static let lengths = 30...64
  /// The share of the line's pairs of characters that the text below must hold.
  private static let least = 0.4

  /// The page must have other headlines right above texts.
  static func mark(_ whole: [Piece]) -> [Piece] {
    var pieces = markTop(whole)
    let places = pieces.indices.dropFirst().dropLast().filter { mayBe($0, in: pieces) }
    guard !places.isEmpty, heads(in: pieces) >= fewest else { return pieces }
    for index in places
    where NewsItem.repeats(pieces[index].text, in: pieces[index + 1].text) >= least {
      pieces[index].kind = .short
    }
    return pieces
  }

  /// `题目——长副题` above `来源：…`, and nothing but names of a site's parts above it.
  private static func markTop(_ pieces: [Piece]) -> [Piece] {
    guard let top = pieces.firstIndex(where: { $0.kind == .body }),
      (lengths.lowerBound...longestTop).contains(pieces[top].text.count),
      !pieces[top].text.contains(where: { $0.kinds.has(.sentenceEnd) }),
      !Sentence.isEnded(pieces[top].text),
      pieces[..<top].allSatisfy({ $0.kind != .short || $0.text.inkCount <= longestName }),
      let fact = pieces[(top + 1)...].firstIndex(where: { $0.kind != .furniture }),
      pieces[fact].kind == .sourceLine,
      let text = pieces[fact...].firstIndex(where: { $0.kind == .body }),
      let odds = HeadlineOdds(pieces[text...]), odds.share(pieces[top].text) >= leastOverFacts
    else { return pieces }
    var pieces = pieces
    pieces[top].kind = .short
    return pieces
  }

  /// With a deck behind a dash.
  private static let longestTop = 100
  private static let longestName = 8
  /// The facts below speak for it too.
  private static let leastOverFacts = 0.2

  /// A line that a longer text says again is gone on with by it no more than a headline is.
  static func heads(_ line: GlyphSlice, over text: GlyphSlice) -> Bool {
    line.count <= lengths.upperBound && text.count > line.count && Sentence.isEnded(text)
      && NewsItem.repeats(line, in: text) >= least
  }

  private static func mayBe(_ index: Int, in pieces: [Piece]) -> Bool {
    let (above, line, below) = (pieces[index - 1], pieces[index], pieces[index + 1])
    guard line.kind == .body, below.kind == .body, lengths.contains(line.text.count),
      below.text.count > line.text.count, Sentence.isEnded(below.text),
      !line.text.contains(where: { $0.kinds.has(.sentenceEnd) })
    else { return false }
    return above.kind != .body || Sentence.isEnded(above.text)
  }

  private static func heads(in pieces: [Piece]) -> Int {
    zip(pieces, pieces.dropFirst()).count { head, text in
      head.kind == .short && text.kind == .body && text.text.count > head.text.count
        && !DigestName.isName(head.text) && !StructuralMarker.starts(head.text[...])
        && NewsItem.repeats(head.text, in: text.text) >= least
    }
  }
}
