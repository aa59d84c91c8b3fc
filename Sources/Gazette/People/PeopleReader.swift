/// Collects the people of an article from its byline, cast and signature.
struct PeopleReader {
  private(set) var people: [Signatory] = []
  private(set) var confidence = 1.0

  init(_ draft: DraftArticle, pieces: [Piece]) {
    var bylines = draft.head?.bylines ?? []
    for index in draft.pieces where pieces[index].kind == .byline { bylines.append(index) }
    for index in bylines {
      let text = pieces[index].text[...]
      if pieces[index].isRecord {
        people += RecordNames.people(in: text)
        continue
      }
      guard let byline = Byline(Office.inBrackets(text) ?? text) else {
        if people.isEmpty, let person = PlacedName.gapped(text) {
          people = [person]
        } else if people.isEmpty, let name = PersonName.alone(text) {
          people = [Signatory(name: name, role: .author, affiliation: nil)]
        } else if people.isEmpty, let names = PersonName.parted(text.rebased) {
          people = names.map { Signatory(name: $0, role: .author, affiliation: nil) }
        } else {
          takePost(pieces[index].text)
        }
        continue
      }
      people += byline.people
      confidence = min(confidence, max(0.5, byline.certainty))
    }
    readCast(draft, pieces)
    readAsker(draft, pieces)
    if !people.contains(where: { $0.role == .author }) {
      readSources(draft, pieces)
      people = PeopleReader.writers(among: people, of: draft, pieces)
    }
    if !people.contains(where: { $0.role != .interviewee && $0.role != .interviewer }) {
      readDatelines(draft, pieces)
    }
    let areSigners = people.isEmpty
    for index in draft.pieces where pieces[index].kind == .signature {
      if pieces[index].isRecord {
        people += RecordNames.people(in: pieces[index].text[...])
        continue
      }
      let reporters = ClosingReport.names(in: pieces[index].text[...])
      if !reporters.isEmpty {
        if areSigners { take(reporters) }
        continue
      }
      let signature = Affiliation(pieces[index].text)
      // Several speakers' words under one headline may each be signed by who took them down.
      if areSigners && !people.isEmpty || signature.namesHelpers { people += signature.people }
      if people.isEmpty, signature.people.isEmpty, !signature.units.isEmpty {
        readTitle(draft, pieces)
      }
      apply(signature)
    }
    if people.isEmpty, let last = draft.pieces.last {
      people = PeopleReader.foot(behind: last, in: pieces)
    }
    readTurns(draft, pieces)
    if people.isEmpty { readSpeaker(draft, pieces) }
    if people.isEmpty { readReporting(draft, pieces) }
    if people.isEmpty { readMovers(draft, pieces) }
    if people.isEmpty { readNamed(draft, pieces) }
    if people.isEmpty { readIssuer(draft, pieces) }
    dropRepeats()
    if people.isEmpty,
      let agency = draft.head?.bylines.first(where: { AgencyLine.sends($0, in: pieces) })
    {
      take(Signatory(name: pieces[agency].text, role: .organisation, affiliation: nil))
    }
  }

  /// Adds one of whom more is known.
  mutating func take(_ person: Signatory) { people.append(person) }

  /// Adds authors of whom only the names are known.
  mutating func take(_ names: [GlyphSlice]) {
    people += names.map { Signatory(name: $0, role: .author, affiliation: nil) }
  }

  /// `2. 某某議員：主席，…`: who puts a question to a council.
  private mutating func readAsker(_ draft: DraftArticle, _ pieces: [Piece]) {
    guard people.isEmpty, let first = draft.pieces.first(where: { pieces[$0].kind == .body }),
      let asker = AskedCases.asker(in: pieces[first].text)
    else { return }
    people = [Signatory(name: asker.rebased, role: .author, affiliation: nil)]
  }

