/// Finds the name in brackets that stands alone below a text.
///
/// `（林禾）`: above a headline the same would be a column.
enum SignedBelow {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    for index in pieces.indices.dropFirst()
    where pieces[index].kind == .signature && Office.inBrackets(pieces[index].text[...]) != nil {
      // Directly below a headline an office does not close a text but begins one.
      if pieces[index - 1].kind == .short { pieces[index].kind = .byline }
    }
    for index in pieces.indices.dropFirst()
    where pieces[index].kind == .column && isName(pieces[index].text[...]) {
      let isBelowText = pieces[..<index].last { $0.kind != .furniture }?.kind == .body
      let below = pieces[(index + 1)...].first { $0.kind != .furniture && $0.kind != .masthead }
      let isFrequent = Byline.isFrequent(pieces[index].text.dropFirst().dropLast())
      let isAboveHead =
        index + 2 < pieces.count && pieces[index + 1].kind == .short
        && (pieces[index + 2].kind == .dateline || isFrequent && pieces[index + 2].kind == .body)
      let above = pieces[..<index].last { $0.kind != .furniture && $0.kind != .sourceLine }?.kind
      if isFrequent, above == .short || above == .subtitle, below?.kind == .body {
        pieces[index].kind = .byline
      }
      if isBelowText, below == nil || below?.kind == .body || isAboveHead {
        pieces[index].kind = .signature
      }
    }
    return pieces
  }

  private static func isName(_ text: GlyphSlice) -> Bool {
    let inner = text.trimming { $0 == 0x28 || $0 == 0x29 }
    return (2...4).contains(inner.count) && inner.count + 2 == text.count
      && PersonName.likelihood(inner) >= 0.7
  }
}
