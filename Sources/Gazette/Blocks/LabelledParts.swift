/// Parts of a text by labels in brackets: `【事件】…`, `【点评】`.
///
/// By itself such a line may be a column's name or a journal's key words; among others of its kind it
/// belongs to the text.
enum LabelledParts {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let labelled = pieces.indices.filter { BracketLabel.words(in: pieces[$0].text) != nil }
    guard labelled.count > 1,
      let body = labelled.first(where: { pieces[$0].kind == .body && hasText(pieces[$0]) })
    else { return pieces }
    var pieces = pieces
    for index in labelled.reversed() where index < body && pieces[index].kind == .sourceLine {
      let next = index + 1
      // Right above another label, not within a journal's head.
      if BracketLabel.words(in: pieces[next].text) != nil, pieces[next].kind == .body {
        pieces[index].kind = .body
      }
    }
    for index in labelled where index > body && pieces[index].kind == .column {
      let isWithin = pieces[body...index].allSatisfy { $0.kind == .body || $0.kind == .column }
      if isWithin, index + 1 < pieces.count, pieces[index + 1].kind == .body {
        pieces[index].kind = .short
      }
    }
    return pieces
  }

  private static func hasText(_ piece: Piece) -> Bool {
    guard let label = BracketLabel.words(in: piece.text) else { return false }
    return piece.text.count > label.upperBound + 1
  }
}
