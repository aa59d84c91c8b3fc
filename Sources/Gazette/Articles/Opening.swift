/// How well a paragraph begins an article, against one that goes on with it.
enum Opening {
  /// Positive for likely beginnings; to be added to titles' matches, which run from 0 to 1.
  static func score(of index: Int, in pieces: [Piece]) -> Double {
    let piece = pieces[index]
    guard piece.kind == .body else { return piece.kind == .short ? -0.6 : -0.5 }
    var score = 0.0
    let end = Sentence.end(in: piece.text, from: 0)
    score += end >= 28 ? 0.2 : end <= 22 && end + 4 < piece.text.count ? -0.5 : -0.05
    if piece.start == .doubtful { score -= 0.3 }
    if Enumeration.opensWithItem(piece.text) { score -= 0.6 }
    guard index > 0 else { return score }
    let above = pieces[..<index].last { $0.kind == .body || $0.kind == .signature }
    if let above {
      if above.kind == .signature { score += 1.5 }
      if above.kind == .body && !Sentence.isEnded(above.text) { score -= 1 }
      if above.text.last?.code == 0x3A { score -= 1 }
    }
    if leadsIn(pieces, from: index) { score += 0.25 }
    if let above, Enumeration.hasItems(above.text), !Enumeration.hasItems(piece.text) {
      score += 0.15
    }
    return score
  }

  /// True when one of the next paragraphs ends with a colon and none before it has points: the
  /// background part that opens an article is short.
  private static func leadsIn(_ pieces: [Piece], from index: Int) -> Bool {
    let next = pieces[index...].prefix(4).prefix {
      $0.kind == .body && !Enumeration.hasItems($0.text)
    }
    return next.contains { $0.text.last?.code == 0x3A }
  }
}

/// A first look at enumerations, for the stages before the outline.
enum Enumeration {
  private static let openers: WordList = [
    "第一", "其一", "首先", "其次", "再次", "最后", "此外", "同时", "总之", "综上", "一方面", "另一方面", "但", "因此", "为此",
  ]
  private static let ordinalVerbs: ScalarSet = "是要则者"

  /// `…。一是…`: points within the paragraph.
  static func hasItems(_ text: [Glyph]) -> Bool {
    text.indices.dropLast().contains {
      text[$0].code == one && text[$0 + 1].code == verb
        && ItemScanner.place(of: $0, in: text) != nil
    }
  }

  private static let one = Glyph.fold("一")
  private static let verb = Glyph.fold("是")

  /// `二是…`, `其次…`: words that no article begins with.
  static func opensWithItem(_ text: [Glyph]) -> Bool {
    if openers.startsAny(text[...]) || StructuralMarker.starts(text[...]) { return true }
    guard text.count > 2, Characters.chineseDigits.contains(text[0].code) else { return false }
    return ordinalVerbs.contains(text[1].code)
  }
}
