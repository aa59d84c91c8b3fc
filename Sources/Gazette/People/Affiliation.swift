/// Reads `（作者单位：…）`, `（作者系…）`, `（作者：甲乙，某大学教授）` at the end of an article.
struct Affiliation {
  /// People named in the signature itself.
  var people: [Signatory] = []
  /// Units given without names, in print order.
  var units: [GlyphSlice] = []
  /// Those named took part in what others have signed.
  let namesHelpers: Bool

  init(_ signature: GlyphSlice) {
    let inner = signature[...].trimming { Affiliation.edges.contains($0) }
    let text = Signature.withoutShare(inner)
    namesHelpers = text.count < inner.count
    if let person = Affiliation.introduced(text) ?? Affiliation.placed(text) {
      people = [person]
    } else if signature.count(where: { $0.kinds.has([.colon, .divider]) }) > 1,
      let row = CreditRow(text, isSigned: true), row.certainty >= 0.95
    {
      people = row.people
    } else if let label = Affiliation.unitLabels.match(in: text, at: text.startIndex) {
      readUnits(text.dropFirst(label.count).trimming { Affiliation.edges.contains($0) })
    } else if let label = Affiliation.taskLabels.match(in: text, at: text.startIndex) {
      readNames(AuthorLabel.first(of: text.dropFirst(label.count).trimmed))
    } else if let label = Affiliation.nameLabels.match(in: text, at: text.startIndex) {
      readNames(text.dropFirst(label.count).trimming { Affiliation.edges.contains($0) })
    } else if let byline = Byline(Signature.contributor(in: text) ?? AuthorLabel.first(of: text)) {
      people = byline.people
    } else if let names = PersonName.signed(text.rebased) {
      people = names.map { Signatory(name: $0, role: .author, affiliation: nil) }
    } else if Affiliation.penName.contains(text.count), PersonName.likelihood(text) >= 0.4 {
      people = [Signatory(name: text.rebased, role: .author, affiliation: nil)]
    }
    if people.isEmpty, units.isEmpty, let row = CreditRow(text, isSigned: true) {
      people = row.people
    }
  }

  /// `清水镇 甲乙丙`: where somebody writes from, short enough for a name itself.
  static func placed(_ text: GlyphSlice) -> Signatory? {
    let words = text.spaced
    guard words.count == 2,
      (3...8).contains(words[0].count) && places.endsAny(words[0])
        && PersonName.likelihood(words[1]) >= 0.7
        || isTeam(words[0]) && PersonName.likelihood(words[1]) >= 0.9
    else { return nil }
    return Signatory(
      name: words[1].rebased, role: .author, affiliation: words[0].rebased)
  }

  /// `某部某连某班`, `某某看渠队`.
  private static func isTeam(_ word: GlyphSlice) -> Bool {
    (4...14).contains(word.count) && teams.endsAny(word)
      && word.allSatisfy { $0.kinds.has(.ideograph) }
  }

  private static let teams: WordList = ["班", "排", "连", "营", "团", "队", "组", "车间", "部队", "工地"]
  private static let places: WordList = ["镇", "乡", "村", "街道", "社区", "林场", "农场"]

  /// `作者甲乙为某大学教授`, `甲乙系某大学教授`, `作者系某大学教授甲乙丙`: name and post in one clause.
  static func introduced(_ text: GlyphSlice) -> Signatory? {
    guard text.count <= longestClause, text.contains(anyOf: copulas) else { return nil }
    let label = writers.match(in: text, at: text.startIndex)?.count
    let rest = text.dropFirst(label ?? 0).trimming { edges.contains($0) }
    guard let copula = rest.prefix(longestName).firstIndex(where: { copulas.contains($0.code) })
    else { return nil }
    let (name, post) = (
      rest[..<copula].trimming { $0 == 0x20 || $0 == 0x2C }, rest[(copula + 1)...]
    )
    if !name.isEmpty {
      guard PersonName.likelihood(name) >= (label == nil ? 0.7 : 0.4), Byline.isUnit(post)
      else { return nil }
      return Signatory(name: name.rebased, role: .author, affiliation: post.rebased)
    }
    let clause = AuthorLabel.first(of: post.trimmed)
    guard label != nil else { return nil }
    if let person = behindUnit(clause) { return person }
    guard let byline = Byline(clause), byline.people.count == 1,
      let person = byline.people.first, person.role == .author,
      PersonName.likelihood(person.name) >= 0.7
    else { return nil }
    return person
  }

