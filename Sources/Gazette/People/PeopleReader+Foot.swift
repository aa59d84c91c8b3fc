/// Who is named below the last text of a page: `来源：某某报 作者：甲乙`, `文字：甲乙 审核：丙丁`, a name and a day.
extension PeopleReader {
  /// The authors that the page's foot names, where nothing else told any.
  static func foot(behind last: Int, in pieces: [Piece]) -> [Signatory] {
    guard last + 1 < pieces.count else { return [] }
    let rows = pieces[(last + 1)...]
    guard
      !rows.contains(where: {
        // Who moved the last motion of a sitting wrote none of its minutes.
        $0.kind == .body || $0.kind == .dateline || isCast($0.kind) || $0.isRecord
      })
    else { return [] }
    for row in rows.prefix(longestFoot) {
      guard row.text.count <= CreditRow.longest, row.text.contains(where: { isPart($0.code) }),
        let credits = CreditRow(row.text[...]), credits.certainty >= 0.9
      else { continue }
      return credits.people
    }
    return signer(in: rows)
  }

  private static let longestFoot = 12

  private static func isPart(_ code: UInt32) -> Bool {
    code == 0x3A || code == 0x20 || code == 0x7C || code == 0x2F || code == Glyph.fold("丨")
  }

  private static func isCast(_ kind: Piece.Kind) -> Bool {
    kind == .castLabel || kind == .castEntry
  }

  /// A name alone right below the text, perhaps with dashes before it or a day beside it.
  private static func signer(in rows: ArraySlice<Piece>) -> [Signatory] {
    guard
      let name = rows.first(where: { !isDay($0) && $0.kind != .caption }),
      name.text.count <= longestSigner, let byline = Byline(name.text[...]),
      byline.people.allSatisfy({ $0.role == .author && isSure($0.name) })
    else { return [] }
    return byline.people
  }

  private static func isSure(_ name: GlyphSlice) -> Bool {
    Byline.isFrequent(name[...]) || PersonName.likelihood(name) >= 0.9
  }

  private static let longestSigner = 24

  private static func isDay(_ piece: Piece) -> Bool {
    piece.kind == .masthead || DateReader.first(in: piece.text)?.range == piece.text.indices
  }
}
