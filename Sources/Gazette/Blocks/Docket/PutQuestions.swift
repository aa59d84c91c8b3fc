/// Members' questions in a row, each named by its first words alone: `（一）本院甲委員乙丙，…提出質詢。`.
///
/// One such text may be quoted, and a list of them is one text; two that have more below them are records.
enum PutQuestions {
  private static let fewest = 2

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let asked = pieces.indices.filter {
      pieces[$0].kind == .body && MoverClause.isQuestion(pieces[$0].text)
    }
    let told = zip(asked, asked.dropFirst() + [pieces.count]).count { index, end in
      pieces[(index + 1)..<end].contains { $0.kind == .body }
    }
    guard asked.count >= fewest, told * 2 > asked.count else { return pieces }
    var pieces = pieces
    for index in asked { pieces[index].opensItem = true }
    return pieces
  }
}
