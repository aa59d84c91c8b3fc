/// What an account prints between a headline's facts and `采访｜甲乙`: a summary, and no text of the article's.
enum LeadBox {
  /// Pieces from the page's beginning.
  private static let reach = 10
  /// More text stands below than in the box.
  private static let fewestBelow = 4

  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let names = pieces.prefix(reach).firstIndex(where: { isNames($0) }),
      let first = pieces[..<names].firstIndex(where: { $0.kind == .body }), first > 1,
      (1...AuthorLabel.longestLead).contains(names - first),
      pieces[first..<names].allSatisfy({ $0.kind == .body && $0.level == 0 }),
      pieces[..<first].contains(where: { $0.kind == .short }),
      isFact(pieces[first - 1].kind),
      pieces[names...].count(where: { $0.kind == .body }) >= fewestBelow
    else { return pieces }
    var pieces = pieces
    for index in first..<names { pieces[index].kind = .editorsNote }
    return pieces
  }

  private static func isNames(_ piece: Piece) -> Bool {
    piece.kind == .byline && AuthorLabel.opens(piece.text[...])
  }

  private static func isFact(_ kind: Piece.Kind) -> Bool {
    kind == .sourceLine || kind == .masthead
  }
}
