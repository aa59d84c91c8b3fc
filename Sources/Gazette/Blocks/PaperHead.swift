/// Finds the headline proper among the lines over a paper: a site or a collection prints its own
/// above it, with a place or a year more.
///
/// `青禾县政府工作报告` · `时间：…` · `政府工作报告`. Lines that end in the same words, a kind of paper
/// among them, are prints of one headline; the one next to the text is the paper's own.
enum PaperHead {
  private static let shortestEnd = 6
  private static let mostLines = 12

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let first = pieces.firstIndex { $0.kind == .body && $0.text.count >= 20 } ?? pieces.endIndex
    let lines = pieces[..<first].indices.filter { isLine(pieces[$0]) }.prefix(mostLines)
    guard let last = lines.last(where: { papers.endsAny(pieces[$0].text) }), lines.count > 1,
      let above = lines.first(where: { $0 < last && isPrint($0, of: last, in: pieces) }),
      !isEcho(above, of: last, in: pieces),
      opens(last + 1, in: pieces)
        || !pieces[above..<last].contains(where: { $0.kind == .byline || $0.kind == .subtitle })
    else { return pieces }
    var pieces = pieces
    let whole = ink(pieces[above].text)
    if let start = (above + 1..<last).first(where: { spells(whole, $0...last, in: pieces) }) {
      for index in start...last { pieces[index].kind = .short }
      for index in above..<start where isHead(pieces[index].kind) {
        pieces[index].kind = .furniture
      }
      return pieces
    }
    for index in above..<last where isHead(pieces[index].kind) { pieces[index].kind = .furniture }
    return pieces
  }

  /// The same words twice, on one line or several, say more: `EchoMarker`.
  private static func isEcho(_ above: Int, of last: Int, in pieces: [Piece]) -> Bool {
    let decks = pieces[(above + 1)...last].reversed().prefix(mostDecks).prefix { isLine($0) }
    let words = words(pieces[above].text)
    return (1...max(1, decks.count)).contains { count in
      self.words(.joined(decks.prefix(count).reversed().map(\.text))) == words
    }
  }

  private static func words(_ text: GlyphSlice) -> [UInt32] {
    text.filter { $0.code != 0x20 }.map(\.code)
  }

  private static let mostDecks = 4

  /// `某委员会`, `工作报告` on lines of their own, and above them on one line.
  private static func spells(
    _ whole: [UInt32], _ lines: ClosedRange<Int>, in pieces: [Piece]
  ) -> Bool {
    lines.allSatisfy { pieces[$0].kind == .short || pieces[$0].kind == .byline }
      && lines.flatMap { ink(pieces[$0].text) } == whole
  }

  /// When and where it was read out stands below the paper's own headline only.
  private static func opens(_ index: Int, in pieces: [Piece]) -> Bool {
    index < pieces.count && pieces[index].kind == .subtitle
  }

  private static func isHead(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .short, .column, .byline, .subtitle: true
    case .body, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead, .sourceLine,
      .frontMatter, .dateline, .furniture:
      false
    }
  }

  private static func isLine(_ piece: Piece) -> Bool {
    piece.kind == .short && !StructuralMarker.starts(piece.text[...])
  }

  private static func isPrint(_ index: Int, of other: Int, in pieces: [Piece]) -> Bool {
    let (line, title) = (ink(pieces[index].text), ink(pieces[other].text))
    let shared = zip(line.reversed(), title.reversed()).prefix { $0 == $1 }.count
    return shared >= shortestEnd || shared == title.count && shared >= 4
      || shared >= 2 && isAlike(line, title, sharedEnd: shared)
  }

  /// The same words at both ends, a few more or fewer between.
  private static func isAlike(_ line: [UInt32], _ title: [UInt32], sharedEnd: Int) -> Bool {
    let start = zip(line, title).prefix { $0 == $1 }.count
    return line.count >= 10 && (start + sharedEnd) * 3 >= max(line.count, title.count) * 2
  }

  /// Without white space and without what a collection adds behind: `(2)`.
  private static func ink(_ text: GlyphSlice) -> [UInt32] {
    text.filter { $0.code != 0x20 }[...].trimming { edges.contains($0) }.map(\.code)
  }

  private static let edges: ScalarSet = "()0123456789"
  private static let papers: WordList = [
    "报告", "讲话", "意见", "通知", "规定", "办法", "条例", "决定", "决议", "纲要", "方案", "公报", "公告",
    "致辞", "致词", "纪要", "细则", "规则", "章程", "报 告",
  ]
}
