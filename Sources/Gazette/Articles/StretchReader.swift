/// Parts a page's pieces into headlines and running text.
struct StretchReader {
  private let pieces: [Piece]
  private let promised: Set<[UInt32]>
  /// On this page names stand above their headlines.
  private let namesStandAbove: Bool
  private var stretches: [Stretch] = []
  private var units: [HeadUnit] = []
  private var run: [Int] = []
  /// Room for so many pieces spares most runs to grow.
  private static let usual = 12

  private init(_ pieces: [Piece]) {
    self.pieces = pieces
    promised = ContentsEntry.promised(by: pieces).union(BulletinContents.promised(by: pieces))
    namesStandAbove = StretchReader.namesStandAbove(in: pieces)
  }

  static func read(_ pieces: [Piece]) -> [Stretch] {
    var reader = StretchReader(pieces)
    for index in pieces.indices { reader.take(index) }
    reader.closeUnits()
    reader.closeRun()
    return reader.stretches
  }

  private mutating func take(_ index: Int) {
    let namesStandAbove = namesStandAbove
    switch pieces[index].kind {
    case .dateline where isNamed(below: index):
      openUnit { $0.isClosed(namesStandAbove) || !$0.titles.isEmpty }
      update { $0.sources.append(index) }
      update { $0.hasTag = true }
    case .body, .signature, .dateline:
      closeUnits()
      if run.isEmpty { run.reserveCapacity(StretchReader.usual) }
      run.append(index)
    case .caption, .editorsNote:
      if units.isEmpty { run.append(index) }
    case .short
    where StructuralMarker.starts(pieces[index].text[...]) || pieces[index].isPart
      || opensText(index) || opensSection(index)
      || Enumeration.isPoint(pieces[index].text) && !run.isEmpty:
      closeUnits()
      run.append(index)
    case .short:
      let opensPaper = pieces[index].isRecord || opensPaper(index)
      // A cast printed over the page's first headline is that headline's.
      let isFirst = stretches.isEmpty && run.isEmpty && (units.last?.isCastAlone ?? false)
      openUnit {
        !isFirst && $0.isClosed(namesStandAbove) || !$0.isAdjacent(to: index) || opensPaper
      }
      dropSiteTitle(repeatedBy: index)
      update { $0.titles.append(index) }
      if pieces[index].isHeadline || pieces[index].isRecord || isTagged(pieces[index].text)
        || isLabelled(index)
        || OfficialForm.opensPaper(index, in: pieces)
      {
        update { $0.hasTag = true }
      }
    case .subtitle:
      if units.last?.titles.isEmpty ?? true {
        // Over a page without a headline it is no text.
        if !run.isEmpty || !stretches.isEmpty
          || pieces[0].kind != .frontMatter && pieces[index].text.first?.code != 0x28
            && !Occasion.isOccasion(pieces[index].text[...])
        {
          run.append(index)
        }
      } else {
        update { $0.subtitles.append(index) }
      }
    case .column:
      openUnit { $0.isClosed(namesStandAbove) || !$0.columns.isEmpty }
      update { $0.columns.append(index) }
    case .byline where isBelowLead(index):
      run.append(index)
    case .byline:
      openUnit { namesStandAbove && $0.hasBylineAbove }
      update { $0.bylines.append(index) }
    case .castLabel, .castEntry:
      openUnit { _ in false }
      update { $0.cast.append(index) }
    case .sourceLine, .masthead:
      if !units.isEmpty { update { $0.sources.append(index) } }
      if OfficialForm.isDocumentNumber(pieces[index].text[...]),
        index == 0 || pieces[index - 1].kind != .masthead
      {
        update { if !$0.titles.isEmpty { $0.hasTag = true } }
      }
    case .frontMatter, .furniture:
      break
    }
  }

  /// `记者｜林晓禾` below the page's first paragraphs, where nobody has signed yet: accounts print a summary
  /// above their names, and the text goes on below.
  private func isBelowLead(_ index: Int) -> Bool {
    guard units.isEmpty, stretches.count == 1, case .heads(let heads) = stretches[0],
      let head = heads.last, !head.titles.isEmpty, head.bylines.isEmpty, head.cast.isEmpty,
      (1...AuthorLabel.longestLead).contains(run.count(where: { pieces[$0].kind == .body }))
    else { return false }
    return AuthorLabel.opens(pieces[index].text[...])
  }

  /// An act by its number has a headline of one line; an office, or who holds
  /// one, that stands above `关于…` begins one.
  private func opensPaper(_ index: Int) -> Bool {
    let text = pieces[index].text
    if DocketTitle.isAct(text) { return true }
    if index > 0, pieces[index - 1].kind == .short, IssuerRows.isRow(pieces[index - 1].text) {
      return false
    }
    let about = text.indices.first { Vocabulary.abouts.match(in: text, at: $0) != nil }
    let isAbove =
      about == nil && index + 1 < pieces.count && pieces[index + 1].kind == .short
      && Vocabulary.abouts.startsAny(pieces[index + 1].text)
    let office = isAbove ? text[...] : text[..<(about ?? 0)].trimmed
    return Vocabulary.unitEnds.endsAny(office) || isAbove && Vocabulary.postEnds.endsAny(office)
  }

