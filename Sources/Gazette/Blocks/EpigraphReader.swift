/// Finds quotations printed above the text, as papers of the 1960s and 1970s have them.
enum EpigraphReader {
  private static let longest = 120
  private static let most = 4

  /// Marks each label and the short paragraphs below it, as long as something remains to be read.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for label in pieces.indices where isText(pieces[label]) && isLabel(pieces[label].text) {
      var end = label + 1
      while end < pieces.count, end - label <= most, pieces[end].kind == .body,
        pieces[end].text.count <= longest
      {
        end += 1
      }
      guard end > label + 1, pieces[end...].contains(where: { $0.kind == .body }) else { continue }
      for index in label..<end { pieces[index].kind = .furniture }
    }
    return pieces
  }

  private static func isText(_ piece: Piece) -> Bool {
    piece.kind == .short || piece.kind == .body
  }

  /// `毛主席语录`, `最高指示`.
  private static func isLabel(_ text: GlyphSlice) -> Bool {
    text.count <= 8 && labels.endsAny(text)
  }

  private static let labels: WordList = ["语录", "語錄", "最高指示", "最新指示"]
}
