/// Views of the text set apart above it: paragraphs with one sign before each, right below the
/// headline, and none further down.
enum BulletedSummary {
  private static let fewest = 3

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let bodies = pieces.indices.filter { pieces[$0].kind == .body }
    guard bodies.count > fewest + 1,
      let start = bodies.prefix(2).firstIndex(where: { sign(of: pieces[$0]) != nil }),
      let code = sign(of: pieces[bodies[start]])
    else { return pieces }
    let marked = bodies[start...].prefix { sign(of: pieces[$0]) == code }
    let rest = bodies[marked.endIndex...]
    guard marked.count >= fewest, rest.count >= 2,
      !rest.contains(where: { sign(of: pieces[$0]) == code }),
      // A headline above, no heading between, and no text of the kind below: no items, no list.
      pieces[..<marked[start]].contains(where: { $0.kind == .short || $0.kind == .frontMatter }),
      !(bodies[0]...bodies[marked.endIndex - 1]).contains(where: { pieces[$0].kind == .short })
    else { return pieces }
    var pieces = pieces
    for index in bodies[..<marked.endIndex] { pieces[index].kind = .editorsNote }
    return pieces
  }

  private static func sign(of piece: Piece) -> UInt32? {
    guard piece.kind == .body, let first = piece.text.first, signs.contains(first.code) else {
      return nil
    }
    return first.code
  }

  private static let signs: ScalarSet = "●■◆▲★○□◇△☆▪"
}
