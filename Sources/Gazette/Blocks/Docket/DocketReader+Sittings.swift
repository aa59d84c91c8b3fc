/// What a sitting did before, between and behind its motions.
extension DocketReader {
  /// A sitting is a record of its own where more is told of it than that it was opened.
  mutating func openSitting(_ index: Int) {
    // The record of the sitting before, which this one has read out.
    guard state != .sitting else {
      pieces[index].isPart = true
      return
    }
    // Or the sitting that has begun above has no such rows.
    guard hasClosed || !pieces[..<index].contains(where: DocketReader.isSaid) else { return }
    let below = index + 1
    let end =
      pieces[below...].indices.first { openers.contains($0) || pieces[$0].isSitting }
      ?? pieces.endIndex
    let size = pieces[below..<end].reduce(0) { $0 + ($1.kind == .furniture ? 0 : $1.text.count) }
    names = nil
    guard size >= (openers.contains(end) ? DocketReader.shortestSitting : 1) else {
      pieces[index].kind = .masthead
      state = .outside
      return
    }
    state = .sitting
    pieces[index].kind = .short
    pieces[index].isRecord = true
    pieces[index].text = DocketReader.withoutNumber(pieces[index].text)
  }

  private static func isSaid(_ piece: Piece) -> Bool {
    piece.kind == .body && Sentence.isEnded(piece.text)
  }

  /// `(13)第10次會議`: the number is the volume's.
  private static func withoutNumber(_ text: GlyphSlice) -> GlyphSlice {
    guard text.first?.code == 0x28,
      let close = text.prefix(6).firstIndex(where: { $0.code == 0x29 }),
      text[1..<close].allSatisfy({ Characters.isDigit($0.code) }), close + 4 < text.count
    else { return text }
    return text[(close + 1)...].trimmed.rebased
  }

  /// Until it closes, or the part begins that holds its motions, all is the sitting's.
  mutating func takeStep(_ index: Int) {
    let text = pieces[index].text
    pieces[index].isSitting = true
    switch pieces[index].kind {
    case .furniture, .frontMatter, .caption, .editorsNote: return
    case .sourceLine, .masthead:
      if AgendaPart.closes(text) { leave(at: index) }
      return
    case .body, .short, .byline, .column, .signature, .subtitle, .castLabel, .castEntry, .dateline:
      if AgendaPart.closes(text) || holdsMotions(index) { return leave(at: index) }
    }
    guard pieces[index].kind != .body, !StructuralMarker.starts(text), text.last?.code != 0x3A
    else { return }
    if AgendaPart.isNumbered(text) || AgendaPart.isName(text) {
      pieces[index].kind = .short
      pieces[index].isPart = true
    } else {
      pieces[index].kind = .body
    }
  }

  /// `丙、臨時動議` right above the first of them.
  private func holdsMotions(_ index: Int) -> Bool {
    AgendaPart.opens(pieces[index].text)
      && pieces[(index + 1)...].indices.first { pieces[$0].kind != .furniture }
        .map(openers.contains) ?? false
  }

  private static let shortestSitting = 100
}
