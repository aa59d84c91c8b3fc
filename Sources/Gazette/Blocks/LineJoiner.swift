/// Joins printed lines where one goes on with what the line above began.
///
/// Lines that fill their column without ending a sentence make a flow. Within a flow `FlowCutter`
/// looks for headlines and bylines that filled their last line by chance. Page marks and running
/// heads that stand in the middle of a text are taken out first and put back behind it.
struct LineJoiner {
  let page: Page
  let measure: Measure
  let kinds: [LineKind]
  /// Indices of the page's lines, without those that float.
  let stream: [Int]
  /// The text of each place in the stream.
  let texts: [GlyphSlice]
  /// For each place in the stream whether a sentence ends within or with the line.
  let hasStop: [Bool]
  /// For each place in the stream whether the line reaches the right edge of its column.
  private let fills: [Bool]
  /// White space stands above less than a third of the lines.
  private let hasFewBlanks: Bool
  /// The page's headings are marked up, so a blank line ends what stands above it.
  private let isMarkedUp: Bool
  let cohesion: Cohesion
  private let hanging: HangingLines
  private let links: Set<Int>
  let floating: [Int]
  /// Where the page is a site's: nothing is joined with its headline.
  private let site: SiteFrame.Setting?
  let headline: Range<Int>?

  private init(_ page: Page) {
    self.page = page
    var floats = FloatingLines.find(in: page)
    site = SiteFrame.float(in: page, &floats)
    if site == nil { SittingRows.float(in: page, &floats) }
    measure = Measure(page, without: PrintHeader.added(to: floats, of: page))
    kinds = page.lines.map { LineKind($0, in: page) }
    let stream = page.lines.indices.filter { !floats[$0] }
    self.stream = stream
    texts = stream.map { page.text(page.lines[$0]) }
    let measure = measure
    fills = stream.indices.map {
      measure.isFull(stream[$0], before: $0 + 1 < stream.count ? stream[$0 + 1] : nil, in: page)
    }
    let fills = fills
    headline = site.map { LineJoiner.wrapped($0.headline, stream, fills, measure, in: page) }
    hasStop = stream.map {
      let line = page.lines[$0]
      return line.kinds.has(.sentenceEnd)
        && page.text(line).contains(anyOf: LineJoiner.stops, among: .sentenceEnd)
    }
    hasFewBlanks = stream.count { page.lines[$0].blanksAbove > 0 } * 3 < stream.count
    isMarkedUp =
      page.lines.lazy.filter { if case .heading = $0.markup { true } else { false } }
      .prefix(LineJoiner.fewestHeadings).count == LineJoiner.fewestHeadings
    floating = page.lines.indices.filter { floats[$0] }
    hanging = HangingLines(page, stream, texts)
    let kinds = kinds
    links =
      measure.isWrapped
      ? []
      : LinkBreaks.places(
        in: texts, isText: { kinds[stream[$0]].isText },
        isBlankAbove: { page.lines[stream[$0]].blanksAbove > 0 })
    cohesion = Cohesion(
      measure.isWrapped ? page.lines.map { page.text($0) } : [], atEndsOf: texts)
  }

  static func join(_ page: Page) -> [LogicalLine] {
    let joiner = LineJoiner(page)
    return joiner.withFloating(joiner.logicalLines(joiner.flows()))
  }

  func isHeadline(_ place: Int) -> Bool { headline?.contains(stream[place]) ?? false }

  func line(_ place: Int) -> Line { page.lines[stream[place]] }

  func text(_ place: Int) -> GlyphSlice { texts[place] }

  // MARK: - Flows

  private func flows() -> [Range<Int>] {
    var flows: [Range<Int>] = []
    flows.reserveCapacity(stream.count)
    var start = 0
    while start < stream.count {
      let flow = flow(from: start)
      flows.append(flow)
      start = flow.upperBound
    }
    return flows
  }

  /// What the lines of a flow are together, so far.
  struct Flow {
    var first: Int
    var count = 0
    var depth = 0
    var hasStop = false
    /// The flow begins in the middle of a paragraph.
    var isInside = false

    mutating func take(_ text: GlyphSlice, _ kinds: Kinds, hasStop: Bool) {
      count += text.count
      if kinds.has([.opener, .closing]) { depth = LineJoiner.depth(text, from: depth) }
      self.hasStop = self.hasStop || hasStop
    }
  }

