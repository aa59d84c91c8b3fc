/// Labels with nothing behind them above a page's first text: `今天是：`, `视力保护色：`.
///
/// What they showed did not come along. Directly above the text such a line may be its first heading
/// or address somebody, and is left alone.
enum EmptyLabel {
  private static let longest = 8

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let top = pieces.firstIndex { $0.kind == .body && !isLabel($0) } ?? pieces.endIndex
    var pieces = pieces
    for index in pieces[..<top].indices where isLabel(pieces[index]) {
      if joinReporters(index, in: &pieces) { continue }
      let rest = pieces[(index + 1)...]
      guard let below = rest.first(where: { $0.kind != .furniture && !isLabel($0) }) else {
        continue
      }
      // What is cut off stands among other facts.
      let isAmong = rest.first?.kind == .furniture || rest.first?.kind == .sourceLine
      if below.kind != .body || isAmong { pieces[index].kind = .furniture }
    }
    return pieces
  }

  /// `记者：` and `甲乙丙／某地报道。` below it are one line.
  private static func joinReporters(_ index: Int, in pieces: inout [Piece]) -> Bool {
    guard index + 1 < pieces.count, Vocabulary.pressLabels.startsAny(pieces[index].text),
      pieces[index + 1].text.count <= longestReporters
    else { return false }
    let whole = GlyphSlice.joined([pieces[index].text, pieces[index + 1].text])
    guard !ReporterLine.names(in: whole).isEmpty else { return false }
    pieces[index].kind = .furniture
    pieces[index + 1].kind = .dateline
    pieces[index + 1].text = whole
    return true
  }

  private static let longestReporters = 24

  private static func isLabel(_ piece: Piece) -> Bool {
    guard piece.kind == .body || piece.kind == .short, (3...longest).contains(piece.text.count),
      piece.text.last?.code == 0x3A || AuthorLabel.end(in: piece.text) == piece.text.count
    else { return false }
    return !isAddress(piece.text) && !piece.text.hasPrefix("第")
  }

  /// `各位代表：`.
  static func isAddress(_ text: GlyphSlice) -> Bool { addressed.contains { text.contains($0) } }

  private static let addressed: [Word] = ["各", "同志", "先生", "女士", "们", "委员", "代表", "主席", "尊敬"]
}
