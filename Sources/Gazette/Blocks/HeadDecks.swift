/// Finds the decks that a site prints below its line of facts: headline, date and source, then two
/// lines or more that tell the news once more.
///
/// One such line is the first section's heading, unless all other lines stand over parts of an interview;
/// several above one text head nothing.
enum HeadDecks {
  private static let fewest = 2
  private static let shortestText = 30
  private static let leastRepeated = 0.3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard
      let text = pieces.firstIndex(where: { $0.kind == .body && $0.text.count >= shortestText })
    else { return pieces }
    let end = text > 0 && pieces[text - 1].kind == .dateline ? text - 1 : text
    let start = (pieces[..<end].lastIndex { $0.kind != .short } ?? -1) + 1
    let leadsIn = isAboveTalk(text, in: pieces)
    guard start < end, start > 0, let title = headline(above: start, in: pieces) else {
      return pieces
    }
    // Below the headline's second print stands its deck.
    let isBelowPrint = Word(of: pieces[start - 1].text) == Word(of: title.text)
    guard end - start >= (leadsIn || isBelowPrint ? 1 : fewest),
      !pieces[start..<end].contains(where: { isMarked($0) }),
      leadsIn || isBelowPrint
        || NewsItem.repeats(title.text, in: pieces[text].text) >= leastRepeated
    else { return pieces }
    var pieces = pieces
    for index in start..<end { pieces[index].kind = .subtitle }
    return pieces
  }

  /// A text that leads in to what people say below the lines further down.
  private static func isAboveTalk(_ text: Int, in pieces: [Piece]) -> Bool {
    let lines = pieces.indices[text...].filter { pieces[$0].kind == .short }
    return lines.count >= fewest && Dialogue.goesOn(below: lines, in: pieces)
  }

  /// The headline right above a line of facts.
  private static func headline(above start: Int, in pieces: [Piece]) -> Piece? {
    let facts = pieces[..<start].reversed().prefix { isFact($0.kind) }
    guard facts.contains(where: { $0.kind != .furniture }) else { return nil }
    let head = pieces[..<(start - facts.count)].last
    return head.flatMap { $0.kind == .short && $0.text.count >= 8 ? $0 : nil }
  }

  private static func isFact(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .sourceLine, .masthead, .furniture, .byline: true
    case .body, .short, .subtitle, .column, .castLabel, .castEntry, .signature, .caption,
      .editorsNote, .frontMatter, .dateline:
      false
    }
  }

  private static func isMarked(_ piece: Piece) -> Bool {
    StructuralMarker.starts(piece.text[...]) || Enumeration.isNumbered(piece.text)
      || piece.text.last?.code == 0x3A
  }
}
