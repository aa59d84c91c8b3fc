/// One short line between the names and the text of an article that has no other: `灌溉面积增长八成`.
///
/// A heading has siblings; what stands alone over all of the text says the news once more.
enum LoneDeck {
  private static let shortest = 6

  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for names in pieces.indices where pieces[names].kind == .byline {
      guard let deck = deck(below: names, in: pieces) else { continue }
      pieces[deck].kind = .subtitle
    }
    return pieces
  }

  private static func deck(below names: Int, in pieces: [Piece]) -> Int? {
    guard names > 0, isHead(pieces[names - 1].kind),
      let deck = pieces[(names + 1)...].firstIndex(where: { !isAside($0.kind) }),
      pieces[deck].kind == .short, pieces[deck].text.count >= shortest, isPlain(pieces[deck].text),
      deck + 1 < pieces.count, pieces[deck + 1].kind == .body
    else { return nil }
    let rest = pieces[(deck + 1)...]
    guard let next = rest.firstIndex(where: { $0.kind == .byline }) else { return nil }
    // The next article's headline stands right above its names.
    let text = pieces[(deck + 1)..<next].reversed().drop { isHead($0.kind) }
    return text.contains { $0.kind == .short } ? nil : deck
  }

  private static func isHead(_ kind: Piece.Kind) -> Bool {
    kind == .short || kind == .subtitle
  }

  private static func isAside(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .furniture, .masthead, .sourceLine, .caption: true
    case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature,
      .editorsNote, .frontMatter, .dateline:
      false
    }
  }

  private static func isPlain(_ text: GlyphSlice) -> Bool {
    !StructuralMarker.starts(text) && !Enumeration.isNumbered(text) && text.last?.code != 0x3A
  }
}
