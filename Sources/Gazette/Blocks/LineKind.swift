/// What a single line is, seen by itself.
enum LineKind: Sendable {
  case text
  case masthead
  case column
  case byline(certainty: Double)
  case castLabel
  case signature
  case sourceLine
  case subtitle
  /// `——编者`: the note above ends here.
  case noteEnd
  /// Names who took the picture; what stands directly above is the caption.
  case credit
  case furniture
  case frontMatter
  /// `新华社北京9月16日电`, parted from the text behind it.
  case dateline

  init(_ line: Line, in page: borrowing Page) {
    let text = page.text(line)
    switch line.markup {
    case .frontMatter: self = .frontMatter
    case .image: self = .furniture
    case .code: self = .text
    case .none, .listItem, .quote: self = LineKind.read(text, of: line.kinds, in: page)
    case .heading:
      // What is marked up as a heading is a name only where a label or bullet says so.
      let kind = LineKind.read(text, of: line.kinds, in: page)
      if case .byline(let certainty) = kind, certainty < 0.9 { self = .text } else { self = kind }
    }
  }

  /// What lines joined are together.
  init(_ text: GlyphSlice, in page: borrowing Page) {
    self = LineKind.read(text, of: text.kinds, in: page)
  }

  /// Lines longer than this are running text whatever they begin with.
  private static let longest = 160
  /// With a full stop within, lines are text from this length on.
  private static let longestSingle = 80
  private static let stops: ScalarSet = "。"

  /// `kinds` are those of the text's characters, and perhaps more; they turn most questions away.
  private static func read(
    _ text: GlyphSlice, of kinds: Kinds, in page: borrowing Page
  ) -> LineKind {
    guard text.count <= longest,
      text.count <= longestSingle || !text.contains(anyOf: stops, among: .sentenceEnd)
    else {
      return Credit.closes(text) && !DumpItems.isLabelled(text) ? .credit : .text
    }
    if Furniture.isFurniture(text, of: kinds) || OfficialForm.isFoot(text) {
      return credited(text, of: kinds) ?? .furniture
    }
    if AuthorLabel.original(in: text) != nil { return .byline(certainty: 0.95) }
    if ContentsEntry.isLabel(text) || ContentsEntry.title(in: text) != nil { return .furniture }
    if Column.isColumn(text) { return credited(text, of: kinds) ?? .column }
    if Signature.isSignature(text) { return .signature }
    if Credit.isCredit(text, of: kinds) {
      if Dateline.isOpen(text) { return .text }
      return credited(text, of: kinds) ?? .credit
    }
    if text.first?.code == 0x7C, Table.isCell(text) { return .credit }
    let core = HeadlineTag.withoutMedia(text)
    if Masthead.mayBe(core, of: kinds), Masthead(core, in: page) != nil { return .masthead }
    if OfficialForm.isHead(text) || GazetteHead.isHead(text) { return .masthead }
    if SourceLine.isSourceLine(text, of: kinds) { return .sourceLine }
    if PrintHeader.end(in: text) != nil { return .masthead }
    if EditorsNote.isEnd(text) { return .noteEnd }
    if AuthorLabel.isNameless(text) { return .sourceLine }
    if Cast.label(in: text) != nil { return .castLabel }
    if Subtitle.isSubtitle(text) || Occasion.isOccasion(core) {
      return .subtitle
    }
    if SourceLine.isNote(text) { return .sourceLine }
    if StructuralMarker.starts(text) || DigestName.isPart(text) { return .text }
    if let byline = Byline(Office.inBrackets(text) ?? text, of: kinds) {
      return opensText(text) ? .text : .byline(certainty: byline.certainty)
    }
    return .text
  }

  /// `本报讯（记者 甲乙）5月27日，我区召开会议`: behind the dateline the text begins, whatever the line
  /// was cut at.
  private static func opensText(_ text: GlyphSlice) -> Bool {
    guard let end = Dateline.end(in: text) else { return false }
    return text.endIndex - end >= shortestText
  }

  private static let shortestText = 8

  var isByline: Bool {
    if case .byline = self { return true }
    return false
  }

  var isFurniture: Bool {
    if case .furniture = self { return true }
    return false
  }

  var isText: Bool {
    if case .text = self { return true }
    return false
  }
}

/// `（作者单位：…）` and its like: the end of an article.
enum Signature {
  static func isSignature(_ text: GlyphSlice) -> Bool {
    guard text.count >= 4 else { return false }
    if plainLabels.startsAny(text) || isPlain(text) { return true }
    guard text.first?.code == 0x28, text.last?.code == 0x29 else { return false }
    let inner = text.dropFirst().dropLast()
    guard !inner.contains(where: { $0.code == 0x28 }) || labels.startsAny(inner) else {
      return false
    }
    return isContent(inner)
  }

