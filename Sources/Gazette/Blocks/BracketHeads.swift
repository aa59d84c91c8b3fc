/// Headings within a text that are printed in brackets: `【人也要留得住】` between two paragraphs.
///
/// The name of a column is shorter and stands above a headline.
enum BracketHeads {
  private static let fewest = 2
  private static let shortest = 5

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let heads = pieces.indices.dropFirst().dropLast().filter {
      pieces[$0].kind == .column && pieces[$0].text.count >= shortest + 2
        && pieces[$0].text.first?.code == open
        && pieces[$0 - 1].kind == .body && pieces[$0 + 1].kind == .body
    }
    guard heads.count >= fewest,
      Set(heads.map { pieces[$0].text.map(\.code) }).count == heads.count
    else { return pieces }
    var pieces = pieces
    for index in heads { pieces[index].kind = .short }
    return pieces
  }

  private static let open = Glyph.fold("【")
}
