/// Who signs below a text at the sheet's right edge, above the day: `某系部分教师　甲乙丙　丁戊` · `一九七六年三月十二日`.
///
/// Where they stand tells, whatever they are called.
enum RightSigners {
  /// Half ems from the margin: no paragraph begins so far in.
  private static let leastIndent = 16
  private static let longest = 40

  static func mark(_ pieces: [Piece], in page: Page) -> [Piece] {
    let days = pieces.indices.dropFirst().filter {
      pieces[$0].kind == .masthead && isFarRight(pieces[$0], page)
        && DateReader.first(in: pieces[$0].text)?.range == pieces[$0].text.indices
    }
    guard !days.isEmpty else { return pieces }
    var pieces = pieces
    for day in days {
      let lines = pieces[..<day].indices.reversed().prefix {
        isFarRight(pieces[$0], page) && pieces[$0].text.count <= longest
          && pieces[$0].text.last?.kinds.has(.sentenceEnd) != true
      }
      for index in lines where isLine(pieces[index].kind) { sign(index, in: &pieces) }
    }
    return pieces
  }

  private static func isLine(_ kind: Piece.Kind) -> Bool {
    kind == .short || kind == .byline || kind == .body
  }

  private static func isFarRight(_ piece: Piece, _ page: Page) -> Bool {
    page.lines[piece.lines.lowerBound].indent >= leastIndent
  }

  /// The names behind what they are; a line without any names those who sign together.
  private static func sign(_ index: Int, in pieces: inout [Piece]) {
    let text = pieces[index].text
    let names = text.spaced.reversed().prefix { PersonName.likelihood($0) >= 0.7 }
    pieces[index].kind = .signature
    guard let last = names.last, last.startIndex == 0 || Byline(text[...]) == nil else { return }
    pieces[index].text = text[last.startIndex...].rebased
    pieces[index].isRecord = true
  }
}
