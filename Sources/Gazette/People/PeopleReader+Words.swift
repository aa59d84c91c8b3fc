/// Whose words a text is, where no byline says it.
extension PeopleReader {
  /// `——甲乙在某会议上的讲话`: a dash line below the headline says whose words these are.
  mutating func readSpeaker(_ draft: DraftArticle, _ pieces: [Piece]) {
    guard
      let line = draft.head?.subtitles.lazy.map({ pieces[$0].text }).first(where: {
        PeopleReader.speeches.endsAny($0)
      })
    else { return }
    let text = line[...].drop { Characters.dashes.contains($0.code) }.trimmed
    guard let place = text.prefix(6).firstIndex(where: { $0.code == PeopleReader.at }) else {
      return
    }
    var name = text[..<place]
    if PeopleReader.comrades.endsAny(name) { name = name.dropLast(2) }
    guard PersonName.likelihood(name) >= 0.7 else { return }
    take([name.rebased])
  }

  fileprivate static let at = Glyph.fold("在")
  fileprivate static let comrades: WordList = ["同志", "先生", "女士"]
  fileprivate static let speeches: WordList = [
    "讲话", "发言", "演讲", "致辞", "报告", "谈话", "讲座", "講話", "發言", "演講", "致辭", "報告", "談話", "講座",
  ]

  /// `某县政协反映：…`: an office that sends a brief in is named by its first words.
  mutating func readReporting(_ draft: DraftArticle, _ pieces: [Piece]) {
    guard let first = draft.pieces.first(where: { pieces[$0].kind == .body }) else { return }
    let text = pieces[first].text
    let opening = text.prefix(PeopleReader.longestOffice)
    guard let colon = opening.firstIndex(where: { $0.code == 0x3A }), colon >= 6,
      PeopleReader.reporting.endsAny(text[..<colon])
    else { return }
    let name = text[..<(colon - 2)]
    guard let office = PeopleReader.office(name) else { return }
    take(office)
  }

  fileprivate static let longestOffice = 24
  fileprivate static let reporting: WordList = ["反映", "建议"]
}
