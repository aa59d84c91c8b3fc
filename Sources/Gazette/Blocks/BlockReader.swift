/// Says what part each line of text plays on the page.
struct BlockReader {
  let page: Page
  let lines: [LogicalLine]
  var pieces: [Piece] = []

  private init(_ page: Page) {
    self.page = page
    let joined = LineJoiner.join(page)
    var lines: [LogicalLine] = []
    lines.reserveCapacity(joined.count)
    for line in joined {
      if line.isHeadline {
        lines.append(line)
      } else if let parts = FieldRecords.parts(of: line, in: page)
        ?? OccasionHead.parts(of: line, in: page)
      {
        lines += parts
      } else if page.lines[line.lines.lowerBound].isRunTogether {
        HeadSplitter.split(line, in: page) { DatelineSplitter.split($0, in: page, into: &lines) }
      } else if let parts = BylineTail.parts(of: line) {
        lines += parts
      } else {
        DatelineSplitter.split(line, in: page, into: &lines)
      }
    }
    self.lines = DocketItems.split(SpeakerLines.join(lines, in: page), in: page)
  }

  static func read(_ page: Page) -> [Piece] {
    var reader = BlockReader(page)
    reader.readAll()
    let levelled = MarkedHeads.mark(
      KeptHead.mark(NamedCollection.mark(FurtherMatter.mark(reader.pieces)), in: page), in: page)
    let labelled = MarkedItems.mark(FieldRecords.mark(levelled), in: page)
    let verses = VerseReader.mark(Docket.read(labelled, in: page), in: page)
    let noticed = PressPage.withoutNotices(
      EditorsNote.markBelow(SealedFoot.mark(LicenceTail.mark(verses))))
    let dated = DigestName.markPrograms(
      DigestName.markDated(
        ColumnMenu.mark(InterviewRows.mark(EditorLetter.mark(LetterRows.mark(noticed))))))
    let site = ContentLabel.mark(SectionName.mark(SiteChrome.markHead(dated)))
    let joined = JournalLabels.mark(LoneMarker.join(site))
    let labels = EmptyLabel.mark(
      FactPairs.mark(SittingLabels.mark(PartyRows.mark(Salutation.markPost(joined)))))
    let named = NamedRows.mark(SignedBelow.mark(labels), in: page)
    let facts = LoneButton.mark(RecordRows.mark(FactRow.mark(LeaderRows.mark(named))))
    let held = ContentLabel.withoutTextLabel(
      Occasion.mark(ContentLabel.withoutRecordStart(facts)))
    let led = CountedLead.mark(LeadBox.mark(ReaderLabel.mark(held)))
    let parted = StampedRows.mark(PartedTexts.mark(Kicker.mark(led), in: page))
    let stamped = ModelText.mark(HeadlineAgain.markTopics(parted))
    let framed = AnsweredCases.mark(
      PaperHead.mark(Decree.mark(Enactment.mark(SessionHead.mark(stamped)))))
    let heads = StrongHeads.mark(DeckReader.mark(LabelReader.mark(framed)), in: page)
    let split = LetterSigners.mark(
      SignatureSplitter.split(
        ItemCloser.mark(
          LongHeads.mark(ExclaimedHeads.mark(RepeatMarker.withoutContents(heads))))))
    let items = NumberedItems.mark(
      ItemMarks.mark(DigestName.markFarewell(PrintHeader.restoreTitle(DumpItems.mark(split)))))
    let sourced = NamedSources.mark(items)
    let pictured = PictureHeads.mark(
      SceneCaptions.mark(CaptionReader.mark(PressPage.withItems(sourced))))
    let marked = NotesReader.mark(Annexes.mark(EpigraphReader.mark(pictured)))
    let placed = RepeatMarker.mark(PageFoot.mark(OfficialForm.mark(PressPage.withHead(marked))))
    let headed = HeadDecks.mark(SecondPrint.mark(LinkList.mark(LoneNames.mark(placed))))
    let listed = BulletinContents.mark(DecimalHeads.mark(headed))
    let settled = DigestShape.mark(SiteArticle.settle(ItemSections.mark(listed, in: page)))
    let noted = AgencyLine.mark(EditorsNote.withText(QuotedSummary.mark(settled, in: page)))
    return Minutes.settle(
      PlainHeads.mark(CountedTexts.mark(LevelParts.mark(OftenPrinted.mark(noted))), in: page))
  }

