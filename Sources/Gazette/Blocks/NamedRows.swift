/// Papers saved one behind the other, each with who hands it in on the line below its first: `建請修渠。` · `甲乙丙`;
/// readers' letters with `某市某区　甲　乙` there.
///
/// A name alone below a line may be anything; where several stand so and each line has white space or
/// the page's edge above it, they are headlines, full stop or not.
enum NamedRows {
  private static let fewest = 2
  private static let longest = 80
  private static let least = 0.7

  static func mark(_ pieces: [Piece], in page: Page) -> [Piece] {
    var pieces = pieces
    for isNamed in [isName, isPlaced] {
      let names = pieces.indices.dropFirst().dropLast().filter {
        mayBeName(pieces[$0]) && isNamed(pieces[$0].text)
      }
      guard names.count >= fewest, names.allSatisfy({ isRow($0, in: pieces, page) }) else {
        continue
      }
      for name in names {
        pieces[name].kind = .byline
        pieces[name - 1].kind = .short
        pieces[name - 1].opensArticle = true
        pieces[name - 1].isSaved = true
      }
    }
    return pieces
  }

  private static func mayBeName(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .short, .byline, .body: true
    case .subtitle, .column, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .sourceLine, .frontMatter, .dateline, .furniture:
      false
    }
  }

  private static func isName(_ line: GlyphSlice) -> Bool {
    (2...4).contains(line.count) && PersonName.likelihood(line) >= least
  }

  private static func isPlaced(_ line: GlyphSlice) -> Bool { PlacedName.gapped(line) != nil }

  /// Above the name a line that something parts from the text before it, below the name text.
  private static func isRow(_ name: Int, in pieces: [Piece], _ page: Page) -> Bool {
    let (head, text) = (pieces[name - 1], pieces[name + 1])
    guard head.kind == .short || head.kind == .body, text.kind == .body,
      head.text.count <= longest,
      head.text.count > pieces[name].text.count || isPlaced(pieces[name].text),
      !StructuralMarker.starts(head.text[...]), let line = head.lines.first,
      let below = pieces[name].lines.first,
      page.lines[below].blanksAbove == 0 || isPlaced(pieces[name].text)
    else { return false }
    if name == 1 { return true }
    if isPlaced(pieces[name].text) { return head.kind == .short }
    return page.lines[line].blanksAbove > 0 && pieces[name - 2].kind == .body
  }
}
