/// A person as read from a byline; names and units still point at the source.
struct Signatory: Sendable {
  var name: GlyphSlice
  var role: Person.Role
  var affiliation: GlyphSlice?
}

/// Reads the line that says who wrote an article.
struct Byline: Sendable {
  var people: [Signatory]
  /// How surely the line is a byline wherever it stands, from 0 to 1.
  var certainty: Double

  init(_ people: [Signatory], certainty: Double) {
    self.people = people
    self.certainty = certainty
  }

  private static let longest = 60

  /// `本报记者甲乙、丙丁、…`: a score of reporters may take down what others said.
  private static func isLongRow(_ line: GlyphSlice) -> Bool {
    line.count <= longestRow && Vocabulary.pressLabels.startsAny(line)
      && line.contains { $0.code == listMark }
  }

  private static let longestRow = 140
  private static let listMark = Glyph.fold("、")

  /// Tries the forms of a byline from the surest to the weakest; nil when it is none.
  init?(_ whole: GlyphSlice) {
    self.init(whole, of: whole.kinds)
  }

  /// The forms that are known as wholes.
  init?(form whole: GlyphSlice, of kinds: Kinds) {
    let hasColon = kinds.has(.colon) && whole.contains(code: 0x3A)
    let line = hasColon ? Byline.withoutFacts(whole) : whole
    guard line.count >= 2,
      line.count <= Byline.longest || Byline.isLongRow(line),
      !kinds.has(Byline.sentenceKinds) || !Byline.isSentence(line), !Byline.namesStaff(line)
    else { return nil }
    guard Byline.mayBe(line, of: kinds) else {
      if let found = Byline.correspondents(line) {
        self = found
        return
      }
      guard let found = JoinedPost.people(in: line) else { return nil }
      self = Byline(found, certainty: JoinedPost.certainty)
      return
    }
    let marked =
      Byline.bulleted(line) ?? Byline.dated(line) ?? Byline.beside(line) ?? Byline.labelled(line)
    let named =
      marked ?? Byline.unitAndName(line) ?? Byline.introduced(line) ?? Byline.press(line)
    let found =
      named ?? Byline.names(line) ?? Byline.unit(line) ?? Byline.correspondents(line)
      ?? Byline.joined(line) ?? Byline.runTogether(line) ?? Byline.prepared(line)
    guard let found else { return nil }
    self = found
  }

  private static func joined(_ line: GlyphSlice) -> Byline? {
    JoinedPost.people(in: line).map { Byline($0, certainty: JoinedPost.certainty) }
  }

  /// `甲乙丙丁戊`: names without a gap, to be believed only right below a headline.
  private static func runTogether(_ line: GlyphSlice) -> Byline? {
    guard line.count >= shortestRow, let names = PersonName.parted(line.rebased),
      names.allSatisfy({ $0.first.map { Vocabulary.commonSurnames.contains($0.code) } ?? false }),
      names.contains(where: { $0.first.map { !Vocabulary.wordSurnames.contains($0.code) } ?? false }
      )
    else { return nil }
    return Byline(
      names.map { Signatory(name: $0, role: .author, affiliation: nil) }, certainty: 0.51)
  }

  /// Four characters are sooner two words.
  private static let shortestRow = 5

  /// `记者 甲乙　来源：某某网`: what other labels say behind the names.
  private static func withoutFacts(_ line: GlyphSlice) -> GlyphSlice {
    let label = line.indices.dropFirst(4).first {
      line[$0 - 1].code == 0x20 && SourceLine.labels.match(in: line, at: $0) != nil
    }
    return label.map { line[..<$0].trimmed } ?? line
  }

  /// Turns most lines away quickly: a long one must have a gap, a colon or a sign before its names.
  private static func mayBe(_ line: GlyphSlice, of kinds: Kinds) -> Bool {
    guard line.count > 20, let first = line.first else { return true }
    return Characters.bylineBullets.contains(first.code)
      || kinds.has([.space, .colon, .divider])
        && line.contains { $0.code == 0x20 || $0.code == 0x3A || $0.code == 0x2F }
      || isLongRow(line)
  }