  /// `甲乙：题目`, where the signature tells the author's unit and not the name.
  private mutating func readTitle(_ draft: DraftArticle, _ pieces: [Piece]) {
    guard let title = draft.head?.titles.first.map({ HeadlineTag.split(pieces[$0].text).title }),
      let mark = title.prefix(PeopleReader.longestNames)
        .firstIndex(where: { PeopleReader.titleMarks.contains($0.code) })
    else { return }
    let names = PersonName.tokens(title[..<mark].rebased)
    guard !names.isEmpty, names.allSatisfy({ PersonName.likelihood($0) >= 0.7 }) else { return }
    people = names.map { Signatory(name: $0, role: .author, affiliation: nil) }
  }

  /// `甲乙：题目` above a text that never speaks of them: news does, and so does an interview.
  private mutating func readNamed(_ draft: DraftArticle, _ pieces: [Piece]) {
    readTitle(draft, pieces)
    let texts = draft.pieces.lazy.map { pieces[$0].text }
    let isTold = people.contains { person in
      let name = Word(of: person.name)
      return texts.contains { $0.contains(name) }
    }
    if isTold || texts.reduce(0, { $0 + $1.count }) < PeopleReader.shortestText { people = [] }
  }

  private static let shortestText = 300
  private static let longestNames = 16
  private static let titleMarks: ScalarSet = ":丨|"

  /// The line below a name gives its post.
  private mutating func takePost(_ text: GlyphSlice) {
    guard let last = people.indices.last, people[last].affiliation == nil else { return }
    people[last].affiliation = text
  }

  private mutating func readCast(_ draft: DraftArticle, _ pieces: [Piece]) {
    var role: Person.Role?
    for index in (draft.head?.cast ?? []) + draft.pieces where isCast(pieces[index]) {
      let text = pieces[index].text[...]
      if pieces[index].kind == .castLabel, let label = Cast.label(in: text) {
        role = label.role
        if !label.rest.isEmpty { addCast(label.rest, role) }
      } else {
        addCast(text, role)
      }
    }
  }

  /// `来源：某某报  作者：甲乙`.
  private mutating func readSources(_ draft: DraftArticle, _ pieces: [Piece]) {
    for index in (draft.head?.sources ?? []) + sourcesAbove(draft, pieces) {
      let text = pieces[index].text
      if AuthorLabel.isNameless(text[...]) { continue }
      // `记者：甲乙 通讯员：丙丁`: several labels, each with its names.
      if let row = CreditRow(text), row.certainty >= 0.95 {
        people += row.people
        continue
      }
      if let name = PeopleReader.cell(in: text) {
        people.append(Signatory(name: name.rebased, role: .author, affiliation: nil))
        continue
      }
      for place in text.indices {
        guard let label = Vocabulary.authorLabels.match(in: text, at: place) else { continue }
        let rest = PeopleReader.value(text[(place + label.count)...])
        let names = PersonName.tokens(rest)
        if names.count > 1, names.allSatisfy({ PersonName.likelihood($0) >= 0.7 }) {
          people += names.map { Signatory(name: $0, role: .author, affiliation: nil) }
          break
        }
        let press = Vocabulary.pressLabels.match(in: rest, at: rest.startIndex)
        let name = rest.dropFirst(press?.count ?? 0).trimmed
          .prefix { $0.code != 0x20 && !$0.kinds.has(.comma) && $0.code != 0x2E }
        guard PersonName.likelihood(name) >= 0.4 else {
          people += PeopleReader.office(rest).map { [$0] } ?? PeopleReader.holder(rest)
          continue
        }
        people.append(Signatory(name: name.rebased, role: .author, affiliation: nil))
        break
      }
      if people.isEmpty { readStamped(text) }
      if people.isEmpty, let row = CreditRow(text),
        row.certainty >= 0.9 || text.contains(where: { $0.kinds.has(.digit) })
          || SourceLine.labels.startsAny(text)
      {
        people = row.people
      }
    }
  }

  /// A site's row of facts may stand above the headline of the page's first article.
  private func sourcesAbove(_ draft: DraftArticle, _ pieces: [Piece]) -> ArraySlice<Int> {
    guard let first = draft.head?.titles.first else {
      return sourcesBelowFrontMatter(draft, pieces)
    }
    return pieces[..<first].allSatisfy { $0.kind == .sourceLine || $0.kind == .furniture }
      ? pieces[..<first].indices.filter { pieces[$0].kind == .sourceLine }[...] : []
  }