  private func flow(from first: Int) -> Range<Int> {
    guard isOpen(first) else { return first..<(first + 1) }
    var flow = Flow(first: first, isInside: isInside(first))
    flow.take(text(first), line(first).kinds, hasStop: hasStop[first])
    var next = first + 1
    while next < stream.count, !ClosedLine.isClosed(text(next - 1)), joins(next, flow) {
      flow.take(text(next), line(next).kinds, hasStop: hasStop[next])
      next += 1
    }
    return first..<next
  }

  private static let stops: ScalarSet = "。；"
  private static let dotEnds: WordList = ["...", "……"]
  /// In half ems; a paragraph's first line stands in by four.
  private static let farIn = 16

  /// True for what goes on from a full line that happened to end a sentence, when it is cut in
  /// turn and words of the page run over the cut.
  private func isInside(_ place: Int) -> Bool {
    guard case .doubtful = start(at: place), place + 1 < stream.count,
      !StructuralMarker.starts(text(place))
    else { return false }
    return cohesion.odds(text(place), text(place + 1)) > 1
  }

  /// How many brackets are open at a line's end.
  static func depth(_ text: GlyphSlice, from depth: Int) -> Int {
    text.reduce(depth) { $1.code == 0x28 ? $0 + 1 : $1.code == 0x29 ? max(0, $0 - 1) : $0 }
  }

  /// Kinds of lines that others may continue.
  private func isOpen(_ place: Int) -> Bool {
    // Key words below their label are no beginning of the text.
    if place > 0, JournalField.kind(ofLabel: text(place - 1)) == .field { return false }
    return switch kinds[stream[place]] {
    case .text, .subtitle: true
    case .byline(let certainty):
      (certainty < 0.9 || measure.isExact) && isFull(place)
        || certainty < 0.9 && (namesIssuer(place) || isInside(place))
    case .masthead:
      measure.isExact && isFull(place) && PrintHeader.end(in: text(place)) == nil
        && text(place).last?.kinds.has(.closing) != true || isCutMasthead(above: place + 1)
    case .credit: measure.isExact && isFull(place) && !Credit.isSigned(text(place))
    case .castLabel, .sourceLine: measure.isExact && isFull(place)
    case .furniture: measure.isExact && isFull(place) && !Furniture.isMark(text(place))
    case .column, .signature, .noteEnd, .frontMatter, .dateline: false
    }
  }

  private func joins(_ place: Int, _ flow: Flow) -> Bool {
    if isHeadline(place - 1), isHeadline(place) { return measure.isExact && isFull(place - 1) }
    if isHeadline(place - 1) || isHeadline(place) || isEcho(place) { return false }
    // What stands in the middle of the sheet does not go on at its margin.
    if line(place - 1).indent - line(place).indent >= LineJoiner.farIn { return false }
    if EditorsNote.isSigned(text(place - 1)) || isStrong(place - 1) || isStrong(place)
      || isAddress(place)
    {
      return false
    }
    if text(place).count == 1, text(place - 1).count == 1, let isOne = isOneLabel(place) {
      return isOne
    }
    if isInitial(place - 1, from: flow.first) { return true }
    if hanging.goesOn(place, from: flow.first, in: self) { return true }
    if isCutMasthead(above: place) { return true }
    if isDots(place) { return !Sentence.isEnded(text(place - 1)) }
    if links.contains(place) || links.contains(place - 1) || isLeftOver(place) || isLink(place)
      || closesReporters(place) || closesSignature(place)
    {
      return true
    }
    guard isRunning(place), !isMarkedUp(place - 1), !isMarkedUp(place),
      !(StructuralMarker.starts(text(place)) && flow.count > 4)
    else { return false }
    if isSigned(place - 1, from: flow.first) || opensNews(place) || opensBracketed(place)
      || greets(place) || closesCredit(place - 1) || closesOccasion(place - 1)
      || PageFoot.isSourceLabel(text(place))
      || DumpItems.isLabelled(text(place)) || TurnLabel.opensTurn(text(place))
      || AgendaPart.isName(text(place)) || !flow.hasStop && isFact(place)
      || opensMarked(place, from: flow.first)
      || line(place).kinds.has(.colon) && Docket.opensLine(text(place))
    {
      return false
    }
    if case .subtitle = kinds[stream[place]], !flow.hasStop, flow.count < 45 { return false }
    if goesOnWithin(place, flow) { return true }
    let isWithin =
      flow.depth > 0 && flow.count <= 120
      && !(line(place).blanksAbove > 0 && LineJoiner.dotEnds.endsAny(text(place - 1)))
    if Sentence.isEnded(text(place - 1)), !isMasthead(place - 1), !isWithin {
      return goesOn(place, from: flow.first)
    }
    let isBody =
      Sentence.isEnded(text(place)) || line(place).glyphs.count >= 45 || isFull(place)
      || flow.hasStop && measure.showsParagraphs && !isSetApart(place)
    if let column = site?.column, line(place).blanksAbove == 0, kinds[stream[place]].isText,
      text(place - 1).count * 5 >= column * 4
    {
      return true
    }
    if measure.isRagged, isFragment(place, of: flow) { return true }
    // A paragraph that has not come to its end goes on, whatever the typesetter did.
    if isLong(flow, before: place) && isBody { return true }
    if hangs(place, from: flow.first) || namesHolder(place) { return true }
    if place - 1 == flow.first, namesIssuer(place - 1) { return true }
    if Occasion.goesOn(text(place - 1), with: text(place)) { return true }
    guard isFull(place - 1, opensParagraph: place - 1 == flow.first), !isSetApart(place) else {
      return false
    }
    return measure.isExact || isBody || flow.hasStop || place + 1 == stream.count
  }

