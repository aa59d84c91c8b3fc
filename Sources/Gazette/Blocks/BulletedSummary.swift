/// Views of the text set apart above it: paragraphs or decks with one sign before each, right below the
/// headline, and none further down; quotations above the author's name.
enum BulletedSummary {
  private static let fewest = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    markParagraphs(markDecks(markQuotations(pieces)))
  }

  /// `●某县召开会议` twice and more between a headline and its text.
  private static func markDecks(_ found: [Piece]) -> [Piece] {
    var pieces = found
    for head in found.indices.dropLast() where found[head].kind == .short {
      guard let code = deckSign(of: found[head + 1]), deckSign(of: found[head]) == nil else {
        continue
      }
      let decks = found[(head + 1)...].prefix { deckSign(of: $0) == code }
      guard decks.count > 1, decks.endIndex < found.count,
        found[decks.endIndex].kind == .body || found[decks.endIndex].kind == .dateline
          || found[decks.endIndex].kind == .byline,
        !found[decks.endIndex...].contains(where: { $0.text.first?.code == code })
      else { continue }
      for deck in decks.indices { pieces[deck].kind = .editorsNote }
    }
    return pieces
  }

  private static func deckSign(of piece: Piece) -> UInt32? {
    guard piece.kind == .short, let first = piece.text.first, signs.contains(first.code) else {
      return nil
    }
    return first.code
  }

  /// What was said in the text, each a paragraph in quotation marks, and the author's name below them.
  private static func markQuotations(_ found: [Piece]) -> [Piece] {
    guard let first = found.firstIndex(where: { $0.kind == .body }), isQuotation(found[first]),
      found[..<first].contains(where: { $0.kind == .short || $0.kind == .frontMatter })
    else { return found }
    let quoted = found[first...].prefix { isQuotation($0) || $0.kind == .furniture }
    let quotations = quoted.indices.filter { found[$0].kind == .body }
    guard quotations.count > 1, quoted.endIndex < found.count,
      found[quoted.endIndex].kind == .byline,
      found[quoted.endIndex...].count(where: { $0.kind == .body }) > quotations.count
    else { return found }
    var pieces = found
    for index in quotations { pieces[index].kind = .editorsNote }
    return pieces
  }

  private static func isQuotation(_ piece: Piece) -> Bool {
    piece.kind == .body && piece.text.first?.code == quoteOpen
      && piece.text.last?.code == quoteClose
  }

  private static let quoteOpen = Glyph.fold("“")
  private static let quoteClose = Glyph.fold("”")

  private static func markParagraphs(_ pieces: [Piece]) -> [Piece] {
    let bodies = pieces.indices.filter { pieces[$0].kind == .body }
    guard bodies.count > fewest + 1,
      let start = bodies.prefix(2).firstIndex(where: { sign(of: pieces[$0]) != nil }),
      let code = sign(of: pieces[bodies[start]])
    else { return pieces }
    let marked = bodies[start...].prefix { sign(of: pieces[$0]) == code }
    let rest = bodies[marked.endIndex...]
    guard marked.count >= fewest, rest.count >= 2,
      !rest.contains(where: { sign(of: pieces[$0]) == code }),
      // A headline above, no heading between, and no text of the kind below: no items, no list.
      pieces[..<marked[start]].contains(where: { $0.kind == .short || $0.kind == .frontMatter }),
      !(bodies[0]...bodies[marked.endIndex - 1]).contains(where: { pieces[$0].kind == .short })
    else { return pieces }
    var pieces = pieces
    for index in bodies[..<marked.endIndex] { pieces[index].kind = .editorsNote }
    return pieces
  }

  private static func sign(of piece: Piece) -> UInt32? {
    guard piece.kind == .body, let first = piece.text.first, signs.contains(first.code) else {
      return nil
    }
    return first.code
  }

  private static let signs: ScalarSet = "●■◆▲★○□◇△☆▪"
}
