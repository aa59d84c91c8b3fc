/// Finds pen names, rare surnames and names run together below headlines, on a paper's page.
///
/// `粒沙` below one headline may be its deck; where three other headlines have an author's name or a
/// dateline right below them it is the author.
enum LoneNames {
  private static let fewest = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let weak = pieces.indices.filter { mayBeName(pieces[$0]) && isPlace($0, in: pieces) }
    guard !weak.isEmpty else { return markClosing(pieces) }
    let areSeveral = pieces.indices.count { isBelowHeadline($0, in: pieces) } >= fewest
    var pieces = pieces
    for index in weak where areSeveral || isSpaced(pieces[index].text) {
      pieces[index].kind = .byline
    }
    return markClosing(pieces)
  }

  /// `甲乙丙 丁戊` below an item's last sentence, where another item is signed there.
  private static func markClosing(_ pieces: [Piece]) -> [Piece] {
    let closing = pieces.indices.dropFirst().filter {
      pieces[$0].kind == .short && pieces[$0 - 1].kind == .body
        && Sentence.isEnded(pieces[$0 - 1].text)
        && ($0 + 1 == pieces.count || pieces[$0 + 1].kind == .short) && areNames(pieces[$0].text)
    }
    guard !closing.isEmpty,
      zip(pieces, pieces.dropFirst()).contains(where: {
        $0.kind == .body && ($1.kind == .byline || $1.kind == .signature)
      })
    else { return pieces }
    var pieces = pieces
    for index in closing { pieces[index].kind = .byline }
    return pieces
  }

  /// `甲 乙`, set as wide as a name of three characters: nobody sets a deck so.
  private static func isSpaced(_ line: GlyphSlice) -> Bool {
    line.count == 3 && line[1].code == 0x20 && line[0].kinds.has(.ideograph)
      && line[2].kinds.has(.ideograph)
  }

  private static func areNames(_ line: GlyphSlice) -> Bool {
    let names = line.contains(code: 0x20) ? PersonName.tokens(line[...]) : []
    let odds = names.map { PersonName.likelihood($0) }
    return (2...4).contains(names.count) && odds.allSatisfy { $0 >= 0.4 }
      && odds.contains { $0 >= 0.7 }
  }

  private static func mayBeName(_ piece: Piece) -> Bool {
    guard piece.kind == .short, piece.text.count <= longest else { return false }
    if piece.text.count <= 3 { return PersonName.likelihood(piece.text.closedUp) >= 0.4 }
    guard let names = PersonName.parted(piece.text), let last = names.last, last.count > 1 else {
      return false
    }
    let common = names.count {
      $0.first.map { Vocabulary.commonSurnames.contains($0.code) } ?? false
    }
    // Two times two characters are sooner words.
    return piece.text.count == 4 ? common == names.count : common * 2 >= names.count
  }

  private static let longest = 12

  private static func isBelowHeadline(_ index: Int, in pieces: [Piece]) -> Bool {
    switch pieces[index].kind {
    case .byline: isPlace(index, in: pieces)
    case .dateline: index > 0 && pieces[index - 1].kind == .short
    case .body, .short, .subtitle, .column, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .masthead, .sourceLine, .frontMatter, .furniture:
      false
    }
  }

  /// Right below a headline and right above its text.
  private static func isPlace(_ index: Int, in pieces: [Piece]) -> Bool {
    guard let above = pieces[..<index].last(where: { !isAside($0.kind) }),
      let below = pieces[(index + 1)...].first(where: { !isAside($0.kind) })
    else { return false }
    return above.kind == .short && above.text.inkCount >= 3
      && (below.kind == .body || below.kind == .editorsNote || below.kind == .dateline)
  }

  private static func isAside(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .furniture, .caption, .sourceLine, .masthead: true
    case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature,
      .editorsNote, .frontMatter, .dateline:
      false
    }
  }
}