  /// `作者：某县某某办公室 来源：…`: an office in a row of facts.
  static func office(_ value: GlyphSlice) -> Signatory? {
    guard let people = Byline(value.prefix { $0.code != 0x20 })?.people, people.count == 1,
      people[0].role == .organisation
    else { return nil }
    return people[0]
  }

  /// `作者：某县某某院研究员 甲乙 来源：…`: posts and name in a row of facts.
  private static func holder(_ value: GlyphSlice) -> [Signatory] {
    guard let byline = Byline(AuthorLabel.first(of: value).trimmed), byline.certainty >= 0.9 else {
      return []
    }
    return byline.people
  }

  /// Where the front matter gives the headline, what stands between it and the text.
  private func sourcesBelowFrontMatter(
    _ draft: DraftArticle, _ pieces: [Piece]
  ) -> ArraySlice<Int> {
    guard pieces.first?.kind == .frontMatter, let text = draft.pieces.first else { return [] }
    let above = pieces[..<text].indices.filter { pieces[$0].kind != .frontMatter }
    return above.allSatisfy { pieces[$0].kind == .sourceLine || pieces[$0].kind == .furniture }
      ? above.filter { pieces[$0].kind == .sourceLine }[...] : []
  }

  /// `2024-05-06 10:04 《某某学刊》 甲乙丙 丁戊`: names behind the day and the journal.
  private mutating func readStamped(_ text: GlyphSlice) {
    if let name = PeopleReader.stamped(text) {
      people = [Signatory(name: name.rebased, role: .author, affiliation: nil)]
      return
    }
    if let name = PeopleReader.between(text) {
      people = [Signatory(name: name.rebased, role: .author, affiliation: nil)]
      return
    }
    guard FactRow.isStamped(text), text.first.map({ Characters.isDigit($0.code) }) ?? false,
      let close = text.lastIndex(where: { $0.code == Glyph.fold("》") })
    else { return }
    let names = PersonName.tokens(text[(close + 1)...].trimmed)
    guard !names.isEmpty, names.allSatisfy({ PersonName.likelihood($0) >= 0.7 }) else { return }
    people = names.map { Signatory(name: $0, role: .author, affiliation: nil) }
  }

  /// `2024-05-06 10:04 某某日报 甲乙丙 阅读 12`: the one name in a row with a day, where nobody edited it.
  private static func between(_ text: GlyphSlice) -> GlyphSlice? {
    guard text.count <= longestRow, let date = DateReader.first(in: text),
      date.iso.utf8.count == 10
    else { return nil }
    let words = text.spaced
    let names = words.filter { Byline.isFrequent($0) }
    guard names.count == 1, !Vocabulary.staffRoles.isAnywhere(in: text),
      names[0].startIndex > text.startIndex || text.contains(code: stroke)
        || words.dropFirst().first.map(posted.startsAny) ?? false
    else { return nil }
    return names[0]
  }

  private static let longestRow = 60
  private static let posted: WordList = ["发表", "发布"]

  /// `甲乙丙 2024/05/06 10:04`: nothing but a name before the day and its clock.
  private static func stamped(_ text: GlyphSlice) -> GlyphSlice? {
    guard text.count <= longestStamp, FactRow.isStamped(text),
      let date = DateReader.first(in: text)
    else { return nil }
    let name = text[..<date.range.lowerBound].trimmed
    return (2...3).contains(name.count) && PersonName.likelihood(name) >= 0.7
      && !text[date.range.upperBound...].contains { Characters.isIdeograph($0.code) } ? name : nil
  }

  private static let longestStamp = 24

