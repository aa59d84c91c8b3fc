/// How well each paragraph begins an article, against one that goes on with it.
struct Opening {
  private let pieces: [Piece]
  /// Which pieces hold points.
  private let hasItems: [Bool]

  /// Positive for likely beginnings; to be added to titles' matches, which run from 0 to 1.
  static func scores(of pieces: [Piece]) -> [Double] {
    let opening = Opening(
      pieces: pieces, hasItems: pieces.map { $0.kind == .body && Enumeration.hasItems($0.text) })
    var above: Int?
    return pieces.indices.map { index in
      defer {
        if pieces[index].kind == .body || pieces[index].kind == .signature { above = index }
      }
      return opening.score(of: index, above: above)
    }
  }

  private func score(of index: Int, above: Int?) -> Double {
    let piece = pieces[index]
    if piece.kind == .dateline { return 1 }
    guard piece.kind == .body else { return piece.kind == .short ? -0.6 : -0.5 }
    var score = 0.0
    let end = Sentence.end(in: piece.text, from: 0)
    score += end >= 28 ? 0.2 : end <= 22 && end + 4 < piece.text.count ? -0.5 : -0.05
    if piece.start == .doubtful { score -= 0.3 }
    if Enumeration.opensWithItem(piece.text[...]) { score -= 0.6 }
    guard index > 0 else { return score }
    if pieces[index - 1].kind == .dateline { return score - 1.5 }
    if let above {
      if pieces[above].kind == .signature { score += 1.5 }
      if pieces[above].kind == .body && !Sentence.isEnded(pieces[above].text) { score -= 1 }
      if pieces[above].text.last?.code == 0x3A { score -= 1 }
    }
    if leadsIn(from: index) { score += 0.25 }
    if let above, hasItems[above], !hasItems[index] { score += 0.15 }
    return score
  }

  /// True when one of the next paragraphs ends with a colon and none before it has points: the
  /// background part that opens an article is short.
  private func leadsIn(from index: Int) -> Bool {
    let next = pieces[index...].indices.prefix(4).prefix {
      pieces[$0].kind == .body && !hasItems[$0]
    }
    return next.contains { pieces[$0].text.last?.code == 0x3A }
  }
}
