/// Numbered headings that ran over their line on a page of narrow sheets: `一、某事的由来和它在` · `各地的影响`.
///
/// The lines of such a page are full of text, and these are short, two below each other. One pair may
/// be a heading and a theme below it; where most numbered headings have such a line, it is their rest.
enum WrappedHeadings {
  private static let fewest = 2
  private static let shortest = 6
  private static let longest = 40

  static func join(_ pieces: [Piece], in page: Page) -> [Piece] {
    let heads = pieces.indices.filter { isHead(pieces[$0]) }
    guard heads.count >= fewest else { return pieces }
    let pairs = heads.filter { isWrapped($0, in: pieces, page) }
    guard pairs.count >= fewest, pairs.count * 3 >= heads.count * 2,
      pieces.contains(where: { $0.kind == .body && $0.lines.count >= fewest })
    else { return pieces }
    let rests = Set(pairs.map { $0 + 1 })
    var joined: [Piece] = []
    joined.reserveCapacity(pieces.count)
    for (index, piece) in pieces.enumerated() {
      guard rests.contains(index), var head = joined.popLast() else {
        joined.append(piece)
        continue
      }
      head.text = head.text + piece.text
      head.kind = .short
      head.lines = head.lines.lowerBound..<piece.lines.upperBound
      joined.append(head)
    }
    return joined
  }

  private static func isHead(_ piece: Piece) -> Bool {
    (piece.kind == .short || piece.kind == .body && !Sentence.isEnded(piece.text))
      && (shortest...longest).contains(piece.text.count)
      && StructuralMarker.starts(piece.text[...])
  }

  /// Right below stands a line like it, without a number, and below that the text.
  private static func isWrapped(_ index: Int, in pieces: [Piece], _ page: Page) -> Bool {
    guard index + 2 < pieces.count, pieces[index + 1].kind == .short,
      !StructuralMarker.starts(pieces[index + 1].text[...]),
      pieces[index + 1].text.count <= longest, pieces[index + 2].kind == .body,
      pieces[index].lines.upperBound == pieces[index + 1].lines.lowerBound
    else { return false }
    return page.lines[pieces[index + 1].lines.lowerBound].blanksAbove == 0
  }
}
