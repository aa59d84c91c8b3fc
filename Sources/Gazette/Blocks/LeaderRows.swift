/// `联系领导：甲乙`, `召集人：丙丁（某局局长）、戊己`: who answers for what the headline above names.
///
/// One of the same label stands below each headline of a page; it is neither its deck nor a byline.
enum LeaderRows {
  private static let labels = 3...10
  private static let fewest = 2

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let rows = pieces.indices.filter { isRow(pieces[$0]) }
    guard rows.count >= fewest else { return pieces }
    var counts: [[UInt32]: Int] = [:]
    for row in rows { counts[label(of: pieces[row].text), default: 0] += 1 }
    var pieces = pieces
    for row in rows where counts[label(of: pieces[row].text), default: 0] >= fewest {
      pieces[row].kind = .sourceLine
    }
    // Each of them has a text of its own.
    let above = rows.map { $0 - 1 }.filter { $0 >= 0 && pieces[$0].text.count <= longestHead }
    guard above.count(where: { pieces[$0].kind == .short }) >= fewest else { return pieces }
    for head in above where isHead(pieces[head].kind) {
      pieces[head].kind = .short
      pieces[head].opensArticle = true
    }
    return pieces
  }

  /// `民族、宗教界` may pass for names.
  private static func isHead(_ kind: Piece.Kind) -> Bool {
    kind == .short || kind == .signature || kind == .byline
  }

  private static let longestHead = 30
  private static let longestRow = 160

  private static func label(of text: GlyphSlice) -> [UInt32] {
    text.prefix { $0.code != 0x3A }.map(\.code)
  }

  private static func isRow(_ piece: Piece) -> Bool {
    guard piece.kind == .short || piece.kind == .body, piece.text.count <= longestRow,
      let colon = piece.text.prefix(labels.upperBound + 1).firstIndex(where: { $0.code == 0x3A }),
      labels.contains(colon), piece.text[..<colon].allSatisfy({ $0.kinds.has(.ideograph) }),
      posts.endsAny(piece.text[..<colon]), !Sentence.isEnded(piece.text)
    else { return false }
    let names = names(in: piece.text[(colon + 1)...])
    return !names.isEmpty && names.allSatisfy { PersonName.likelihood($0) >= 0.4 }
  }

  /// What stands between 、 and gaps, brackets left out.
  private static func names(in value: GlyphSlice) -> [GlyphSlice] {
    var names: [GlyphSlice] = []
    var depth = 0
    var start = value.startIndex
    for index in value.indices {
      let code = value[index].code
      if code == 0x28 {
        if depth == 0, start < index { names.append(value[start..<index]) }
        depth += 1
      } else if code == 0x29 {
        depth = max(0, depth - 1)
        start = index + 1
      } else if depth == 0, code == 0x20 || code == comma {
        if start < index { names.append(value[start..<index]) }
        start = index + 1
      }
    }
    if depth == 0, start < value.endIndex { names.append(value[start...]) }
    return names.filter { !$0.isEmpty }
  }

  private static let comma = Glyph.fold("、")
  private static let posts: WordList = [
    "领导", "召集人", "联系人", "负责人", "责任人", "组长", "主任", "书记", "委员", "代表", "秘书长", "联络员", "联络人", "干部",
    "包保人",
  ]
}