  /// `时间：2013-04-26 | 甲乙丙 | 字体：`: a name alone between two strokes.
  private static func cell(in text: GlyphSlice) -> GlyphSlice? {
    let cells = text.split { $0.code == stroke }.map(\.trimmed)
    guard cells.count > 2, SourceLine.labels.startsAny(cells[0]) else { return nil }
    // `作者甲乙` needs no colon between two strokes.
    return cells.dropFirst().lazy.map { $0.hasPrefix(writer) ? $0.dropFirst(writer.count) : $0 }
      .first { (2...3).contains($0.count) && PersonName.likelihood($0) >= 0.7 }
  }

  private static let writer: Word = "作者"

  private static let stroke: UInt32 = 0x7C

  private static let tagStart = Glyph.fold("【")

  /// What stands behind a label, up to the next: `甲乙 丙丁` in `作者：甲乙 丙丁 浏览量：12`.
  private static func value(_ text: GlyphSlice) -> GlyphSlice {
    // `作者： 发布时间：…`: nobody is named.
    if SourceLine.labels.startsAny(text.trimmed) { return [] }
    // `甲乙编辑：丙丁`: labels run together.
    let label = text.indices.dropFirst(2).first {
      Vocabulary.staffLabels.match(in: text, at: $0) != nil || text[$0].code == tagStart
        || SourceLine.labels.match(in: text, at: $0) != nil
    }
    let rest = text[..<(label ?? text.endIndex)]
    guard let next = rest.spaced.first(where: { $0.contains { $0.code == 0x3A } }) else {
      return rest.trimmed
    }
    return rest[..<next.startIndex].trimmed
  }

  /// `本报某地9月16日电（记者 甲乙）`, `本报讯 记者甲乙报道：`; several reports may stand under one headline.
  private mutating func readDatelines(_ draft: DraftArticle, _ pieces: [Piece]) {
    for index in draft.pieces where pieces[index].kind == .dateline {
      people += PeopleReader.reporters(in: pieces[index].text)
    }
  }

  private func isCast(_ piece: Piece) -> Bool {
    piece.kind == .castLabel || piece.kind == .castEntry
  }

  private mutating func addCast(_ text: GlyphSlice, _ role: Person.Role?) {
    let found = Byline(text)?.people ?? Cast.entries(in: text)
    people += found.map { person in
      var person = person
      let isPress = person.affiliation.map { PeopleReader.press.isAnywhere(in: $0[...]) } ?? false
      if person.role == .author { person.role = role ?? (isPress ? .interviewer : .interviewee) }
      return person
    }
  }

  private static let press: WordList = ["本报", "本刊", "本网", "本台", "记者", "主持人"]

  private mutating func apply(_ signature: Affiliation) {
    if people.allSatisfy({ $0.role == .organisation }),
      signature.people.allSatisfy({ $0.role == .organisation })
    {
      people += signature.people
    }
    if people.isEmpty { people = signature.people }
    for person in signature.people {
      guard let unit = person.affiliation else { continue }
      for index in people.indices where people[index].name.map(\.code) == person.name.map(\.code) {
        people[index].affiliation = people[index].affiliation ?? unit
      }
    }
    let authors = people.indices.filter {
      people[$0].affiliation == nil && people[$0].role == .author
    }
    guard let first = signature.units.first else { return }
    for (place, index) in authors.enumerated() {
      let unit = signature.units.count == authors.count ? signature.units[place] : first
      people[index].affiliation = unit.rebased
    }
  }

  /// Cast and byline may name the same person: the fuller entry stays.
  private mutating func dropRepeats() {
    people.removeAll { PersonName.isUnknown($0.name) }
    // An agency sent the text; nobody is told to have written it.
    people.removeAll { $0.role != .interviewee && Dateline.isAgency($0.name) }
    guard people.count > 1 else { return }
    var kept: [Signatory] = []
    var places: [[UInt32]: Int] = [:]
    for person in people {
      let name = person.name.map(\.code)
      if let index = places[name] {
        kept[index].affiliation = kept[index].affiliation ?? person.affiliation
        if kept[index].role == .author { kept[index].role = person.role }
      } else {
        places[name] = kept.count
        kept.append(person)
      }
    }
    people = kept
  }
}
