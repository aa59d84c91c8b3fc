/// Finds poems: below a headline and its author a row of short lines, none of them a sentence.
///
/// Each line is text. The last lines of the row may be the next article's headline and author.
enum VerseReader {
  private static let fewest = 6
  private static let longest = 20
  private static let most = 200
  /// Lines of a poem's beginning that may read as names.
  private static let mostNames = 2

  static func mark(_ pieces: [Piece], in page: Page) -> [Piece] {
    guard pieces.contains(where: { $0.kind == .byline }) else { return pieces }
    var pieces = pieces
    var index = 1
    while index < pieces.count {
      guard pieces[index].kind == .byline, mayHead(pieces[index - 1]),
        !isWithinMenu(index - 1, in: pieces)
      else {
        index += 1
        continue
      }
      let lines = verse(below: index, in: pieces, of: page)
      for line in lines { pieces[line].kind = .body }
      if !lines.isEmpty { pieces[index - 1].kind = .short }
      index = max(index + 1, lines.upperBound)
    }
    return pieces
  }

  /// `大雪` is a poem's name here, and else a day's.
  private static func mayHead(_ piece: Piece) -> Bool {
    piece.kind == .short
      || piece.kind == .furniture && piece.text.count <= longestName
        && piece.text.allSatisfy { $0.kinds.has(.ideograph) }
  }

  private static let longestName = 6

  /// Words stand one below the other in a site's menu, where a poem's headline is the first of its lines.
  private static func isWithinMenu(_ index: Int, in pieces: [Piece]) -> Bool {
    guard index > 0 else { return false }
    let above = pieces[index - 1]
    return (above.kind == .short || above.kind == .furniture) && above.text.count <= longestName
  }

  private static func verse(
    below names: Int, in pieces: [Piece], of page: Page
  ) -> Range<Int> {
    let start = names + 1
    var end = start
    var names = 0
    while end < pieces.count, mayBeVerse(pieces[end]),
      !isHead(end, above: start, in: pieces, of: page)
    {
      names += pieces[end].kind == .byline ? 1 : 0
      end += 1
      // Headlines and names in turn are a batch of heads; a poem has an end.
      guard names * 4 <= max(end - start, mostNames * 4), end - start <= most else {
        return start..<start
      }
    }
    guard end - start >= fewest else { return start..<start }
    if end < pieces.count, opensText(pieces[end].kind) {
      // `题目` and `甲乙` right above a text are the next article's.
      let hasNames = pieces[end - 1].kind == .byline && pieces[end - 2].kind == .short
      end -= hasNames ? 2 : pieces[end - 1].kind == .short ? 1 : 0
    }
    let lines = pieces[start..<end]
    let isBatch = lines.count { $0.kind == .byline } * 4 > lines.count
    let unmarked = lines.count { !Sentence.isEnded($0.text) }
    // A menu's entries are words of two characters.
    let length = lines.reduce(0) { $0 + $1.text.inkCount }
    return lines.count >= fewest && !isBatch && unmarked * 2 > lines.count
      && length * 2 >= lines.count * 7
      ? start..<end : start..<start
  }

  /// Headline and author of the next poem, set off from the lines above as those are not.
  private static func isHead(
    _ index: Int, above start: Int, in pieces: [Piece], of page: Page
  ) -> Bool {
    guard index - start >= shortest, index + 2 < pieces.count, pieces[index].kind == .short,
      pieces[index + 1].kind == .byline, pieces[index + 2].kind != .byline,
      mayBeVerse(pieces[index + 2])
    else { return false }
    let blanks = [index, index - 1, index + 2].map { place in
      pieces[place].lines.first.map { page.lines[$0].blanksAbove } ?? 0
    }
    return blanks[0] > blanks[1] && blanks[0] > blanks[2]
  }

  /// No poem has fewer lines.
  private static let shortest = 4

  private static func mayBeVerse(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .short, .byline, .body:
      piece.text.count <= longest && !StructuralMarker.starts(piece.text[...])
        && !PictureHeads.isArt(piece.text)
        && !(piece.text.last.map { Characters.isDigit($0.code) } ?? true)
    case .subtitle, .column, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .sourceLine, .frontMatter, .dateline, .furniture:
      false
    }
  }

  private static func opensText(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .body, .dateline, .editorsNote: true
    case .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .masthead, .sourceLine, .frontMatter, .furniture:
      false
    }
  }
}
