/// A digest whose items all end alike: `查看原文` below each, or the name of its source in brackets.
enum Refrain {
  private static let fewest = 3
  private static let longest = 16

  /// The headlines of the items, nearly all of which must have one; none where the page is no such
  /// digest.
  static func heads(in pieces: [Piece]) -> Set<Int> {
    let ends = ends(in: pieces)
    guard ends.count >= fewest else { return [] }
    var heads: Set<Int> = []
    var start = 0
    for end in ends {
      if let head = head(of: pieces[start..<end]) { heads.insert(head) }
      start = end + 1
    }
    return heads.count * 5 >= ends.count * 4 ? heads : []
  }

  /// Where the line stands that returns most often.
  private static func ends(in pieces: [Piece]) -> [Int] {
    let closings = pieces.indices.filter { ItemCloser.isClosing(pieces[$0]) }
    if closings.count >= fewest { return closings }
    let lines = pieces.indices.filter { isLine(pieces[$0]) }
    guard lines.count >= fewest else { return [] }
    let groups = Dictionary(grouping: lines) { ContentsEntry.key(pieces[$0].text) }
    return groups.values.max { ($0.count, $1[0]) < ($1.count, $0[0]) } ?? []
  }

  private static func isLine(_ piece: Piece) -> Bool {
    piece.kind == .furniture && (2...longest).contains(piece.text.count)
      && !Furniture.isMark(piece.text[...])
  }

  /// The last short line right above text: what stands before it leads in to the digest.
  private static func head(of item: ArraySlice<Piece>) -> Int? {
    let head = item.indices.dropLast().last {
      item[$0].kind == .short && !item[$0].isPart && item[$0 + 1].kind == .body
    }
    return head.flatMap { StructuralMarker.starts(item[$0].text[...]) ? nil : $0 }
  }
}