  private mutating func readAll() {
    pieces.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      if let end = menuEnd(from: index) {
        if let name = pieces.last, name.kind == .short, name.text.count <= BlockReader.longestName {
          pieces[pieces.count - 1].kind = .furniture
        }
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
    if lines[index].isHeadline {
      append(.short, index)
      return index + 1
    }
    switch lines[index].kind {
    case .masthead: append(.masthead, index)
    case .column: append(.column, index)
    case .byline where CaptionReader.isNamedTwice(lines[index].text): append(.caption, index)
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
    case .text where ClosedLine.pointsUp(lines[index].text) && isBelowPicture(index):
      append(.caption, index)
    case .text:
      let isByline =
        isPost(lines[index]) || isPost(above: index + 1) || isPress(at: index)
        || isPostal(lines[index])
      append(isByline ? .byline : textKind(at: index), index)
    }
    return index + 1
  }

  /// The line is full, and what stands below it may be the rest of its paragraph.
  private func mayGoOn(_ index: Int) -> Bool {
    index + 1 < lines.count && lines[index + 1].start == .doubtful
  }

  private func isBelowPicture(_ index: Int) -> Bool {
    let first = lines[index].lines.lowerBound
    return first > 0 && page.lines[first - 1].markup == .image
  }

  /// Behind a list of links above the first text: several items, none a sentence.
  private func menuEnd(from start: Int) -> Int? {
    guard isLink(at: start), !pieces.contains(where: { $0.kind == .body }) else { return nil }
    let end = lines[start...].indices.first { !isLink(at: $0) } ?? lines.count
    return end - start >= BlockReader.fewestLinks && end < lines.count ? end : nil
  }

  private func isLink(at index: Int) -> Bool {
    let line = lines[index]
    guard line.text.count <= 30 else { return false }
    if case .listItem = page.lines[line.lines.lowerBound].markup {
    } else if line.text.first?.code != BlockReader.bullet {
      return false
    }
    return !line.text.contains(anyOf: BlockReader.marks)
  }

  private static let fewestLinks = 4
  /// `媒体` above a list of them.
  private static let longestName = 4
  private static let bullet = Glyph.fold("•")

  private mutating func append(_ kind: Piece.Kind, _ index: Int) {
    let line = lines[index]
    pieces.append(
      Piece(
        kind: kind, lines: line.lines, text: line.text, start: line.start,
        isHeadline: line.isHeadline))
    if case .heading(let level) = page.lines[line.lines.lowerBound].markup {
      pieces[pieces.count - 1].level = level
    }
  }

  static let marks: ScalarSet = "。；？！:"

  func textKind(at index: Int) -> Piece.Kind {
    let line = lines[index]
    let text = line.text
    if line.isSpoken || page.lines[line.lines.lowerBound].markup == .code { return .body }
    if Table.isCaption(text) || isSignedText(text) || isTurn(index) { return .body }
    if Table.isRow(text)
      || pieces.last?.kind == .body && Table.isFigures(text) && !isMarkedUp(index)
    {
      return .body
    }
    // `EN`, `PART 1`: no Chinese headline.
    if text.count <= BlockReader.longestHeadline,
      !text.contains(where: { Characters.isIdeograph($0.code) })
    {
      return headsPart(index) ? .short : .furniture
    }
    if CaptionReader.isDoubled(text) || StyleRule.isRule(text) { return .furniture }
    if pieces.count <= BlockReader.mostAbove, EditorsNote.isCollector(text) { return .editorsNote }
    if asks(text) || trailsOff(text), !mayGoOn(index),
      isBesideHead(index) || isHeadOfPage(index) || isBelowTrail(index)
    {
      return .short
    }
    if asksOfPlace(text), opensPage, isAboveFacts(index) { return .short }
    if isMarkedHeadline(index) { return .short }
    if isBulletOfMany(index) { return .body }
    if EditorsNote.opens(text) || EditorsNote.isExcerpt(text)
      || EditorsNote.isSigned(text)
    {
      return .editorsNote
    }
    if isMonth(text) { return .furniture }
    if let field = JournalField.kind(of: text) {
      return field == .abstract ? .editorsNote : .sourceLine
    }
    if Addressees.are(text) { return .body }
    if DocketTitle.item(in: text)?.end == text.endIndex { return .short }
    if Sentence.isEnded(text) { return isLabel(text) ? .short : .body }
    let isLinked = text.last.map { BlockReader.links.contains($0.code) } ?? false
    if isLinked && !isWithinName(text) && !isAboveNames(index) && !isPaperName(index)
      || isSaying(text)
      || LeadingDash.ends(text)
    {
      return .body
    }
    if text.count > BlockReader.longestHeadline, PaperName.isJoint(text[...]) { return .short }
    return isLong(text) || text.contains(anyOf: BlockReader.stops) ? .body : .short
  }

  /// `谢谢！（某某社某地电）`: a last sentence with where all of it came from, or who wrote in.
  private func isSignedText(_ text: GlyphSlice) -> Bool {
    guard text.last?.code == 0x29, let open = text.lastIndex(where: { $0.code == 0x28 }),
      open > 1, Sentence.isEnded(text[..<open].trimmed)
    else { return false }
    return Dateline.opens(text[(open + 1)...])
      || PlacedName.range(in: text[(open + 1)...].dropLast()) != nil
  }

  /// Longer than a headline, the pictures printed with it not counted.
  private func isLong(_ text: GlyphSlice) -> Bool {
    guard text.count > BlockReader.longestHeadline else { return false }
    return text.last?.code != 0x29
      || HeadlineTag.withoutMedia(text).count > BlockReader.longestHeadline
  }

  /// A collection greets its reader within so many pieces.
  static let mostAbove = 6

  /// `2022年4月` above a headline.
  private func isMonth(_ text: GlyphSlice) -> Bool {
    guard text.count <= 8, text.first?.kinds.has(.numeral) ?? false,
      let date = DateReader.first(in: text)
    else { return false }
    return date.range == text.indices && date.iso.utf8.count == 7 && opensPage
  }

  /// `关于《某规划和`: a headline's line may break within a paper's name.
  private func isWithinName(_ text: GlyphSlice) -> Bool {
    let mark = text.last { BlockReader.names.contains($0.code) }
    return mark?.code == Glyph.fold("《")
  }

  private static let names: ScalarSet = "《》"

  /// `关于批准某事及` above `某事的决议`: a paper's name on two lines.
  private func isPaperName(_ index: Int) -> Bool {
    index + 1 < lines.count && Vocabulary.abouts.startsAny(lines[index].text)
      && lines[index + 1].text.count <= BlockReader.longestHeadline
      && MainLine.papers.endsAny(lines[index + 1].text)
  }

  /// One of several quotations, each a paragraph.
  private func isSaying(_ text: GlyphSlice) -> Bool {
    guard let above = pieces.last, above.kind == .body, let first = text.first,
      BlockReader.quotes.contains(first.code), above.text.first?.code == first.code
    else { return false }
    let close = text.lastIndex { BlockReader.closes.contains($0.code) }
    return text.count >= 12 && (close == nil || close == text.count - 1)
  }

  /// No headline ends in these.
  private static let links: ScalarSet = "和与及或、，"
  static let quotes: ScalarSet = "“「『"
  static let closes: ScalarSet = "”」』"

  /// The page's first line, right above a paragraph.
  private func isHeadOfPage(_ index: Int) -> Bool {
    guard opensPage, index + 1 < lines.count, lines[index].text.count >= 8 else { return false }
    return lines[index + 1].kind.isText && lines[index + 1].text.count >= BlockReader.shortestText
  }

  private static let shortestText = 50

  /// Right below the line that says where on its site the page stood.
  private func isBelowTrail(_ index: Int) -> Bool {
    guard let above = pieces.last, above.kind == .furniture, index + 1 < lines.count else {
      return false
    }
    return SiteChrome.isTrail(above.text[...], of: above.text.kinds)
  }

  /// `第八案：`: a headline may end in a colon.
  private func isLabel(_ text: GlyphSlice) -> Bool {
    text.count <= 8 && text.last?.code == 0x3A && !text.contains(anyOf: BlockReader.leadIn)
      && !BlockReader.salutations.startsAny(text)
      && !BlockReader.addressees.endsAny(text.dropLast()) && !LabelReader.goesOn(text.dropLast())
      || MotionLabel.isAlone(text) || isPartLabel(text)
  }

  /// `2015年工作回顾：`, `过去五年工作：` alone on its line: a part of a report.
  private func isPartLabel(_ text: GlyphSlice) -> Bool {
    text.last?.code == 0x3A && text.count <= BlockReader.longestPart
      && (text[0].kinds.has(.digit) || pieces.contains { $0.kind == .body })
      && BlockReader.parts.endsAny(text.dropLast())
      && text.dropLast().allSatisfy { $0.kinds.has([.ideograph, .digit]) }
  }

  private static let longestPart = 18
  private static let parts: WordList = [
    "工作回顾", "工作安排", "工作总结", "工作打算", "工作部署", "工作任务", "主要工作", "主要任务",
  ]

  static let longestHeadline = 60
  static let stops: ScalarSet = "。；"
  private static let leadIn: ScalarSet = "，、议为下是有如做来要"
  private static let addressees: WordList = [
    "同志", "同志们", "先生", "女士", "朋友们", "代表", "委员", "们", "局", "单位", "政府", "部门", "机构",
    "厅", "学校", "公司", "党委", "机关", "常委会", "委员会", "人大", "国务院", "党组", "办公厅", "办公室",
    "法院", "检察院", "组成人员", "中央", "省委", "市委", "县委", "地委", "区委", "军委", "总局", "总署",
  ]
  private static let salutations: WordList = [
    "各位", "同志", "尊敬", "女士", "先生", "朋友", "老师", "亲爱", "主席", "大会", "代表", "委员",
  ]

  /// The label, and the people below it for as long as lines read as people.
  private mutating func readCast(at index: Int) -> Int {
    append(.castLabel, index)
    var next = index + 1
    while next < lines.count,
      isCastEntry(lines[next]) || next == index + 1 && isPost(lines[next], below: lines[index])
    {
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
