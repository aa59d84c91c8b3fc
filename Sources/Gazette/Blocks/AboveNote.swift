/// What stands between a headline and the editor's note below it: a saying, who the speaker is.
enum AboveNote {
  private static let reach = 12
  private static let mostParagraphs = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard
      let note = pieces.indices.prefix(reach).first(where: {
        pieces[$0].kind == .editorsNote && labels.startsAny(pieces[$0].text)
      }), let head = pieces[..<note].firstIndex(where: { $0.kind == .short }),
      pieces[(note + 1)...].contains(where: { $0.kind == .body })
    else { return pieces }
    let between = (head + 1)..<note
    let bodies = between.filter { pieces[$0].kind == .body }
    guard !bodies.isEmpty, bodies.count <= mostParagraphs else { return pieces }
    var pieces = pieces
    for index in bodies { pieces[index].kind = .editorsNote }
    // A site's part, a word or two between the two.
    for index in bodies[0]..<note
    where pieces[index].kind == .short && pieces[index].text.count <= 4 {
      pieces[index].kind = .furniture
    }
    return pieces
  }

  private static let labels: WordList = ["编者按", "【编者按", "[编者按", "(编者按", "〔编者按"]
}
