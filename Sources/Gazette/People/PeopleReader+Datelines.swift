/// Who reported, by the dateline before the text: `本报某地9月16日电（记者 甲乙）`.
extension PeopleReader {
  /// Whom one dateline names.
  static func reporters(in text: GlyphSlice) -> [Signatory] {
    let found = known(in: text)
    let row = bracketed(in: text)?.people ?? []
    return row.count > found.count ? row : found
  }

  private static func known(in text: GlyphSlice) -> [Signatory] {
    let plain = ReporterLine.names(in: text[...])
    let sent = plain.isEmpty ? SentFrom.names(in: text[...]) : plain
    let names = sent.isEmpty ? ReporterLine.bracketed(text[...]) : sent
    if !names.isEmpty {
      return names.map { Signatory(name: $0, role: .author, affiliation: nil) }
    }
    if let open = text.indices.first(where: { PeopleReader.names(in: text, from: $0) }) {
      let inner = text[open...].trimming { PeopleReader.marks.contains($0) }
      let names = inner.hasSuffix("报道") ? inner.dropLast(2) : inner
      let row = ReporterLine.row(in: inner)
      if row.count > 1 {
        return row.map { Signatory(name: $0, role: .author, affiliation: nil) }
      }
      let people = Byline(names)?.people ?? PeopleReader.named(before: names).map { [$0] } ?? []
      if !people.isEmpty { return people }
    }
    // `（某学院 供稿）` before the text.
    if text.first?.code == 0x28, text.last?.code == 0x29,
      let byline = Byline(text.dropFirst().dropLast())
    {
      return byline.people
    }
    let named = PlainReporters.names(in: text[...])
    return named.map { Signatory(name: $0, role: .author, affiliation: nil) }
  }

  /// `（甲乙 本报记者 丙丁）`: who sent it in and who works for the paper.
  private static func bracketed(in text: GlyphSlice) -> CreditRow? {
    guard let close = text.lastIndex(where: { $0.code == 0x29 }),
      let open = text[..<close].lastIndex(where: { $0.code == 0x28 })
    else { return nil }
    return CreditRow(text[(open + 1)..<close], isSigned: true)
  }

  /// `记者甲乙丙某地29日电`: the name stands close to the place and the day.
  private static func named(before text: GlyphSlice) -> Signatory? {
    guard let label = Vocabulary.pressLabels.match(in: text, at: text.startIndex),
      let last = text.last, wires.contains(last.code)
    else { return nil }
    // Of four characters before the day the last two are sooner the place.
    let rest = text.dropFirst(label.count).prefix { $0.kinds.has(.ideograph) }
    let name = rest.prefix(rest.count == 4 ? 2 : 3)
    guard PersonName.likelihood(name) >= (name.count == 2 ? 0.7 : 0.9) else { return nil }
    return Signatory(name: name.rebased, role: .author, affiliation: nil)
  }

  private static let wires: ScalarSet = "电讯"

  /// Behind the bracket or gap that parts reporters from the sender's name.
  private static func names(in text: GlyphSlice, from index: Int) -> Bool {
    guard index > 0 else { return false }
    if papers.contains(text[index - 1].code) {
      return Vocabulary.pressLabels.match(in: text, at: index) != nil
    }
    guard marks.contains(text[index - 1].code) else { return false }
    if Vocabulary.pressLabels.match(in: text, at: index) != nil { return true }
    guard text[index - 1].code == 0x28,
      let close = text[index...].firstIndex(where: { $0.code == 0x29 })
    else { return false }
    return Dateline.namesReporters(text[index..<close])
  }

  private static let marks: ScalarSet = " ()【】[]〔〕:,"
  /// `某某日报记者甲乙`: what a newspaper's name ends in.
  private static let papers: ScalarSet = "报网社台刊电"
}