  /// False for lines that are no byline together: a sentence ends in them, and no colon may part a
  /// byline from it.
  static func mayStand(in lines: ArraySlice<GlyphSlice>) -> Bool {
    !lines.contains(where: isSentence) || lines.contains { $0.contains(code: 0x3A) }
  }

  private static let sentenceMarks: ScalarSet = "。？！；“”"
  private static let sentenceKinds: Kinds = [.sentenceEnd, .opener, .closing]
  private static func isSentence(_ line: GlyphSlice) -> Bool {
    line.contains(anyOf: sentenceMarks, among: sentenceKinds)
  }

  /// `责任编辑 甲乙`, `■ 校对：甲乙`: they made the page.
  private static func namesStaff(_ line: GlyphSlice) -> Bool {
    let text = line.trimming {
      !Characters.isIdeograph($0) && (Characters.bylineBullets.contains($0) || $0 == 0x20)
    }
    // Most lines begin with no character of such a label, and their first word is not looked for.
    guard let head = text.first,
      Vocabulary.staffLabels.mayBegin(with: head.code)
        || Vocabulary.staffRoles.mayBegin(with: head.code)
    else { return false }
    let first = text.prefix { $0.code != 0x20 && $0.code != 0x3A && $0.code != 0x2F }
    return Vocabulary.staffLabels.match(in: first, at: first.startIndex)?.count == first.count
      || first.count < text.count
        && Vocabulary.staffRoles.match(in: first, at: first.startIndex)?.count == first.count
  }

  /// `■ 甲乙 丙丁`, `□ 本报记者 甲乙`.
  private static func bulleted(_ line: GlyphSlice) -> Byline? {
    guard let first = line.first, Characters.bylineBullets.contains(first.code) || isSquare(line)
    else { return nil }
    let rest = line.dropFirst().trimmed
    if let inner = labelled(rest) ?? unitAndName(rest) ?? names(rest, isMarked: true)
      ?? unit(rest) ?? organisation(rest)
    {
      return Byline(inner.people, certainty: 0.98)
    }
    return rarelyNamed(rest)
  }

  /// `■赛晓禾`: a surname that no list has, to be believed only beside a headline.
  private static func rarelyNamed(_ name: GlyphSlice) -> Byline? {
    guard name.count == 3, PersonName.likelihood(name) >= 0.4, !Vocabulary.boxNames.endsAny(name)
    else { return nil }
    let person = Signatory(name: name.rebased, role: .author, affiliation: nil)
    return Byline([person], certainty: 0.55)
  }

  /// `2024-05-06甲乙丙丁戊`: the day as machines write it and the names, as sites for phones have it.
  private static func dated(_ line: GlyphSlice) -> Byline? {
    guard let first = line.first, Characters.isDigit(first.code), line.count <= longestDated,
      let date = DateReader.first(in: line), date.range.lowerBound == line.startIndex,
      date.iso.utf8.count == 10, !line[date.range].contains(where: { $0.code == yearSign })
    else { return nil }
    let rest = line[date.range.upperBound...].drop { clock.contains($0.code) }.trimmed
    let tokens = PersonName.isList(rest) ? PersonName.tokens(rest) : PersonName.parted(rest.rebased)
    let names = tokens ?? [rest.rebased]
    guard !names.isEmpty,
      names.allSatisfy({ PersonName.likelihood($0) >= 0.7 && !isPlaceOrPaper($0[...]) })
    else { return nil }
    return Byline(
      names.map { Signatory(name: $0, role: .author, affiliation: nil) }, certainty: 0.93)
  }

  private static let longestDated = 30
  private static let yearSign = Glyph.fold("年")
  private static let clock: ScalarSet = "0123456789: "

