/// The names in a record's rows: `甲乙丙　　丁戊議員、己庚　等12人 |`, `某黨某院黨團　甲乙丙`.
enum RecordNames {
  /// Whether a line holds nothing but names, each at least so likely.
  static func areNames(_ text: GlyphSlice, least: Double = 0.2) -> Bool {
    let parts = parts(of: text)
    return !parts.isEmpty && !text.contains(anyOf: stops)
      && parts.allSatisfy {
        PersonName.likelihood($0) >= least || $0.count == 1 || isOffice($0) && parts.count > 1
      }
  }

  /// Who moves a record: people and the offices or caucuses they act for.
  static func people(in text: GlyphSlice) -> [Signatory] {
    let (offices, names) = parts(of: text).partitioned(by: isOffice)
    let people = PersonName.tokens(
      .joined(names.flatMap { [$0, text.keeping(gap)] }).trimmed.rebased)
    return offices.map { Signatory(name: $0.rebased, role: .organisation, affiliation: nil) }
      + people.map { Signatory(name: $0, role: .author, affiliation: nil) }
  }

  private static func isOffice(_ part: GlyphSlice) -> Bool {
    part.count > longestName && (Vocabulary.unitEnds.endsAny(part) || caucuses.endsAny(part))
  }

  private static func parts(of text: GlyphSlice) -> [GlyphSlice] {
    text.split { marks.contains($0.code) }
      .map { part in
        let end = part.dropFirst().firstIndex { $0.code == others } ?? part.endIndex
        let whole = part[..<end]
        // `議長甲乙丙`: the house's own motion.
        let chair = chairs.match(in: whole, at: whole.startIndex)?.count ?? 0
        let name = whole.count > chair + 1 ? whole.dropFirst(chair) : whole
        return Vocabulary.memberPosts.endsAny(name) && name.count > 3 && !isOffice(name)
          ? name.dropLast(2) : name
      }
      .filter { !$0.isEmpty && $0.first?.code != others }
  }

  private static let longestName = 4
  private static let gap = [Glyph(code: 0x20, origin: 0)]
  private static let marks: ScalarSet = " 、，|;"
  private static let stops: ScalarSet = "。：！？「」《》"
  private static let chairs: WordList = ["副议长", "议长"]
  private static let caucuses: WordList = ["党团", "联盟"]
  private static let others = Glyph.fold("等")
}

extension Array {
  /// Those that fit, and the rest, in their order.
  fileprivate func partitioned(by fits: (Element) -> Bool) -> (fitting: [Element], rest: [Element])
  {
    (filter(fits), filter { !fits($0) })
  }
}