  /// `作者为某某大学教授`, `作者：甲乙，系某某研究院院长`: without brackets it must end in the unit or post.
  private static func isPlain(_ text: GlyphSlice) -> Bool {
    guard text.count <= longestPlain, let label = labels.match(in: text, at: text.startIndex),
      !Sentence.isEnded(text), Byline.isUnit(text)
    else { return false }
    return introductions.startsAny(text)
      || label.count <= longestLabel && text.contains(where: { $0.code == Signature.isOf })
  }

  private static let introductions: WordList = ["作者为", "作者是", "作者均", "作者分别", "本文作者"]
  private static let isOf = Glyph.fold("系")
  private static let longestLabel = 2
  private static let longestPlain = 60

  /// Whether the text within a bracket says who wrote the article.
  static func isContent(_ whole: GlyphSlice) -> Bool {
    let inner = withoutShare(whole)
    if labels.startsAny(inner) || Affiliation.introduced(inner) != nil
      || Affiliation.placed(inner) != nil
    {
      return true
    }
    if let row = CreditRow(inner, isSigned: true), row.certainty >= 0.9 { return true }
    let isPress = Vocabulary.pressLabels.startsAny(inner)
    guard inner.count <= (isPress ? longestRow : longestNote), !Credit.isCredit(inner) else {
      return false
    }
    if let unit = contributor(in: inner) { return Byline(unit) != nil }
    if isPress { return Byline(inner) != nil }
    if Dateline.opens(inner) || isWire(inner) { return true }
    guard let byline = Byline(inner) else { return isRunTogether(inner) }
    return byline.people.allSatisfy { $0.role == .author && PersonName.likelihood($0.name) >= 0.7 }
      && inner.count >= 3 || isOffice(byline, inner)
  }

  private static let longestNote = 40
  /// A score of reporters may sign what they took down.
  private static let longestRow = 140

  /// Without `参与采写`, by which a paper names further reporters at an article's end.
  static func withoutShare(_ inner: GlyphSlice) -> GlyphSlice {
    guard let word = shares.first(where: { inner.hasSuffix($0) }) else { return inner }
    return inner.dropLast(word.count).trimmed
  }

  private static let shares: [Word] = ["参与采写", "参与采访", "参与报道", "参与撰写"]

  /// `本栏均据某某社电`: the agency that all of it came from.
  private static func isWire(_ inner: GlyphSlice) -> Bool {
    guard inner.count <= longestWire, let last = inner.last, wires.contains(last.code) else {
      return false
    }
    return inner.indices.contains { Dateline.isSender(in: inner, at: $0) }
  }

  private static let longestWire = 14
  private static let wires: ScalarSet = "电讯发"

  /// `甲乙丙丁戊`: several names, with no gap left between them.
  private static func isRunTogether(_ inner: GlyphSlice) -> Bool {
    !Byline.isUnit(inner) && PersonName.signed(inner.rebased) != nil
  }

  /// `某党某市委`: an office with the level it stands at.
  private static func isOffice(_ byline: Byline, _ inner: GlyphSlice) -> Bool {
    byline.people.count == 1 && byline.people[0].role == .organisation && inner.count >= 5
      && inner.dropLast().contains(anyOf: levels)
  }

  private static let levels: ScalarSet = "省市区县州盟旗"

  /// `某局办公室供稿`: who sent the text in.
  static func contributor(in inner: GlyphSlice) -> GlyphSlice? {
    guard !pictures.startsAny(inner) else { return nil }
    for word in contributions where inner.hasSuffix(word) {
      return inner.dropLast(word.count).trimmed
    }
    return nil
  }

  /// `图片由某某局提供` names nobody who wrote.
  private static let pictures: WordList = ["图", "照片", "视频", "本文图", "资料图"]
  private static let contributions: [Word] = ["供稿", "来稿", "投稿", "提供", "整理"]
  static let labels: WordList = [
    "作者", "本文作者", "作者单位", "作者系", "作者为", "作者是", "作者分别", "本文系作者", "撰稿", "执笔",
    "本报评论员", "课题组", "供稿:", "供稿人:", "投稿人:", "来稿:", "文字:", "文字/", "图文:", "文图:", "文:", "文/",
  ]
  private static let plainLabels: WordList = [
    "作者单位:", "作者系", "作者简介:", "【作者简介】", "[作者简介]", "〔作者简介〕", "【作者单位】",
    "*本文作者", "※本文作者",
  ]
}

