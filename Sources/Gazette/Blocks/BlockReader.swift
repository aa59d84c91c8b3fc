/// Says what part each line of text plays on the page.
struct BlockReader {
  private let page: Page
  private let lines: [LogicalLine]
  private var pieces: [Piece] = []

  private init(_ page: Page) {
    self.page = page
    let joined = LineJoiner.join(page)
    var lines: [LogicalLine] = []
    lines.reserveCapacity(joined.count)
    for line in joined {
      if page.lines[line.lines.lowerBound].isRunTogether {
        HeadSplitter.split(line, in: page) { DatelineSplitter.split($0, in: page, into: &lines) }
      } else {
        DatelineSplitter.split(line, in: page, into: &lines)
      }
    }
    self.lines = SpeakerLines.join(lines)
  }

  static func read(_ page: Page) -> [Piece] {
    var reader = BlockReader(page)
    reader.readAll()
    let site = SiteChrome.markHead(ColumnMenu.mark(reader.pieces))
    let joined = JournalLabels.mark(LoneMarker.join(site))
    let labels = EmptyLabel.mark(FactPairs.mark(joined))
    let facts = RecordRows.mark(FactRow.mark(SignedBelow.mark(labels)))
    let framed = PaperHead.mark(Decree.mark(Enactment.mark(SessionHead.mark(facts))))
    let heads = DeckReader.mark(LabelReader.mark(framed))
    let split = LetterSigners.mark(
      SignatureSplitter.split(ItemCloser.mark(RepeatMarker.withoutContents(heads))))
    let items = NumberedItems.mark(ItemMarks.mark(PrintHeader.restoreTitle(DumpItems.mark(split))))
    let marked = NotesReader.mark(EpigraphReader.mark(CaptionReader.mark(items)))
    let placed = RepeatMarker.mark(PageFoot.mark(OfficialForm.mark(marked)))
    let listed = BulletinContents.mark(DecimalHeads.mark(HeadDecks.mark(LinkList.mark(placed))))
    return DigestShape.mark(listed)
  }

