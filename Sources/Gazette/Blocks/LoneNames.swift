/// Finds pen names and rare surnames below headlines, on a page where names stand there alone.
///
/// `粒沙` below one headline may be its deck; where three other headlines have an author's name right
/// below them it is the author.
enum LoneNames {
  private static let fewest = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: { $0.kind == .byline }) else { return pieces }
    let weak = pieces.indices.filter { mayBeName(pieces[$0]) && isPlace($0, in: pieces) }
    guard !weak.isEmpty,
      pieces.indices.count(where: { pieces[$0].kind == .byline && isPlace($0, in: pieces) })
        >= fewest
    else { return pieces }
    var pieces = pieces
    for index in weak { pieces[index].kind = .byline }
    return pieces
  }

  private static func mayBeName(_ piece: Piece) -> Bool {
    piece.kind == .short && (2...3).contains(piece.text.count)
      && PersonName.likelihood(piece.text) >= 0.4
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
