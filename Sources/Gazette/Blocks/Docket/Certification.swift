/// What a government gazette prints below an act that is signed already: where its copy was made out,
/// and by whom.
///
/// `二零二五年七月三十日於某某司司長辦公室` · `辦公室主任　甲乙`: neither is the act's.
enum Certification {
  private static let longest = 40
  private static let longestName = 20

  static func mark(_ pieces: [Piece]) -> [Piece] {
    let places = pieces.indices.dropFirst().filter { isPlace(pieces[$0].text) }
    guard !places.isEmpty else { return pieces }
    var pieces = pieces
    for index in places where isSigner(pieces[index - 1].text) {
      pieces[index].kind = .furniture
      if index + 1 < pieces.count, isSigner(pieces[index + 1].text) {
        pieces[index + 1].kind = .furniture
      }
    }
    return pieces
  }

  private static func isPlace(_ text: GlyphSlice) -> Bool {
    guard text.count <= longest, let first = text.first, first.kinds.has(.numeral),
      offices.endsAny(text), let date = DateReader.first(in: text),
      date.range.lowerBound == text.startIndex
    else { return false }
    let end = date.range.upperBound
    return text.has(sign: "于", at: end)
  }

  /// A post, a gap and a name.
  private static func isSigner(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestName, let name = text.spaced.last, name.count < text.count else {
      return false
    }
    return PersonName.likelihood(name) >= 0.4
  }

  private static let offices: WordList = ["办公室", "办事处", "秘书处", "祕书处", "厅"]
}
