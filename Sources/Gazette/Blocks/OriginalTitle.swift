/// `原标题：某某`: the headline that a text had where a site took it from.
///
/// Below a site's own headline it is the site's note; where no headline stands above, it is the
/// headline, and short lines below are its decks.
enum OriginalTitle {
  static let labels: WordList = ["原标题:", "(原标题:", "原题:", "(原题:"]
  private static let shortest = 4
  private static let longest = 60
  /// Shorter lines above name the site or its part.
  private static let shortestHeadline = 7

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let text = pieces.firstIndex { $0.kind == .body || $0.kind == .dateline } ?? pieces.endIndex
    guard text < pieces.endIndex,
      let place = pieces[..<text].firstIndex(where: { labels.startsAny($0.text) }),
      pieces[place].kind == .furniture,
      !pieces[..<place].contains(where: { isHeadline($0) }),
      let title = title(in: pieces[place].text)
    else { return pieces }
    var pieces = pieces
    pieces[place].kind = .short
    pieces[place].text = title
    for index in (place + 1)..<text {
      guard pieces[index].kind == .short, !StructuralMarker.starts(pieces[index].text[...]) else {
        break
      }
      pieces[index].kind = .subtitle
    }
    return pieces
  }

  private static func isHeadline(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .short: piece.text.inkCount >= shortestHeadline
    case .frontMatter, .subtitle, .column: true
    case .body, .byline, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .sourceLine, .dateline, .furniture:
      false
    }
  }

  private static func title(in line: GlyphSlice) -> GlyphSlice? {
    guard let colon = line.firstIndex(where: { $0.code == 0x3A }) else { return nil }
    var title = line[(colon + 1)...].trimmed
    if line.first?.code == 0x28, title.last?.code == 0x29 { title = title.dropLast().trimmed }
    return (shortest...longest).contains(title.count) ? title.rebased : nil
  }
}
