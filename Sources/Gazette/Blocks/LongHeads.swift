/// Headlines of a digest that are too long for one and so read as text: a line without a full stop
/// between two items, right above the text that repeats its words.
enum LongHeads {
  private static let fewest = 2
  private static let lengths = 30...64
  /// The share of the line's pairs of characters that the text below must hold.
  private static let least = 0.4

  /// The page must have other headlines right above texts.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let places = pieces.indices.dropFirst().dropLast().filter { mayBe($0, in: pieces) }
    guard !places.isEmpty, heads(in: pieces) >= fewest else { return pieces }
    var pieces = pieces
    for index in places
    where NewsItem.repeats(pieces[index].text, in: pieces[index + 1].text) >= least {
      pieces[index].kind = .short
    }
    return pieces
  }

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
