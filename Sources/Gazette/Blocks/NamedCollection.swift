/// A page that a place or a day names, over records with headings of the next level: `# 溪口` · `访谈记录` ·
/// `## 看渠人林晓禾` · text · `## 镇长周小远` · text.
///
/// The name and the line that says what is collected head no text; each record is an article. A name in
/// a word or two with neither line below it may as well be a text's headline over its sections.
enum NamedCollection {
  private static let longestName = 4
  private static let longestLabel = 8

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let lines = pieces.indices.filter { isReadable(pieces[$0]) }
    guard lines.count > 3, let name = lines.first, pieces[name].level > 0,
      pieces[name].text.inkCount <= longestName,
      isLabel(pieces[lines[1]]), pieces[lines[2]].level > pieces[name].level
    else { return pieces }
    let level = pieces[lines[2]].level
    let heads = lines.filter { pieces[$0].kind == .short && pieces[$0].level == level }
    guard !heads.contains(where: { Enumeration.isNumbered(pieces[$0].text) }),
      !heads.contains(where: { StructuralMarker.starts(pieces[$0].text) })
    else { return pieces }
    var marked = pieces
    marked[name].kind = .masthead
    marked[lines[1]].kind = .furniture
    for head in heads {
      // A record of which only pictures were kept.
      let hasText = pieces[(head + 1)...].first(where: isReadable)?.kind == .body
      if hasText { marked[head].isSaved = true } else { marked[head].kind = .furniture }
    }
    return marked
  }

  private static func isLabel(_ piece: Piece) -> Bool {
    piece.kind == .short && piece.level == 0 && piece.text.inkCount <= longestLabel
      && piece.text.allSatisfy { $0.kinds.has(.ideograph) }
  }

  private static func isReadable(_ piece: Piece) -> Bool {
    piece.kind == .short || piece.kind == .body
  }
}
