/// The paper or site named behind the last sentence of each item of a digest, where the link that it was
/// came along as its words: `…。某某报`.
///
/// A text may break off without a stop; where most of a page's paragraphs go on so with a few words, most
/// of them names of papers or foreign, these say where each was taken from.
enum NamedSources {
  private static let fewest = 3
  private static let longest = 30
  private static let shortestText = 40

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let starts = pieces.map(start)
    let named = starts.count { $0 != nil }
    let sure = zip(pieces, starts).count { piece, start in
      start.map { isName(piece.text[$0...].trimmed) } ?? false
    }
    guard named >= fewest, sure * 3 >= named * 2,
      named * 3 > pieces.count(where: { $0.kind == .body && $0.text.count >= shortestText }) * 2
    else { return pieces }
    return zip(pieces, starts).flatMap { piece, start -> [Piece] in
      guard let start else { return [piece] }
      var (body, source) = (piece, piece)
      body.text = piece.text[..<start].trimmed.rebased
      source.kind = .furniture
      source.text = piece.text[start...].trimmed.rebased
      return [body, source]
    }
  }

  private static func isName(_ tail: GlyphSlice) -> Bool {
    ItemCloser.isSource(named: tail) || tail.first?.kinds.has(.latin) ?? false
  }

  private static func start(in piece: Piece) -> Int? {
    guard piece.kind == .body, piece.text.count >= shortestText, let last = piece.text.last,
      !last.kinds.has([.terminal, .clauseBreak, .comma]),
      let stop = piece.text.suffix(longest + 1).lastIndex(where: { $0.kinds.has(.sentenceEnd) })
    else { return nil }
    var start = stop + 1
    while start < piece.text.endIndex, piece.text[start].kinds.has(.closer) { start += 1 }
    let tail = piece.text[start...].trimmed
    return tail.count >= 2 && !tail.contains { $0.kinds.has([.clauseBreak, .comma]) }
      && tail.first?.code != 0x28 ? start : nil
  }
}
