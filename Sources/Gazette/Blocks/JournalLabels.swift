/// Finds what stands below a journal's label that has a line of its own: `摘 要`, and the summary in
/// the paragraph below it.
enum JournalLabels {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropLast() where pieces[index].kind == .short {
      guard let kind = JournalField.kind(ofLabel: pieces[index].text) else { continue }
      let below = pieces[index + 1].kind
      guard below == .body || below == .short && kind == .field else { continue }
      pieces[index].kind = .sourceLine
      pieces[index + 1].kind = kind == .abstract ? .editorsNote : .sourceLine
    }
    markRest(of: &pieces)
    return pieces
  }

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
}