/// `——副题`, under a headline.
enum Subtitle {
  static func isSubtitle(_ text: GlyphSlice) -> Bool {
    guard text.count >= 4, text.count <= 50, let first = text.first,
      Characters.dashes.contains(first.code),
      Characters.dashes.contains(text[text.startIndex + 1].code)
    else { return false }
    return !Sentence.isEnded(text) && !text.contains { $0.code == Glyph.fold("；") }
      && !isName(text)
  }
}

extension Subtitle {
  /// `——甲乙丙`: the author's name and no subtitle.
  static func isName(_ text: GlyphSlice) -> Bool {
    let name = text.drop { Characters.dashes.contains($0.code) }
    let rest = name.trimmed
    return name.count < text.count && rest.count <= 3
      && (PersonName.likelihood(rest) >= 0.9 || Byline.isFrequent(rest))
  }
}

/// `主持人`, `专访嘉宾：`.
enum Cast {
  private static let firsts = ScalarSet(Vocabulary.castLabels.compactMap(\.word.codes.first))

  /// Whether a text is a label and nothing else.
  static func isLabel(_ text: GlyphSlice) -> Bool {
    guard let first = text.first, firsts.contains(first.code) else { return false }
    return Vocabulary.castLabels.contains { text.equals($0.word) }
  }

  private static let open = Glyph.fold("【")
  private static let close = Glyph.fold("】")

  /// The label a line begins with, where nothing follows it or a colon parts it from the names.
  static func label(in whole: GlyphSlice) -> (role: Person.Role?, rest: GlyphSlice)? {
    let isBracketed = whole.first?.code == open && whole.last?.code == close
    let text = isBracketed ? whole.dropFirst().dropLast() : whole
    guard text.count <= longestRow, let first = text.first, firsts.contains(first.code) else {
      return nil
    }
    for (word, role) in Vocabulary.castLabels where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      if rest.trimming({ $0 == 0x3A || $0 == 0x20 }).isEmpty {
        return (role, rest.dropFirst(rest.count))
      }
      guard rest.first?.code == 0x3A, !Sentence.isEnded(rest) else { continue }
      let names = rest.dropFirst().trimmed
      if Byline(names) != nil || !entries(in: names).isEmpty { return (role, names) }
    }
    return nil
  }

  /// In characters: several people with their posts.
  private static let longestRow = 120

  /// `甲乙（某书店店主）、丙丁（某学校教师）`: each with what stands in the bracket; else one entry.
  static func entries(in text: GlyphSlice) -> [Signatory] {
    var parts: [GlyphSlice] = []
    var start = text.startIndex
    for index in text.indices.dropLast()
    where text[index].code == 0x29 && parters.contains(text[index + 1].code) {
      parts.append(text[start...index].trimmed)
      start = index + 2
    }
    guard !parts.isEmpty, start < text.endIndex else { return entry(in: text).map { [$0] } ?? [] }
    let people = (parts + [text[start...].trimmed]).compactMap(entry(in:))
    return people.count > parts.count ? people : []
  }

  private static let parters: ScalarSet = " ,、;"

  /// `甲乙 某书店店主`, `甲乙：某书店店主`: below a label whoever is named first is a person,
  /// whatever the post is called.
  static func entry(in text: GlyphSlice) -> Signatory? {
    guard text.count <= 60, !Sentence.isEnded(text) else { return nil }
    let words = text.split(maxSplits: 1) { marks.contains($0.code) }
    let padded = text.spaced.prefix(2)
    let isPadded = padded.count == 2 && padded.allSatisfy { $0.count == 1 }
    let name = isPadded ? .joined(padded) : words.first.map(\.rebased) ?? []
    if let named = named(behindPost: text) { return named }
    guard PersonName.likelihood(name) >= 0.7, let end = name.last else { return nil }
    let rest = text.drop { $0.origin <= end.origin }.trimming { marks.contains($0) }
    guard rest.count != 1, !isPadded || !rest.isEmpty else { return nil }
    return Signatory(
      name: name, role: .author, affiliation: rest.isEmpty ? nil : rest.rebased)
  }

  /// `某市水务局局长 甲乙丙`.
  private static func named(behindPost text: GlyphSlice) -> Signatory? {
    guard let gap = text.lastIndex(where: { $0.code == 0x20 }) else { return nil }
    let (post, name) = (text[..<gap].trimmed, text[(gap + 1)...].trimmed.rebased)
    guard post.count >= 4, PersonName.likelihood(name) >= 0.9, Vocabulary.postEnds.endsAny(post)
    else { return nil }
    return Signatory(name: name, role: .author, affiliation: post.rebased)
  }

  private static let marks: ScalarSet = " ,：()、-—"
}
