/// Answers in a gazette, each a paper of the office that sent it.
///
/// `（一）某院函送某委員就某事所提質詢之書面答復，請查照案。`, and below it in brackets the letters it came
/// with; or a headline without number, `某院函送某委員就某事所提質詢之書面答復`.
enum AnsweredCases {
  private static let longestCase = 160
  private static let longestLetter = 60
  private static let longestPart = 24

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let cases = pieces.indices.dropLast().filter {
      isCase(pieces[$0]) && letterOffice(of: pieces[$0 + 1].text) != nil
    }
    guard let first = cases.first else { return pieces }
    var pieces = pieces
    for index in pieces[..<first].indices where isPartName(pieces[index]) {
      pieces[index].kind = .masthead
    }
    for index in cases {
      if index > first, isPartName(pieces[index - 1]) { pieces[index - 1].kind = .masthead }
      pieces[index].kind = .short
      pieces[index].text = title(of: pieces[index].text).rebased
      markLetters(below: index, in: &pieces)
    }
    return pieces
  }

  /// The first letter names who answers.
  private static func markLetters(below index: Int, in pieces: inout [Piece]) {
    var isFirst = true
    for place in pieces.indices.dropFirst(index + 1) {
      guard let office = letterOffice(of: pieces[place].text) else { return }
      // A house's letter asks.
      if isFirst, !houses.endsAny(office), Byline(office) != nil {
        pieces[place].kind = .byline
        pieces[place].text = office.rebased
      } else {
        pieces[place].kind = .sourceLine
      }
      isFirst = false
    }
  }

  private static func isCase(_ piece: Piece) -> Bool {
    guard piece.kind == .body || piece.kind == .short, piece.text.count <= longestCase else {
      return false
    }
    let ends = StructuralMarker.starts(piece.text[...]) ? requests : answers
    return ends.endsAny(piece.text[...].trimming { stops.contains($0) })
  }

  private static func title(of text: GlyphSlice) -> GlyphSlice {
    let end =
      StructuralMarker.starts(text[...]) ? text.firstIndex { markerEnds.contains($0.code) } : nil
    return text[(end.map { $0 + 1 } ?? 0)...].trimming { stops.contains($0) || $0 == 0x20 }
  }

  /// Whether a line names such a letter and nothing else.
  static func isLetter(_ text: GlyphSlice) -> Bool {
    text.first?.code == 0x28 && letterOffice(of: text.rebased) != nil
  }

  /// `（某院函　中華民國105年4月8日某字第10號）`: the office before the word for a letter.
  private static func letterOffice(of text: GlyphSlice) -> GlyphSlice? {
    guard text.count <= longestLetter, text.first?.code == 0x28, text.last?.code == 0x29,
      let sign = text.prefix(longestPart).firstIndex(where: { $0.code == letter }), sign > 2,
      numbers.isAnywhere(in: text[sign...])
    else { return nil }
    return text[1..<sign].trimmed
  }

  /// `質詢事項`, `甲、某院答復部分`, the gazette's own name.
  private static func isPartName(_ piece: Piece) -> Bool {
    (piece.kind == .short || piece.kind == .byline) && piece.text.count <= longestPart
  }

  private static let letter = Glyph.fold("函")
  private static let stops: ScalarSet = "。．"
  private static let markerEnds: ScalarSet = ")、"
  private static let requests: WordList = ["请查照案", "请鉴核案", "请审议案", "请查照", "请备查案"]
  private static let houses: WordList = ["立法院", "议会", "监察院"]
  private static let answers: WordList = ["书面答复", "书面答覆", "之答复", "之答覆"]
  private static let numbers: WordList = ["号)", "字第", "编号"]
}
