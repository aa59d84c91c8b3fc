/// What a site prints above the first headline that has its reporters below it.
///
/// A date picker, the headlines of the whole page in one line, buttons: none of it is prose.
enum SiteAbove {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let head = headline(in: pieces), head > 0,
      pieces[..<head].contains(where: { $0.kind == .body }),
      !pieces[..<head].contains(where: { isProse($0) || isArticle($0) })
    else { return pieces }
    var pieces = pieces
    for index in pieces[..<head].indices {
      switch pieces[index].kind {
      case .body, .short, .byline: pieces[index].kind = .furniture
      case .subtitle, .column, .castLabel, .castEntry, .signature, .caption, .editorsNote,
        .masthead, .sourceLine, .frontMatter, .dateline, .furniture:
        break
      }
    }
    return pieces
  }

  /// The first line right above surely somebody's names, with text below them.
  private static func headline(in pieces: [Piece]) -> Int? {
    let marked = pieces.indices.dropFirst().first { index in
      pieces[index].kind == .byline && pieces[index - 1].kind == .short
        && index + 1 < pieces.count && pieces[index + 1].kind == .body
        && pieces[index + 1].text.count >= shortestText
        && (Byline(pieces[index].text[...])?.certainty ?? 0) >= 0.9
    }
    guard let marked else { return nil }
    // A headline may have two lines, but of a site's words the text knows none.
    let isTwo =
      marked > 1 && pieces[marked - 2].kind == .short
      && NewsItem.repeats(pieces[marked - 2].text, in: pieces[marked + 1].text) > 0
    return isTwo ? marked - 2 : marked - 1
  }

  private static let shortestText = 40

  /// A paragraph of a text: long enough and with a full stop at its end.
  private static func isProse(_ piece: Piece) -> Bool {
    piece.kind == .body && piece.text.count >= shortestProse && Sentence.isEnded(piece.text)
  }

  private static let shortestProse = 30

  private static func isArticle(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .signature, .castLabel, .castEntry, .editorsNote, .dateline, .frontMatter, .subtitle: true
    case .body, .short, .column, .byline, .caption, .masthead, .sourceLine, .furniture: false
    }
  }
}
