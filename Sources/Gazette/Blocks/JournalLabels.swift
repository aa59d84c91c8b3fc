/// Finds what stands below a journal's label that has a line of its own: `摘 要`, and the summary in
/// the paragraph below it.
enum JournalLabels {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropLast()
    where pieces[index].kind == .short || isOpen(pieces[index]) {
      guard let kind = JournalField.kind(ofLabel: pieces[index].text) else { continue }
      if returns(index, in: pieces) {
        if pieces[index + 1].kind == .short { pieces[index].kind = .editorsNote }
        continue
      }
      let below = pieces[index + 1].kind
      guard below == .body || below == .short && kind == .field,
        kind != .field || !isHead(pieces[index + 1].text)
      else { continue }
      pieces[index].kind = .sourceLine
      pieces[index + 1].kind = kind == .abstract ? .editorsNote : .sourceLine
    }
    markRest(of: &pieces)
    return pieces
  }

  /// Below a register whose key words were not filled in stands the paper's headline; words are parted.
  private static func isHead(_ text: GlyphSlice) -> Bool {
    text.count >= shortestHead && !text.contains { $0.kinds.has([.space, .clauseBreak, .divider]) }
  }

  private static let shortestHead = 12

  /// A summary of several paragraphs: what stands between `〔摘要〕` and `〔关键词〕` belongs to it.
  private static func markRest(of pieces: inout [Piece]) {
    guard
      let abstract = pieces.firstIndex(where: {
        $0.kind == .editorsNote && JournalField.kind(of: $0.text) == .abstract
      })
    else { return }
    let rest = pieces[(abstract + 1)...].prefix(mostParagraphs).prefix { $0.kind == .body }
    guard !rest.isEmpty, pieces.indices.contains(rest.endIndex),
      pieces[rest.endIndex].kind == .sourceLine,
      JournalField.kind(of: pieces[rest.endIndex].text) == .field
    else { return }
    for index in rest.indices { pieces[index].kind = .editorsNote }
  }

  private static let mostParagraphs = 6

  /// `关键词` over each part of a report is its sign and no journal's label.
  private static func returns(_ label: Int, in pieces: [Piece]) -> Bool {
    let codes = pieces[label].text.map(\.code)
    return pieces.indices.contains { $0 != label && pieces[$0].text.map(\.code) == codes }
  }

  /// `内容提要：`, with its colon and nothing behind it.
  private static func isOpen(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .body, .sourceLine, .editorsNote: piece.text.last?.code == 0x3A
    case .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature, .caption,
      .masthead, .frontMatter, .dateline, .furniture:
      false
    }
  }
}
