/// The labels that whoever keeps a text puts on top of it: `标题：…`, `发布机构：…`, `取法：…`, one a line.
///
/// No list of labels holds all that people think of. A block of lines at the page's top that begins
/// with the headline's label and ends at a blank line is the keeper's whatever the others say.
enum KeptHead {
  private static let fewest = 3
  private static let longestLabel = 14
  /// How many pieces may stand between the block and the headline as it was printed.
  private static let reach = 2

  static func mark(_ whole: [Piece], in page: Page) -> [Piece] {
    guard let end = end(in: page) else { return whole }
    var pieces = whole
    let below = pieces.firstIndex { $0.lines.lowerBound >= end } ?? pieces.endIndex
    guard below < pieces.endIndex else { return whole }
    let title = pieces[..<below].firstIndex { $0.kind != .furniture && $0.lines.lowerBound == 0 }
    for index in pieces[..<below].indices where index != title {
      switch pieces[index].kind {
      case .body, .short, .editorsNote, .caption, .castLabel, .castEntry:
        pieces[index].kind = pieces[index].lines.lowerBound == 0 ? .furniture : .sourceLine
      case .subtitle, .column, .byline, .signature, .masthead, .sourceLine, .frontMatter,
        .dateline, .furniture:
        break
      }
    }
    if let title, isPrinted(pieces[title].text, in: pieces[below...].prefix(reach)) {
      for index in pieces[..<below].indices where pieces[index].lines.lowerBound == 0 {
        pieces[index].kind = .furniture
      }
    }
    return pieces
  }

  /// Behind the last line of the block, or nil where the page begins with none.
  private static func end(in page: Page) -> Int? {
    guard let first = page.lines.first, first.kinds.has(.colon),
      titles.startsAny(page.text(first))
    else { return nil }
    let end = page.lines.indices.dropFirst().first { page.lines[$0].blanksAbove > 0 }
    guard let end, end >= fewest, page.lines[..<end].allSatisfy({ isLabelled(page.text($0)) })
    else { return nil }
    return end
  }

  private static func isLabelled(_ line: GlyphSlice) -> Bool {
    guard let colon = line.prefix(longestLabel + 1).firstIndex(where: { $0.code == 0x3A }),
      colon - line.startIndex >= 2
    else { return false }
    return line[..<colon].allSatisfy {
      Characters.isIdeograph($0.code) || Characters.isDigit($0.code) || $0.code == 0x20
    }
  }

  /// The headline itself, or what the keeper's holds of it, over the text.
  private static func isPrinted(_ title: GlyphSlice, in pieces: ArraySlice<Piece>) -> Bool {
    let words = title.lazy.filter { $0.code != 0x20 }.map(\.code)
    return pieces.contains { piece in
      guard piece.kind != .body, piece.text.inkCount >= shortest else { return false }
      let print = piece.text.lazy.filter { $0.code != 0x20 }.map(\.code)
      return Array(words).contains(Array(print))
    }
  }

  private static let shortest = 4
  private static let titles: WordList = ["标题:", "题目:", "篇名:", "题名:", "文章标题:"]
}
