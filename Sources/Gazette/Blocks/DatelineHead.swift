/// What stands above the only dateline of a page: the site's notices, captions, a summary.
///
/// A news text begins at its dateline. Paragraphs above it that are few beside the text are no body
/// of it: those above the headline are the site's, those below it stand beside the text.
enum DatelineHead {
  /// Text above may have this part of the length of what stands below.
  private static let largestShare = 0.4
  /// A site's notices above the headline are hardly longer.
  private static let longestNotice = 260

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let line = pieces.firstIndex(where: { $0.kind == .dateline }),
      !pieces[(line + 1)...].contains(where: { $0.kind == .dateline }),
      pieces[line].text.contains(where: { Characters.isIdeograph($0.code) }),
      line + 1 < pieces.count, pieces[line + 1].kind == .body
    else { return pieces }
    let above = pieces[..<line].indices.filter { pieces[$0].kind == .body }
    guard !above.isEmpty, let head = headline(above: line, in: pieces) else { return pieces }
    let length = { (part: ArraySlice<Piece>) in
      part.reduce(0) { $0 + ($1.kind == .body ? $1.text.count : 0) }
    }
    // Captions come twice, as a picture's other text and below it.
    let texts = above.map { pieces[$0].text.map(\.code) }
    let single = above.indices.filter { place in
      texts.indices.allSatisfy { $0 == place || texts[$0] != texts[place] }
    }.map { above[$0] }
    let site = single.reduce(0) { $0 + pieces[$1].text.count }
    let text = length(pieces[line...])
    guard
      Double(site) <= largestShare * Double(text)
        || single.allSatisfy({ $0 < head }) && site <= longestNotice && site < text
    else { return pieces }
    var pieces = pieces
    for index in above { pieces[index].kind = index < head ? .furniture : .editorsNote }
    // Between a site's notices stand its buttons.
    let last = above.last { $0 < head } ?? 0
    for index in 0..<last where pieces[index].kind == .short { pieces[index].kind = .furniture }
    return pieces
  }

  /// The last line above the dateline that may be the page's headline.
  private static func headline(above line: Int, in pieces: [Piece]) -> Int? {
    pieces[..<line].lastIndex { $0.kind == .short && $0.text.inkCount >= shortest }
      ?? (FrontMatterHead(pieces).title == nil
        ? nil : pieces[..<line].lastIndex { $0.kind == .frontMatter })
  }

  private static let shortest = 7
}
