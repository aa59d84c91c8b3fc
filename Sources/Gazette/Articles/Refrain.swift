/// A digest whose items all end in one line: `查看原文` below each.
enum Refrain {
  private static let fewest = 3
  private static let longest = 16

  /// The headlines of the items, or none where the page is no such digest.
  static func heads(in pieces: [Piece]) -> Set<Int> {
    let ends = ends(in: pieces)
    guard ends.count >= fewest else { return [] }
    var heads: Set<Int> = []
    var start = 0
    for end in ends {
      if let head = head(of: pieces[start..<end]) { heads.insert(head) }
      start = end + 1
    }
    return heads.count == ends.count ? heads : []
  }

  /// Where the line stands that returns most often.
  private static func ends(in pieces: [Piece]) -> [Int] {
    let lines = pieces.indices.filter { isLine(pieces[$0]) }
    guard lines.count >= fewest else { return [] }
    let groups = Dictionary(grouping: lines) { ContentsEntry.key(pieces[$0].text) }
    return groups.values.max { ($0.count, $1[0]) < ($1.count, $0[0]) } ?? []
  }

  private static func isLine(_ piece: Piece) -> Bool {
    piece.kind == .furniture && (2...longest).contains(piece.text.count)
      && !Furniture.isMark(piece.text[...])
  }

  /// The short line right above an item's first text.
  private static func head(of item: ArraySlice<Piece>) -> Int? {
    guard let body = item.firstIndex(where: { $0.kind == .body }), body > item.startIndex,
      item[body - 1].kind == .short,
      !StructuralMarker.starts(item[body - 1].text[...])
    else { return nil }
    return body - 1
  }
}