  /// Behind a bullet an organisation's name may end in any way.
  private static func organisation(_ line: GlyphSlice) -> Byline? {
    guard (4...20).contains(line.count), line.allSatisfy({ Characters.isIdeograph($0.code) }),
      line.contains(anyOf: levels), line.last.map({ bodies.contains($0.code) }) ?? false,
      !Vocabulary.notUnit.isAnywhere(in: line)
    else { return nil }
    return Byline(
      [Signatory(name: line.rebased, role: .organisation, affiliation: nil)], certainty: 0.9)
  }

  /// 口 alone before names is OCR's reading of □.
  private static func isSquare(_ line: GlyphSlice) -> Bool {
    line.count >= 4 && line.has(sign: "口", at: line.startIndex)
      && line.has(sign: " ", at: line.startIndex + 1)
  }

  /// `本报记者 甲乙 丙丁`, `作者：甲乙`, `文/甲乙`.
  private static func labelled(_ line: GlyphSlice) -> Byline? {
    if let name = AuthorLabel.original(in: line) {
      let person = Signatory(name: name.rebased, role: .author, affiliation: nil)
      return Byline([person], certainty: 0.95)
    }
    if let end = AuthorLabel.end(in: line) {
      let rest = AuthorLabel.first(of: line[end...].trimmed)
      let found =
        bracketed(rest) ?? unitAndName(rest) ?? labelled(rest) ?? names(rest, isLabelled: true)
        ?? unit(rest) ?? press(rest) ?? penNames(rest)
      return found.map { Byline($0.people, certainty: 0.98) }
    }
    if let label = signerLabel(line) {
      let rest = line.dropFirst(label).trimmed
      let found = bracketed(rest) ?? unitAndName(rest) ?? names(rest) ?? unit(rest)
      return found.map { Byline($0.people, certainty: 0.95) }
    }
    if let names = reporters(line) ?? mixed(line) { return Byline(names.people, certainty: 0.95) }
    guard let label = Vocabulary.pressLabels.match(in: line, at: line.startIndex) else {
      return nil
    }
    let rest = line.dropFirst(label.count).trimming { $0 == 0x20 || $0 == 0x3A || $0 == 0x2F }
    guard !rest.isEmpty else { return nil }
    guard let names = reporters(in: withoutPlace(withoutAct(rest))) else { return nil }
    let unit = line.prefix(label.count).rebased
    return Byline(
      names.map { Signatory(name: $0, role: .author, affiliation: unit) }, certainty: 0.95)
  }

  /// `天一、penny`: behind a label names may be made of letters.
  private static func penNames(_ line: GlyphSlice) -> Byline? {
    let tokens = PersonName.tokens(line)
    let isNames = tokens.allSatisfy { PersonName.likelihood($0) >= 0.2 || isHandle($0) }
    guard (2...6).contains(tokens.count), isNames else { return nil }
    let people = tokens.map { Signatory(name: $0, role: .author, affiliation: nil) }
    return Byline(people, certainty: 0.9)
  }

  private static func isHandle(_ token: GlyphSlice) -> Bool {
    (3...12).contains(token.count) && token.allSatisfy { $0.kinds.has(.latin) }
  }

  /// `甲乙（某大学教授）`.
  private static func bracketed(_ line: GlyphSlice) -> Byline? {
    guard line.last?.code == 0x29, let open = line.firstIndex(where: { $0.code == 0x28 }) else {
      return nil
    }
    let tokens = PersonName.tokens(line[..<open])
    guard !tokens.isEmpty, tokens.allSatisfy({ PersonName.likelihood($0) >= 0.4 }) else {
      return nil
    }
    let unit = line[(open + 1)..<(line.endIndex - 1)].rebased
    return Byline(
      tokens.map { Signatory(name: $0, role: .author, affiliation: unit) }, certainty: 0.9)
  }