  private mutating func readAll() {
    pieces.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      if let end = menuEnd(from: index) {
        while index < end {
          append(.furniture, index)
          index += 1
        }
        continue
      }
      index = read(at: index)
    }
  }

  /// Reads the piece that begins with a line and returns the line behind it.
  private mutating func read(at index: Int) -> Int {
    switch lines[index].kind {
    case .masthead: append(.masthead, index)
    case .column: append(.column, index)
    case .byline(let certainty):
      append(isBylinePlace(certainty, index) ? .byline : textKind(at: index), index)
    case .castLabel: return readCast(at: index)
    case .signature: append(.signature, index)
    case .sourceLine: append(.sourceLine, index)
    case .subtitle: append(.subtitle, index)
    case .noteEnd: markNote(endingAt: index)
    case .credit: append(.caption, index)
    case .furniture: append(.furniture, index)
    case .frontMatter: append(.frontMatter, index)
    case .dateline: append(.dateline, index)
    case .text:
      let isByline = isPost(lines[index]) || isPress(at: index) || isPostal(lines[index])
      append(isByline ? .byline : textKind(at: index), index)
    }
    return index + 1
  }

  /// Behind a list of links above the first text: several items, none a sentence.
  private func menuEnd(from start: Int) -> Int? {
    guard isLink(at: start), !pieces.contains(where: { $0.kind == .body }) else { return nil }
    let end = lines[start...].indices.first { !isLink(at: $0) } ?? lines.count
    return end - start >= BlockReader.fewestLinks && end < lines.count ? end : nil
  }

  private func isLink(at index: Int) -> Bool {
    let line = lines[index]
    guard case .listItem = page.lines[line.lines.lowerBound].markup, line.text.count <= 30 else {
      return false
    }
    return !line.text.contains(anyOf: BlockReader.marks)
  }

  private static let fewestLinks = 4

  private mutating func append(_ kind: Piece.Kind, _ index: Int) {
    let line = lines[index]
    pieces.append(Piece(kind: kind, lines: line.lines, text: line.text, start: line.start))
  }

  /// Weak bylines count only beside a headline: a short piece directly above, or, where the name
  /// begins with a surname, directly below with text under it.
  private func isBylinePlace(_ certainty: Double, _ index: Int) -> Bool {
    if certainty >= 0.9 { return true }
    guard certainty >= 0.5 else { return false }
    // A date may stand between a headline and its names.
    let above = pieces.lazy.filter { $0.kind != .furniture }.suffix(2)
      .last { $0.kind != .masthead }
    switch above?.kind {
    case .short where certainty <= 0.5: return !isNames(at: index + 1)
    case .short, .subtitle, .column, .byline, .sourceLine: return true
    case .body, .masthead, .furniture, .caption, .signature, .dateline, nil:
      if opensPage, opensWithNames(at: index) { return true }
      return certainty >= 0.55 && isHeadline(at: index + 1)
        && (isUnderHeadline(at: index + 2)
          || isHeadline(at: index + 2) && isUnderHeadline(at: index + 3))
    case .castLabel, .castEntry, .editorsNote, .frontMatter: return false
    }
  }

  /// Nothing that may be a headline stands above.
  private var opensPage: Bool {
    pieces.allSatisfy {
      switch $0.kind {
      case .masthead, .furniture, .frontMatter, .caption: true
      case .body, .short, .subtitle, .column, .byline, .castLabel, .castEntry, .signature,
        .editorsNote, .sourceLine, .dateline:
        false
      }
    }
  }

  /// Several names, or a journal's office, right above the text; one name alone may as well be a
  /// headline, unless a summary or key words stand below it.
  private func opensWithNames(at index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].kind.isText || isField(at: index + 1),
      let people = Byline(lines[index].text[...])?.people
    else { return false }
    let below = isField(at: index + 1) ? Piece.Kind.sourceLine : textKind(at: index + 1)
    if people.count == 1, people[0].role == .organisation {
      return BlockReader.offices.endsAny(lines[index].text) && below != .short
    }
    guard people.allSatisfy({ PersonName.likelihood($0.name) >= 0.7 }) else { return false }
    if people.count == 1, below == .body, signsBelow(people[0].name, at: index) { return true }
    return below == .sourceLine || below == .editorsNote || people.count > 1 && below == .body
  }

  /// One name alone above a long paragraph that does not speak of whom it names.
  private func signsBelow(_ name: [Glyph], at index: Int) -> Bool {
    // Two characters are sooner a word.
    guard PersonName.likelihood(name) >= (index == 0 ? 0.7 : 0.9),
      lines[index].text.inkCount == name.count,
      lines[index + 1].text.count >= BlockReader.longestHeadline
    else { return false }
    let word = name.map(\.code)
    return !lines[(index + 1)...].prefix(BlockReader.mostAbove).contains { line in
      line.text.indices.contains { at in
        line.text[at...].prefix(word.count).elementsEqual(word) { $0.code == $1 }
      }
    }
  }

  private func isField(at index: Int) -> Bool {
    if case .sourceLine = lines[index].kind {
      return JournalField.kind(of: lines[index].text) != nil
    }
    return false
  }

  private static let offices: WordList = [
    "编辑部", "編輯部", "评论部", "評論部", "课题组", "課題組", "调研组", "調研組", "编委会",
  ]

  /// What looks like an office above names is the headline's second deck.
  private func isNames(at index: Int) -> Bool {
    guard index < lines.count, case .byline(let certainty) = lines[index].kind else { return false }
    return certainty > 0.55
  }

  private func isHeadline(at index: Int) -> Bool {
    guard index < lines.count, lines[index].kind.isText else { return false }
    let text = lines[index].text
    return (asks(text) || textKind(at: index) == .short) && text.count >= 5
      && !StructuralMarker.starts(lines[index].text[...])
  }

  private func isUnderHeadline(at index: Int) -> Bool {
    guard index < lines.count else { return false }
    switch lines[index].kind {
    case .text: return textKind(at: index) == .body
    case .column, .subtitle, .dateline: return true
    case .byline, .castLabel, .masthead, .sourceLine, .signature, .noteEnd, .credit, .furniture,
      .frontMatter:
      return false
    }
  }

  /// `某市委党校教授` on the line below the author's name.
  private func isPost(_ line: LogicalLine) -> Bool {
    guard let above = pieces.last, above.kind == .byline, above.text.count <= 12,
      line.text.count <= 40
    else { return false }
    return Vocabulary.postEnds.endsAny(line.text) && !line.text.contains(anyOf: BlockReader.marks)
  }

  /// `（某大学 法学院，青城 100000）` below an author's name.
  private func isPostal(_ line: LogicalLine) -> Bool {
    let text = line.text[...].trimming { $0 == 0x28 || $0 == 0x29 || $0 == 0x20 }
    guard pieces.last?.kind == .byline || pieces.last?.kind == .short, text.count <= 60,
      text.count > 10,
      text.suffix(6).allSatisfy({ Characters.isDigit($0.code) })
    else { return false }
    return text.dropLast(6).split { BlockReader.unitMarks.contains($0.code) }
      .contains { Vocabulary.unitEnds.endsAny($0) }
  }

  private static let unitMarks: ScalarSet = " ，,;；、"

  /// `某某日报全媒体记者`, with the name on the line below.
  private func isPress(at index: Int) -> Bool {
    let text = lines[index].text
    guard text.count <= 24, Vocabulary.pressLabels.endsAny(text),
      text.allSatisfy({ Characters.isIdeograph($0.code) }), index + 1 < lines.count,
      case .byline = lines[index + 1].kind
    else { return false }
    return PersonName.likelihood(lines[index + 1].text) >= 0.7
  }

  private static let marks: ScalarSet = "。；？！:;?!"

  private func textKind(at index: Int) -> Piece.Kind {
    let line = lines[index]
    let text = line.text
    if Table.isRow(text) || pieces.last?.kind == .body && Table.isFigures(text) { return .body }
    // `EN`, `PART 1`: no Chinese headline.
    if text.count <= BlockReader.longestHeadline,
      !text.contains(where: { Characters.isIdeograph($0.code) })
    {
      return .furniture
    }
    if isDoubled(text) { return .furniture }
    if pieces.count <= BlockReader.mostAbove, EditorsNote.isCollector(text) { return .editorsNote }
    if asks(text), isBesideHead(index) || isHeadOfPage(index) { return .short }
    if case .heading = page.lines[line.lines.lowerBound].markup, text.count <= 60 { return .short }
    if EditorsNote.starts.startsAny(text) || EditorsNote.isExcerpt(text) { return .editorsNote }
    if isMonth(text) { return .furniture }
    if let field = JournalField.kind(of: text) {
      return field == .abstract ? .editorsNote : .sourceLine
    }
    if Addressees.are(text) { return .body }
    if Sentence.isEnded(text) { return isLabel(text) ? .short : .body }
    let isLinked = text.last.map { BlockReader.links.contains($0.code) } ?? false
    if isLinked && !isWithinName(text) || isSaying(text) || LeadingDash.ends(text) {
      return .body
    }
    if text.count > BlockReader.longestHeadline, PaperName.isJoint(text[...]) { return .short }
    return text.count > BlockReader.longestHeadline || text.contains(anyOf: BlockReader.stops)
      ? .body : .short
  }

  /// A collection greets its reader within so many pieces.
  private static let mostAbove = 6

  /// `2022年4月` above a headline.
  private func isMonth(_ text: [Glyph]) -> Bool {
    guard text.count <= 8, text.first?.kinds.has(.numeral) ?? false,
      let date = DateReader.first(in: text)
    else { return false }
    return date.range == text.indices && date.iso.utf8.count == 7 && opensPage
  }

  /// A caption as the picture's other text and once more.
  private func isDoubled(_ text: [Glyph]) -> Bool {
    let half = text.count / 2
    guard half >= 10, text.count == 2 * half, text[0].code == text[half].code,
      !Sentence.isEnded(text)
    else { return false }
    return text[..<half].elementsEqual(text[half...]) { $0.code == $1.code }
  }

  /// `关于《某规划和`: a headline's line may break within a paper's name.
  private func isWithinName(_ text: [Glyph]) -> Bool {
    let mark = text.last { BlockReader.names.contains($0.code) }
    return mark?.code == Glyph.fold("《")
  }

  private static let names: ScalarSet = "《》"

  /// One of several quotations, each a paragraph.
  private func isSaying(_ text: [Glyph]) -> Bool {
    guard let above = pieces.last, above.kind == .body, let first = text.first,
      BlockReader.quotes.contains(first.code), above.text.first?.code == first.code
    else { return false }
    let close = text.lastIndex { BlockReader.closes.contains($0.code) }
    return text.count >= 12 && (close == nil || close == text.count - 1)
  }

  /// No headline ends in these.
  private static let links: ScalarSet = "和与及或、，"
  private static let quotes: ScalarSet = "“「『"
  private static let closes: ScalarSet = "”」』"

  /// `水价由谁来定？`: one question, and no speaker before it.
  private func asks(_ text: [Glyph]) -> Bool {
    guard text.count <= 44, let last = text.last, BlockReader.questionMarks.contains(last.code)
    else { return false }
    return !text.dropLast().contains(anyOf: BlockReader.ends)
  }

  /// The page's first line, right above a paragraph.
  private func isHeadOfPage(_ index: Int) -> Bool {
    guard opensPage, index + 1 < lines.count, lines[index].text.count >= 8 else { return false }
    return lines[index + 1].kind.isText && lines[index + 1].text.count >= BlockReader.shortestText
  }

  private static let shortestText = 50

  /// True when the next line is what stands under headlines only.
  private func isBesideHead(_ index: Int) -> Bool {
    if pieces.last?.kind == .byline { return true }
    guard index + 1 < lines.count else { return false }
    switch lines[index + 1].kind {
    case .byline(let certainty): return certainty >= 0.5 && !isSigner(index + 1)
    case .sourceLine: return isAboveText(index + 1)
    case .subtitle, .castLabel, .dateline: return true
    case .column: return pieces.last?.kind != .body
    case .masthead: return !pieces.contains { $0.kind == .body || $0.kind == .short }
    case .text, .signature, .noteEnd, .credit, .furniture, .frontMatter: return false
    }
  }

  /// Below the last paragraph a source heads nothing.
  private func isAboveText(_ index: Int) -> Bool {
    pieces.last?.kind != .body
      || lines[index...].contains { $0.kind.isText && $0.text.count >= 20 }
  }

  /// What stands above a date at the page's end signs the text above.
  private func isSigner(_ index: Int) -> Bool {
    guard index + 1 < lines.count, case .masthead = lines[index + 1].kind else { return false }
    // What floats stands behind all other lines.
    return lines[(index + 2)...].allSatisfy { $0.kind.isFurniture }
  }

  private static let questionMarks: ScalarSet = "？！?!"
  private static let ends: ScalarSet = "。？！?!；;：:"

  /// `第八案：`: a headline may end in a colon.
  private func isLabel(_ text: [Glyph]) -> Bool {
    text.count <= 8 && text.last?.code == 0x3A && !text.contains(anyOf: BlockReader.leadIn)
      && !BlockReader.salutations.startsAny(text)
      && !BlockReader.addressees.endsAny(text.dropLast())
  }

  private static let longestHeadline = 60
  private static let stops: ScalarSet = "。；;"
  private static let leadIn: ScalarSet = "，,、议为下是有如做来要"
  private static let addressees: WordList = [
    "同志", "同志们", "先生", "女士", "朋友们", "代表", "委员", "们", "局", "单位", "政府", "部门", "机构", "厅", "学校", "公司",
    "党委", "机關", "常委会", "委员会", "人大", "国务院", "党组", "办公厅", "办公室", "法院", "检察院", "组成人员",
    "部門", "機構", "單位", "廳", "學校", "委員", "們",
  ]
  private static let salutations: WordList = [
    "各位", "同志", "尊敬", "女士", "先生", "朋友", "老师", "亲爱", "主席", "大会", "代表", "委员",
  ]

  /// The label, and the people below it for as long as lines read as people.
  private mutating func readCast(at index: Int) -> Int {
    append(.castLabel, index)
    var next = index + 1
    while next < lines.count, isCastEntry(lines[next]) {
      append(.castEntry, next)
      next += 1
      while next < lines.count, case .furniture = lines[next].kind {
        append(.furniture, next)
        next += 1
      }
    }
    return next
  }

  private func isCastEntry(_ line: LogicalLine) -> Bool {
    switch line.kind {
    case .byline(let certainty): certainty >= 0.5
    case .text: Cast.entry(in: line.text[...]) != nil
    case .masthead, .column, .castLabel, .signature, .sourceLine, .subtitle, .noteEnd, .credit,
      .furniture, .frontMatter, .dateline:
      false
    }
  }

  /// `——编者` closes a note of at most three paragraphs.
  private mutating func markNote(endingAt index: Int) {
    var at = pieces.count - 1
    while at >= 0, pieces.count - at <= 3, pieces[at].kind == .body {
      pieces[at].kind = .editorsNote
      at -= 1
    }
    append(.editorsNote, index)
  }
}
