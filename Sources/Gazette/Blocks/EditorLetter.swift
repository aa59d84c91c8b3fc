/// A reader's letter in a journal: `某案该怎么办？` · `某刊编辑部：` · the text · `某院　甲乙丙` · `（编者注：…）`.
enum EditorLetter {
  private static let furthest = 6
  private static let longest = 16
  private static let longestSigner = 24

  static func mark(_ found: [Piece]) -> [Piece] {
    guard let call = found.prefix(furthest).firstIndex(where: isCall), call + 1 < found.count,
      found[call + 1].kind == .body
    else { return found }
    var pieces = found
    pieces[call].kind = .body
    if call > 0, found[call - 1].kind == .body, isQuestion(found[call - 1].text),
      !found[..<(call - 1)].contains(where: { $0.kind == .body || $0.kind == .short })
    {
      pieces[call - 1].kind = .short
    }
    markFoot(&pieces, below: call + 1)
    return pieces
  }

  /// Who signs below the text, and what the editors add below him.
  private static func markFoot(_ pieces: inout [Piece], below first: Int) {
    guard let last = pieces.indices.last(where: { isPrinted(pieces[$0].kind) }) else { return }
    var end = last
    if end > first, isNote(pieces[end].text) {
      pieces[end].kind = .editorsNote
      end -= 1
    }
    if end > first, pieces[end].kind == .short, pieces[end].text.count <= longestSigner {
      pieces[end].kind = .signature
    }
  }

  private static func isPrinted(_ kind: Piece.Kind) -> Bool {
    kind == .body || kind == .short || kind == .signature || kind == .editorsNote
  }

  private static func isCall(_ piece: Piece) -> Bool {
    (piece.kind == .short || piece.kind == .body) && piece.text.count <= longest
      && piece.text.last?.code == 0x3A && editors.endsAny(piece.text.dropLast())
  }

  private static func isQuestion(_ text: GlyphSlice) -> Bool {
    text.last?.code == 0x3F && text.count { $0.kinds.has(.sentenceEnd) } == 1
  }

  private static func isNote(_ text: GlyphSlice) -> Bool {
    text.first?.code == 0x28 && notes.startsAny(text.dropFirst())
  }

  private static let editors: WordList = ["编辑部", "编辑同志", "编辑部同志", "编者同志", "编辑先生", "编辑老师"]
  private static let notes: WordList = ["编者注", "编者按", "编辑注", "编后"]
}
