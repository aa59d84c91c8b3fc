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
    return pieces
  }
}