  /// `甲乙丙（某大学教授）` without a label: no headline reads like that.
  private static func introduced(_ line: GlyphSlice) -> Byline? {
    guard let found = bracketed(line), found.people.count == 1, let person = found.people.first,
      PersonName.likelihood(person.name) >= 0.7, let unit = person.affiliation,
      unit.split(whereSeparator: { listMarks.contains($0.code) }).contains(where: { isUnit($0) })
    else { return nil }
    return found
  }

  private static let listMarks: ScalarSet = "，、； "

  /// `某大学教授 甲乙`, `甲乙 某大学教授`, `某区政协主席 甲 乙`.
  static func unitAndName(_ line: GlyphSlice) -> Byline? {
    guard line.contains(where: { $0.kinds.has(.space) }), mayHoldUnit(line) else { return nil }
    let words = line.spaced
    guard words.count >= 2, words.count <= 6 else { return nil }
    return PostRow.people(in: words).map { Byline($0, certainty: 0.95) } ?? nameLast(line, words)
      ?? nameFirst(line, words)
  }

  /// Whether the line, or what stands before one of its gaps, ends as units do: most end otherwise,
  /// and no list of words is made of those.
  private static func mayHoldUnit(_ line: GlyphSlice) -> Bool {
    isUnit(line) || line.indices.contains { line[$0].code == 0x20 && isUnit(line[..<$0]) }
  }

  /// `一个题目 本报记者 甲乙`: what stands before the label is no unit.
  private static func hasLabelWithin(_ words: ArraySlice<GlyphSlice>) -> Bool {
    words.dropFirst().contains { Vocabulary.pressLabels.startsAny($0) }
      && !(words.first.map { Vocabulary.unitEnds.endsAny($0) } ?? true)
  }

  /// `某大学 法学院 教授`; a headline before the unit is no part of it.
  private static func mayLeadUnit(_ word: GlyphSlice) -> Bool {
    isUnit(word) || word.count <= 6
  }

  private static func nameLast(_ line: GlyphSlice, _ words: [GlyphSlice]) -> Byline? {
    for nameWords in [3, 2, 1]
    where words.count > nameWords && !hasLabelWithin(words.dropLast(nameWords)) {
      let unit = line[..<words[words.count - nameWords - 1].endIndex]
      guard isUnit(unit) else { continue }
      let tokens = PersonName.tokens(line[words[words.count - nameWords].startIndex...])
      let needed = tokens.count == 1 ? 0.4 : 0.7
      guard unit.spaced.dropLast().allSatisfy(mayLeadUnit), !tokens.isEmpty,
        tokens.allSatisfy({ PersonName.likelihood($0) >= needed && !isUnit($0[...]) })
      else { continue }
      let people = tokens.map { Signatory(name: $0, role: .author, affiliation: unit.rebased) }
      return Byline(people, certainty: nameWords == 2 ? 0.97 : 0.93)
    }
    return nil
  }

  private static func nameFirst(_ line: GlyphSlice, _ words: [GlyphSlice]) -> Byline? {
    for nameWords in [2, 1] where words.count > nameWords {
      let unit = line[words[nameWords].startIndex...]
      guard isUnit(unit) else { continue }
      let tokens = PersonName.tokens(line[..<words[nameWords - 1].endIndex])
      guard tokens.count == 1, let name = tokens.first,
        PersonName.likelihood(name) >= 0.4, !isUnit(name[...])
      else { continue }
      let person = Signatory(name: name, role: .author, affiliation: unit.rebased)
      return Byline([person], certainty: 0.93)
    }
    return nil
  }

  static func isUnit(_ text: GlyphSlice) -> Bool {
    text.count >= 2 && Vocabulary.postEnds.endsAny(text)
      || text.count >= 3 && Vocabulary.unitEnds.endsAny(text)
        && !Vocabulary.everydayEnds.endsAny(text)
      || text.count >= 4 && Vocabulary.paperEnds.endsAny(text)
      || text.count >= 4 && Vocabulary.tradeEnds.endsAny(text)
  }

