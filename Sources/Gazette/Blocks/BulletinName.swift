/// `某某革命委员会《情况简报》第11期`: a bulletin's name and number on one line, and its office below.
enum BulletinName {
  private static let longest = 40
  private static let longestOffice = 30

  static func isNumbered(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, let close = text.lastIndex(where: { $0.code == closing }),
      close + 1 < text.endIndex, text[..<close].contains(where: { $0.code == opening })
    else { return false }
    return OfficialForm.isNumber(text[(close + 1)...].closedUp.rebased)
  }

  /// Whether a line at the page's head numbers the bulletin, with its name or without.
  static func isNumber(_ piece: Piece) -> Bool {
    guard piece.kind == .masthead, let last = piece.text.last, ends.contains(last.code) else {
      return false
    }
    let text = piece.text.closedUp
    return OfficialForm.isNumber(text) || isNumbered(text)
  }

  /// The office below the name made the bulletin, and wrote none of its items.
  static func mark(_ pieces: [Piece]) -> [Piece] {
    guard let name = pieces.firstIndex(where: { $0.kind != .furniture }), name + 1 < pieces.count,
      pieces[name].kind == .masthead, isNumbered(pieces[name].text.closedUp),
      pieces[name + 1].kind == .short || pieces[name + 1].kind == .byline,
      pieces[name + 1].text.count <= longestOffice,
      Vocabulary.unitEnds.endsAny(pieces[name + 1].text)
    else { return pieces }
    var pieces = pieces
    pieces[name + 1].kind = .masthead
    return pieces
  }

  private static let ends: ScalarSet = "期刊)"
  private static let opening = Glyph.fold("《")
  private static let closing = Glyph.fold("》")
}
