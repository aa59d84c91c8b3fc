/// What stands beside a line and tells that it is a headline.
extension BlockReader {
  /// True when the next line is what stands under headlines only.
  func isBesideHead(_ index: Int) -> Bool {
    if pieces.last?.kind == .byline { return true }
    guard index + 1 < lines.count else { return false }
    switch lines[index + 1].kind {
    case .byline(let certainty): return certainty >= 0.5 && !isSigner(index + 1)
    case .sourceLine: return isAboveText(index + 1)
    case .subtitle, .castLabel, .dateline: return true
    case .text: return isDeckOverNames(index + 1)
    case .column: return pieces.last?.kind != .body
    case .masthead:
      return !pieces.contains { $0.kind == .body || $0.kind == .short } || hasDatedHeads
    case .signature, .noteEnd, .credit, .furniture, .frontMatter: return false
    }
  }

  /// Two headlines further up stand each right above its day.
  private var hasDatedHeads: Bool {
    zip(pieces, pieces.dropFirst()).count { $0.kind == .short && $1.kind == .masthead } > 1
  }

  /// No sentence that goes on stands right above names or a dateline.
  func isAboveNames(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    switch lines[index + 1].kind {
    case .dateline: return true
    case .byline(let certainty): return certainty >= 0.5
    case .text, .masthead, .column, .castLabel, .signature, .sourceLine, .subtitle, .noteEnd,
      .credit, .furniture, .frontMatter:
      return false
    }
  }

  /// `水从哪里来？`, a line that is no sentence, and the author's name.
  private func isDeckOverNames(_ index: Int) -> Bool {
    guard index + 1 < lines.count, case .byline(let certainty) = lines[index + 1].kind,
      certainty >= 0.9, lines[index].text.count >= 10
    else { return false }
    let deck = HeadlineTag.withoutMedia(lines[index].text[...])
    return deck.count <= DeckReader.longest
      && (deck.last?.code == 0x3A || !Sentence.isEnded(deck) && !deck.contains(anyOf: Self.stops))
  }

  /// Below the last paragraph a source heads nothing.
  private func isAboveText(_ index: Int) -> Bool {
    pieces.last?.kind != .body
      || lines[index...].contains { $0.kind.isText && $0.text.count >= 20 }
  }

  /// What stands above a date at the page's end signs the text above.
  private func isSigner(_ index: Int) -> Bool {
    guard index + 1 < lines.count, case .masthead = lines[index + 1].kind else { return false }
    // What floats stands behind all other lines.
    return lines[(index + 2)...].allSatisfy { $0.kind.isFurniture }
  }
}