  /// `某某研究院某某研究所甲乙丙`: unit and name without a gap.
  private static func behindUnit(_ clause: GlyphSlice) -> Signatory? {
    for length in [3, 2] where clause.count > length + shortestUnit {
      let (unit, name) = (clause.dropLast(length), clause.suffix(length))
      if PersonName.likelihood(name) >= 0.7, Vocabulary.unitEnds.endsAny(unit), !Byline.isUnit(name)
      {
        return Signatory(name: name.rebased, role: .author, affiliation: unit.rebased)
      }
    }
    return nil
  }

  private static let shortestUnit = 4
  private static let longestClause = 60
  private static let longestName = 13
  private static let copulas: ScalarSet = "系为是"
  private static let writers: WordList = ["作者", "本文作者"]

  /// A signature of two or three characters names somebody, whatever it begins with.
  private static let penName = 2...3

  private mutating func readUnits(_ text: GlyphSlice) {
    units = text.split { Affiliation.unitMarks.contains($0.code) }.map(\.trimmed)
      .filter { !$0.isEmpty && !Affiliation.remarks.startsAny($0) }
  }

  /// `甲乙，某大学教授；丙丁，某研究院院长`, `甲乙系某大学教授`, `甲乙，丙丁`.
  private mutating func readNames(_ text: GlyphSlice) {
    for part in text.split(whereSeparator: { Affiliation.partMarks.contains($0.code) }) {
      // `审核／甲乙；发布／丙丁`.
      if part.prefix(Affiliation.longestTask).contains(where: { $0.code == 0x2F }),
        Vocabulary.staffRoles.startsAny(part.trimmed) || Affiliation.posting.startsAny(part.trimmed)
      {
        continue
      }
      let words = part.split { Affiliation.pauses.contains($0.code) }.map(\.trimmed)
      guard let first = words.first, Affiliation.isName(first) else {
        // `甲乙（1970—），男，…`.
        if let name = words.first?.prefix(while: { $0.code != 0x28 }), Affiliation.isName(name) {
          people.append(Signatory(name: name.rebased, role: .author, affiliation: nil))
          return
        }
        if let byline = Byline(part.trimmed) {
          people += byline.people
        } else if Byline.isUnit(part.trimmed) {
          units.append(part.trimmed)
        }
        continue
      }
      readPart(words, of: part)
    }
  }

  /// A name opens a person; what stands before the next name is the person's unit.
  private mutating func readPart(_ words: [GlyphSlice], of part: GlyphSlice) {
    var unitStart: Int?
    for word in words where !word.isEmpty {
      if Affiliation.isName(word) {
        people.append(Signatory(name: word.rebased, role: .author, affiliation: nil))
        unitStart = nil
      } else if !Affiliation.remarks.startsAny(word) {
        let start = unitStart ?? word.startIndex
        unitStart = start
        people[people.count - 1].affiliation = part[start..<word.endIndex].rebased
      }
    }
  }

  private static func isName(_ word: GlyphSlice) -> Bool {
    PersonName.likelihood(word) >= 0.4 && !Byline.isUnit(word)
  }

  private static let unitLabels: WordList = [
    "作者单位", "作者系", "作者为", "作者是", "作者分别系", "作者分别为", "作者分别是", "本文作者系", "本文作者为", "本文作者单位",
    "作者均为", "作者均系",
  ]
  private static let nameLabels: WordList = ["作者", "作者简介", "本文作者", "执笔", "撰稿", "课题组成员"]
  /// `（文字：甲乙 图片：丙丁）`.
  private static let taskLabels: WordList = [
    "文/图", "图/文", "文图", "文/摄", "文字:", "文字/", "图文:", "文图:", "文:", "文/", "撰稿人:", "供稿人:", "供稿:",
    "投稿人:",
  ]
  private static let edges: ScalarSet = "() :。】【]["
  private static let longestTask = 6
  private static let posting: WordList = ["发布", "上传", "录入", "图", "摄", "排版"]
  private static let unitMarks: ScalarSet = "；，"
  private static let partMarks: ScalarSet = "；"
  private static let pauses: ScalarSet = "， 系"
  private static let remarks: WordList = [
    "本文", "该文", "此文", "系", "项目", "基金", "课题", "成果", "文章", "编号", "为",
  ]
}
