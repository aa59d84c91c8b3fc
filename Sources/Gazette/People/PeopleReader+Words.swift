/// Whose words a text is, where no byline says it.
extension PeopleReader {
  /// `——甲乙在某会议上的讲话` below the headline, or the headline itself says whose words these are.
  mutating func readSpeaker(_ draft: DraftArticle, _ pieces: [Piece]) {
    let lines = (draft.head?.subtitles ?? []) + (draft.head?.titles ?? [])
    for line in lines.lazy.map({ pieces[$0].text[...] }) {
      let speakers = PeopleReader.speakers(in: line)
      if !speakers.isEmpty { return take(speakers) }
    }
  }

  /// The names before 在 in `甲乙、丙丁同志在某会议上的讲话（摘要）`, or before the colon in `甲乙委员的发言：…`.
  private static func speakers(in whole: GlyphSlice) -> [GlyphSlice] {
    let line = whole.drop { Characters.dashes.contains($0.code) }.trimmed
    if let colon = line.prefix(longestLabel).firstIndex(where: { $0.code == 0x3A }),
      let word = shares.first(where: { line[..<colon].hasSuffix($0) })
    {
      return MemberName.before(line[..<(colon - word.count)], least: MemberName.strict).map { [$0] }
        ?? []
    }
    if let signed = signer(of: line) { return [signed] }
    guard speeches.endsAny(withoutState(line)), let names = speaking(in: line) else { return [] }
    let tokens = PersonName.tokens(names)
    return tokens.allSatisfy { PersonName.likelihood($0) >= 0.7 } ? tokens : []
  }

  /// Before `同志5月6日在…`, `同志的讲话` or 在.
  private static func speaking(in line: GlyphSlice) -> GlyphSlice? {
    let head = line.prefix(longestSpeakers)
    let place = head.firstIndex { $0.code == at }
    let comrade = head[..<(place ?? head.endIndex)].indices.first {
      comrades.match(in: line, at: $0) != nil
    }
    guard let comrade else { return place.map { line[..<$0] } }
    return place != nil || line.has(sign: "的", at: comrade + 2)
      || line[comrade + 2].kinds.has(.numeral)
      ? line[..<comrade] : nil
  }

  /// `《某报》刊发甲乙署名文章：题目`: who wrote what another paper printed.
  private static func signer(of line: GlyphSlice) -> GlyphSlice? {
    let head = line.prefix(longestNotice)
    guard let sign = head.indices.first(where: { line.has(signedText, at: $0) }) else { return nil }
    return [3, 2].lazy.map { line[..<sign].suffix($0) }.first { name in
      name.count < sign - line.startIndex && PersonName.likelihood(name) >= 0.7
        && prints.endsAny(line[..<name.startIndex])
    }
  }

  private static let signedText: Word = "署名文章"
  private static let longestNotice = 24
  private static let prints: WordList = ["刊发", "刊登", "发表", "刊载", "登载", "发布"]

  /// Without `（摘要）`, `实录`: what is left of a speech.
  private static func withoutState(_ line: GlyphSlice) -> GlyphSlice {
    var text = line
    if text.last?.code == 0x29, let open = text.lastIndex(where: { $0.code == 0x28 }) {
      text = text[..<open].trimmed
    }
    return states.first { text.hasSuffix($0) }.map { text.dropLast($0.count) } ?? text
  }

  private static let longestLabel = 12
  private static let longestSpeakers = 12
  private static let shares: [Word] = ["的发言", "的讲话", "的致辞"]
  private static let states: [Word] = ["实录", "全文", "摘要", "节选", "要点"]

  fileprivate static let at = Glyph.fold("在")
  fileprivate static let comrades: WordList = ["同志", "先生", "女士"]
  fileprivate static let speeches: WordList = [
    "讲话", "发言", "演讲", "致辞", "致词", "开幕词", "闭幕词", "报告", "谈话", "讲座", "的话",
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
