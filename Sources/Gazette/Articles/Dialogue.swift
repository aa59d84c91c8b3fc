/// People who take turns below one short line and go on below the next.
///
/// Such lines head sections of one interview, whatever days its text names.
enum Dialogue {
  private static let fewestTurns = 4
  private static let longestLabel = 12

  /// True where two labels at least, `某报：` and `甲乙：`, open paragraphs below several of the heads.
  static func goesOn(below heads: [Int], in pieces: [Piece]) -> Bool {
    guard let first = heads.first else { return false }
    var items: [[UInt32]: Set<Int>] = [:]
    var turns = 0
    var item = 0
    for index in pieces.indices[first...] {
      if item + 1 < heads.count, heads[item + 1] == index { item += 1 }
      guard pieces[index].kind == .body, let label = label(of: pieces[index].text) else { continue }
      items[label, default: []].insert(item)
      turns += 1
    }
    return turns >= fewestTurns && items.values.count { $0.count > 1 } > 1
  }

  private static func label(of text: GlyphSlice) -> [UInt32]? {
    guard let colon = text.prefix(longestLabel + 1).firstIndex(where: { $0.code == 0x3A }),
      colon > text.startIndex, !text[..<colon].contains(anyOf: marks)
    else { return nil }
    return text[..<colon].map(\.code)
  }

  private static let marks: ScalarSet = "，。、；！？"
}
