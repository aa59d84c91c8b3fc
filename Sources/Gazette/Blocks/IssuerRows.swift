/// Offices in rows above what they send out: `某党某委员会　某国某院` · `某军某委员会` · `关于…的公报`.
///
/// The last office alone on its line reads like a byline between two headlines.
enum IssuerRows {
  static func mark(_ pieces: [Piece]) -> [Piece] {
    let rows = pieces.indices.dropFirst().dropLast().filter {
      pieces[$0].kind == .byline && pieces[$0 - 1].kind == .short
        && pieces[$0 + 1].kind == .short && Vocabulary.abouts.startsAny(pieces[$0 + 1].text)
        && isRow(pieces[$0].text) && isRow(pieces[$0 - 1].text)
    }
    guard !rows.isEmpty else { return pieces }
    var pieces = pieces
    for row in rows { pieces[row].kind = .short }
    return pieces
  }

  /// Nothing but offices.
  static func isRow(_ text: GlyphSlice) -> Bool {
    guard Vocabulary.unitEnds.endsAny(text) else { return false }
    return text.spaced.allSatisfy { $0.count >= shortest && Vocabulary.unitEnds.endsAny($0) }
  }

  private static let shortest = 4
}