  /// A closing quote, a stop or the rest of `……` had no more room: nothing begins with these.
  private func isLeftOver(_ place: Int) -> Bool {
    guard kinds[stream[place]].isText, let first = text(place).first,
      LineJoiner.neverFirst.contains(first.code)
    else { return false }
    return isFull(place - 1)
      || LineJoiner.isRest(text(place)) && !Sentence.isEnded(text(place - 1))
  }

  private static let neverFirst: ScalarSet = "，。、；：！？”’）》】」』"

  /// `…。（作者系某某）`: a bracket behind the last sentence ends a paragraph, wrapped or not.
  private func isSigned(_ last: Int, from first: Int) -> Bool {
    guard let close = text(last).last?.code, let opener = LineJoiner.brackets[close] else {
      return false
    }
    for place in (max(first, last - 2)...last).reversed() {
      guard let open = text(place).lastIndex(where: { $0.code == opener }) else { continue }
      // （1） counts, it does not sign; （笑） stands within what is said.
      let inner = text(place)[(open + 1)...].dropLast()
      if place == last, HeadlineTag.countsPictures(inner) { return true }
      let isShort = place == last && close == 0x29 && text(place).endIndex - open < 6
      let isName =
        (2...3).contains(inner.count) && PersonName.likelihood(inner) >= 0.7 && !isFull(last)
      if isShort, !isName, !ItemCloser.isSource(text(place)[open...]) { return false }
      let before = text(place)[..<open].trimmed
      if !before.isEmpty { return Sentence.isEnded(before) }
      return place > first && Sentence.isEnded(text(place - 1))
    }
    return false
  }

  private static let brackets: [UInt32: UInt32] = [0x29: 0x28, Glyph.fold("】"): Glyph.fold("【")]

  /// A dateline begins a news item, whatever stands above it ended in.
  private func opensNews(_ place: Int) -> Bool {
    !isFull(place - 1) && Dateline.opens(text(place))
  }

  /// `△…` below a paragraph with the same sign: the next item of a digest.
  private func opensMarked(_ place: Int, from first: Int) -> Bool {
    guard let sign = text(place).first?.code, ItemMarks.bullets.contains(sign) else { return false }
    return text(first).first?.code == sign
  }

  /// `【题目】…` below a line that ends in its source's bracket.
  private func opensBracketed(_ place: Int) -> Bool {
    text(place).first?.code == Glyph.fold("【") && text(place - 1).last?.code == 0x29
  }

  /// True of what can be no headline: a stop within is as good as length.
  private func isLong(_ flow: Flow, before place: Int) -> Bool {
    flow.isInside && place == flow.first + 1 && !isFull(flow.first)
      || flow.hasStop && flow.count >= 20 && !SignatureSplitter.isSigned(text(place - 1))
      || flow.count >= (breaksOff(flow) ? 34 : 45) && !measure.isWrapped
        && !line(place - 1).isRunTogether && !isParted(above: place)
        && !PaperName.isJoint(text(flow.first)) && !announcesHeadline(flow.first)
        && !(place == flow.first + 1 && LongHeads.heads(text(flow.first), over: text(place)))
  }

  /// A blank line where headings are marked up, and no clause ends above it.
  private func isParted(above place: Int) -> Bool {
    isMarkedUp && line(place).blanksAbove > 0
      && !(text(place - 1).last?.kinds.has([.comma, .clauseBreak]) ?? false)
  }

  private static let fewestHeadings = 3