  /// `总纲` between a headline and the text: the first heading.
  private func opensText(_ index: Int) -> Bool {
    index > 0 && index + 1 < pieces.count && pieces[index + 1].kind == .body
      && StretchReader.openers.match(in: pieces[index].text, at: 0)?.count
        == pieces[index].text.count
      && !(units.last?.titles.isEmpty ?? true)
  }

  /// `## 个人介绍` right below `# 题目`, the first of the headings of its level: a section, no deck.
  private func opensSection(_ index: Int) -> Bool {
    let level = pieces[index].level
    guard level > 1, let title = units.last?.titles.last, title == index - 1,
      (1..<level).contains(pieces[title].level), index + 1 < pieces.count,
      pieces[index + 1].kind == .body
    else { return false }
    return pieces[(index + 1)...].contains { $0.kind == .short && $0.level == level }
  }

  private static let openers: WordList = ["总纲", "序言", "前言", "引言", "导言", "总则", "绪论", "引子", "序"]

  private func isTagged(_ text: GlyphSlice) -> Bool {
    HeadlineTag.isPresent(in: text) && !Enumeration.isNumbered(text)
      || DocketTitle.isTitle(text)
      || !promised.isEmpty && promised.contains(ContentsEntry.key(text))
  }

  /// `专栏：` with nothing behind it stands over every article of a dump, tagged or not.
  private func isLabelled(_ index: Int) -> Bool {
    guard index > 0, pieces[index - 1].kind == .sourceLine else { return false }
    return SourceLine.isEmptyColumn(pieces[index - 1].text)
  }

  /// `新华社某地9月16日电 题：…`: the headline stands behind the dateline.
  private func isNamed(below index: Int) -> Bool {
    index + 1 < pieces.count && pieces[index + 1].kind == .short && !pieces[index + 1].isPart
  }

  /// The first names come before the first headline.
  private static func namesStandAbove(in pieces: [Piece]) -> Bool {
    let first = pieces.indices.first { index in
      switch pieces[index].kind {
      case .byline, .body, .short, .signature, .dateline: true
      case .subtitle, .column, .castLabel, .castEntry, .caption, .editorsNote, .masthead,
        .sourceLine, .frontMatter, .furniture:
        false
      }
    }
    guard let first, pieces[first].kind == .byline else { return false }
    return pieces[first...].first { $0.kind != .byline }?.kind == .short
  }

  /// `题目_某某网` above the headline proper is the window's title of a web page.
  private mutating func dropSiteTitle(repeatedBy index: Int) {
    guard let last = units.last, let above = last.titles.last, last.bylines.isEmpty else { return }
    let parts = HeadlineTag.split(pieces[above].text)
    let text = pieces[index].text.filter { $0.code != 0x20 }.map(\.code)
    guard !text.isEmpty,
      parts.newspaper != nil && inked(parts.title).starts(with: text)
        || isPath(pieces[above].text, to: text)
    else { return }
    update {
      $0.sources += $0.titles
      $0.titles = []
    }
  }

  private func inked(_ text: GlyphSlice) -> [UInt32] {
    text.filter { $0.code != 0x20 }.map(\.code)
  }

  /// `某某文集_题目` above the headline: where in a book or on a site it stands.
  private func isPath(_ line: GlyphSlice, to title: [UInt32]) -> Bool {
    let ink = inked(line[...])
    return title.count >= 6 && ink.count > title.count + 2
      && ink.suffix(title.count).elementsEqual(title)
      && StretchReader.pathMarks.contains(ink[ink.count - title.count - 1])
  }

  private static let pathMarks: ScalarSet = "_|>-"

  private mutating func openUnit(where isDone: (HeadUnit) -> Bool) {
    if let last = units.last, !isDone(last) { return }
    units.append(HeadUnit())
  }

  private mutating func update(_ change: (inout HeadUnit) -> Void) {
    guard let last = units.indices.last else { return }
    change(&units[last])
  }

  private mutating func closeUnits() {
    guard !units.isEmpty else { return }
    closeRun()
    stretches.append(.heads(units))
    units = []
  }

  private mutating func closeRun() {
    guard !run.isEmpty else { return }
    stretches.append(.run(run))
    run = []
  }
}

extension HeadUnit {
  /// True when a short piece may be another deck of the same headline.
  fileprivate func isAdjacent(to index: Int) -> Bool {
    guard let last = titles.last else { return true }
    return last == index - 1 && titles.count < 4
  }
}