  /// `甲乙 丙丁` or a single name, to be believed only beside a headline.
  static func names(_ line: GlyphSlice) -> Byline? {
    guard Subtitle.isName(line) else { return names(line, isMarked: false) }
    return names(line.drop { Characters.dashes.contains($0.code) }, isMarked: false)
  }

  /// Behind a bullet a surname is enough, though the name may end like an organisation's; behind a
  /// label the surname may be a rare one.
  static func names(
    _ line: GlyphSlice, isMarked: Bool = false, isLabelled: Bool = false
  ) -> Byline? {
    guard PersonName.mayBeNames(line) else { return nil }
    if PersonName.hasDoubleSurname(line) {
      let person = Signatory(name: line.rebased, role: .author, affiliation: nil)
      return Byline([person], certainty: 0.72)
    }
    // Most lines are neither a name nor names: nothing is made of those.
    let isLikely =
      PersonName.isList(line)
      ? PersonName.mayAllBeNames(line)
      : PersonName.likelihood(line) >= (isLabelled ? 0.4 : 0.7)
    guard isLikely else { return nil }
    let tokens = PersonName.tokens(line)
    guard (1...8).contains(tokens.count) else { return nil }
    guard let least = tokens.lazy.map({ PersonName.likelihood($0) }).min(), least >= 0.4,
      tokens.count > 1 || isLabelled || least >= 0.7
    else { return nil }
    guard
      !tokens.contains(where: { isUnit($0[...]) && !(isMarked && $0.count <= 3 && least >= 0.7) })
    else { return nil }
    let people = tokens.map { Signatory(name: $0, role: .author, affiliation: nil) }
    let padded = tokens.count == 1 && line.count > (tokens.first?.count ?? 0)
    return Byline(people, certainty: padded ? 0.8 : tokens.count == 1 ? least * 0.8 : 0.6)
  }

  /// `某区政协`: an organisation signs; to be believed only beside a headline.
  static func unit(_ line: GlyphSlice) -> Byline? {
    // The ends are asked first, for they turn nearly all lines away.
    guard line.count >= 3, !line.has(sign: "在", at: line.startIndex),
      Vocabulary.unitEnds.endsAny(line), !Vocabulary.postEnds.endsAny(line),
      !Vocabulary.everydayEnds.endsAny(line)
    else { return nil }
    let marks = offices.endsAny(line) ? titleMarks : unitMarks
    guard line.allSatisfy({ Characters.isIdeograph($0.code) || marks.contains($0.code) }),
      line.count <= 20 || isRow(line), !Vocabulary.notUnit.isAnywhere(in: line)
    else { return nil }
    let people = line.spaced.map {
      Signatory(name: $0.rebased, role: .organisation, affiliation: nil)
    }
    guard people.allSatisfy({ isUnit($0.name[...]) }) else { return nil }
    return Byline(people, certainty: line.contains(anyOf: levels) ? 0.55 : 0.5)
  }

  /// `某某部 某某委员会 某某局`: offices that publish together.
  private static func isRow(_ line: GlyphSlice) -> Bool {
    let words = line.spaced
    return (2...6).contains(words.count) && words.allSatisfy { (3...18).contains($0.count) }
  }

  /// A draft leaves the place open: `××市某某办公室`.
  private static let unitMarks: ScalarSet = " 、×"
  /// `《某某》编辑部`: what may follow a journal's name.
  private static let offices: WordList = ["编辑部", "评论部", "课题组", "杂志社", "编委会"]
  private static let titleMarks: ScalarSet = " 、《》"

  /// What the names of organisations of every kind end in.
  private static let bodies: ScalarSet = "会组团部局队站社校院所室办委处心联盟厂馆协司署厅"

  /// Levels of government, which most organisations that sign are named after.
  private static let levels: ScalarSet = "省市区县州旗乡镇党"
}