  /// Below a paragraph a line of several clauses that ends in none: the column ended here.
  private func breaksOff(_ flow: Flow) -> Bool {
    flow.first > 0 && kinds[stream[flow.first - 1]].isText && hasStop[flow.first - 1]
      && Sentence.isEnded(text(flow.first - 1))
      && !isSetOff(flow.first)
      && line(flow.first).kinds.has(.comma) && text(flow.first).last?.kinds.has(.closer) != true
  }

  /// White space above a line where it tells of a beginning, or few lines have any.
  private func isSetOff(_ place: Int) -> Bool {
    line(place).blanksAbove > 0 && (measure.blanksTell || hasFewBlanks)
  }

  /// A sentence ends with a full line, and the next has nothing of a paragraph's beginning where
  /// the page shows its paragraphs.
  private func goesOn(_ place: Int, from first: Int) -> Bool {
    measure.showsParagraphs && !isSetApart(place) && line(place).indent == 0
      && line(place).blanksAbove == 0 && kinds[stream[place]].isText
      && isFull(place - 1, opensParagraph: place - 1 == first) && reachesEnd(from: place)
  }

  /// The text that a line begins comes to the end of a sentence; a headline does not.
  private func reachesEnd(from place: Int) -> Bool {
    var last = place
    while !Sentence.isEnded(text(last)) {
      guard last + 1 < stream.count, isFull(last), isRunning(last + 1) else { return false }
      last += 1
    }
    return true
  }

  /// `第4版：` ends no sentence.
  private func isMasthead(_ place: Int) -> Bool {
    if case .masthead = kinds[stream[place]] { return true }
    return false
  }

  /// A name below the post its bearer holds; the space between the two is gone with the line's end.
  func namesHolder(_ place: Int) -> Bool {
    let above = text(place - 1)
    switch kinds[stream[place]] {
    case .byline, .credit: break
    case .text, .masthead, .column, .castLabel, .signature, .sourceLine, .subtitle, .noteEnd,
      .furniture, .frontMatter, .dateline:
      return false
    }
    return line(place).glyphs.count <= 5
      && measure.lacksOnlyGap(stream[place - 1], before: stream[place], in: page)
      && (Byline.isUnit(above) || Vocabulary.pressLabels.endsAny(above))
  }

  /// `某省人民政府` above `关于……的决定`: the office is part of the headline.
  private func namesIssuer(_ place: Int) -> Bool {
    guard place + 1 < stream.count, line(place + 1).blanksAbove == 0 else { return false }
    let (issuer, subject) = (text(place), text(place + 1))
    return Vocabulary.abouts.startsAny(subject) && !Sentence.isEnded(subject) && issuer.count <= 40
      && (Byline.isUnit(issuer) || Vocabulary.unitEnds.endsAny(issuer))
  }

  /// A line at the margin below an indented one that filled its line, and is no longer than it.
  private func hangs(_ place: Int, from first: Int) -> Bool {
    line(first).indent >= 2 && line(place).indent == 0
      && line(place).blanksAbove == 0 && line(place - 1).extent >= 40
      && line(place).extent <= line(place - 1).extent + LineJoiner.overhang
  }

  /// Wrapped lines differ by a mark or two.
  private static let overhang = 4

  /// Kinds that can be the rest of a wrapped line.
  private func isRunning(_ place: Int) -> Bool {
    switch kinds[stream[place]] {
    case .text: true
    case .byline(let certainty): certainty < 0.9 && isFull(place) || measure.isExact
    case .credit, .subtitle, .masthead, .castLabel, .sourceLine: measure.isExact
    case .furniture: measure.isExact && !Furniture.isMark(text(place))
    case .column, .signature, .noteEnd, .frontMatter, .dateline: false
    }
  }

  func isFull(_ place: Int, opensParagraph: Bool = false) -> Bool {
    guard opensParagraph else { return fills[place] }
    let next = place + 1 < stream.count ? stream[place + 1] : nil
    return measure.isFull(stream[place], before: next, in: page, opensParagraph: opensParagraph)
  }

  private func isMarkedUp(_ place: Int) -> Bool {
    switch line(place).markup {
    case .heading, .code: true
    case .listItem: place > 0 && !isFull(place - 1)
    case .none, .quote, .image, .frontMatter: false
    }
  }

  /// White space above or before a line that other lines do not have.
  func isSetApart(_ place: Int) -> Bool {
    let indent = line(place).indent
    if measure.indentsTell && indent >= 2 && indent <= 6 { return true }
    // What floats between two lines brings its own white space.
    let isBelowFloat = place > 0 && stream[place] > stream[place - 1] + 1
    return measure.blanksTell && line(place).blanksAbove > 0 && !isBelowFloat
  }
}
