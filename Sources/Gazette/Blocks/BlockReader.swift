/// Joins lines to pieces and says what each piece is.
struct BlockReader {
  private let page: Page
  private let measure: Measure
  private let kinds: [LineKind]
  private var pieces: [Piece] = []

  private init(_ page: Page) {
    self.page = page
    measure = Measure(page)
    kinds = page.lines.map { LineKind($0, in: page) }
  }

  static func read(_ page: Page) -> [Piece] {
    var reader = BlockReader(page)
    reader.readAll()
    let split = DatelineSplitter.split(SignatureSplitter.split(reader.pieces))
    return RepeatMarker.mark(CaptionReader.mark(split))
  }

  private mutating func readAll() {
    var index = 0
    while index < page.lines.count {
      index = reads(at: index)
    }
  }

  /// Reads the piece that begins with a line and returns the line behind it.
  private mutating func reads(at index: Int) -> Int {
    switch kinds[index] {
    case .text: return readText(at: index)
    case .masthead: append(.masthead, index)
    case .column: append(.column, index)
    case .byline(let certainty) where certainty >= 0.5 && isBylinePlace(index, certainty):
      append(.byline, index)
    case .byline: return readText(at: index)
    case .castLabel: return readCast(at: index)
    case .signature: append(.signature, index)
    case .sourceLine: append(.sourceLine, index)
    case .subtitle: append(.subtitle, index)
    case .noteEnd: markNote(endingAt: index)
    case .credit: append(.caption, index)
    case .furniture: append(.furniture, index)
    case .frontMatter: append(.frontMatter, index)
    }
    return index + 1
  }

  private mutating func append(_ kind: Piece.Kind, _ index: Int) {
    pieces.append(
      Piece(
        kind: kind, lines: index..<(index + 1), text: Array(page.text(page.lines[index])),
        start: .certain))
  }

  /// Weak bylines count only beside a headline: a short piece directly above or below.
  private func isBylinePlace(_ index: Int, _ certainty: Double) -> Bool {
    if certainty >= 0.9 { return true }
    guard let above = pieces.last else { return false }
    switch above.kind {
    case .short, .subtitle, .column, .byline, .sourceLine: return true
    case .body, .castLabel, .castEntry, .signature, .caption, .editorsNote, .masthead,
      .frontMatter, .furniture:
      return false
    }
  }

  private mutating func readText(at first: Int) -> Int {
    var text = Array(page.text(page.lines[first]))
    var next = first + 1
    let start = startCertainty(at: first)
    while next < page.lines.count, joins(next - 1, next, text, isFirst: next == first + 1) {
      append(page.text(page.lines[next]), to: &text, gap: page.lines[next].scalars.lowerBound)
      next += 1
    }
    pieces.append(
      Piece(kind: kind(of: text, at: first), lines: first..<next, text: text, start: start))
    return next
  }

  /// A space stands for the line's end only between two Latin words.
  private func append(_ more: ArraySlice<Glyph>, to text: inout [Glyph], gap: Int) {
    if let last = text.last, let first = more.first, Characters.isWordPart(last.code),
      Characters.isWordPart(first.code),
      Characters.isLatin(last.code) || Characters.isLatin(first.code)
    {
      text.append(Glyph(code: 0x20, origin: max(0, gap - 1)))
    }
    text += more
  }

  private func kind(of text: [Glyph], at first: Int) -> Piece.Kind {
    if case .heading = page.lines[first].markup, text.count <= 60 { return .short }
    if Sentence.isEnded(text) { return isLabelled(text) ? .short : .body }
    return text.count > BlockReader.longestHeadline || text.contains(anyOf: BlockReader.stops)
      ? .body : .short
  }

  /// `第八案：`: a headline may end in a colon.
  private func isLabelled(_ text: [Glyph]) -> Bool {
    text.count <= 8 && text.last?.code == 0x3A && !text.contains(anyOf: BlockReader.leadIn)
      && !BlockReader.salutations.startsAny(text)
  }

  private static let longestHeadline = 60
  private static let stops: ScalarSet = "。；;"
  private static let leadIn: ScalarSet = "，,、议为下"
  private static let salutations: WordList = [
    "各位", "同志", "尊敬", "女士", "先生", "朋友", "老师", "亲爱", "主席", "大会", "代表", "委员",
  ]

  /// Whether a line goes on with what the line above began.
  private func joins(_ above: Int, _ index: Int, _ text: [Glyph], isFirst: Bool) -> Bool {
    guard isRunning(index) else { return false }
    let line = page.lines[index]
    if case .heading = line.markup { return false }
    if case .heading = page.lines[above].markup { return false }
    if line.markup == .listItem { return false }
    if Sentence.isEnded(text) || StructuralMarker.starts(page.text(line)) && text.count > 4 {
      return false
    }
    if measure.isWrapped {
      return measure.isFull(above, in: page, opensParagraph: isFirst) && !isSetApart(index)
        && (measure.isFull(index, in: page) || Sentence.isEnded(page.text(line))
          || text.contains(anyOf: BlockReader.stops) || index + 1 == page.lines.count)
    }
    let isLong = text.count >= 45 || text.contains(anyOf: BlockReader.stops)
    return isLong && (Sentence.isEnded(page.text(line)) || line.glyphs.count >= 45)
  }

  private func isRunning(_ index: Int) -> Bool {
    switch kinds[index] {
    case .text: true
    case .byline(let certainty): certainty < 0.9 && measure.isFull(index, in: page)
    case .masthead, .column, .castLabel, .signature, .sourceLine, .subtitle, .noteEnd, .credit,
      .furniture, .frontMatter:
      false
    }
  }

  /// White space above or before a line that other lines do not have.
  private func isSetApart(_ index: Int) -> Bool {
    let line = page.lines[index]
    return measure.indentsTell && line.indent >= 2 && line.indent <= 6
  }

  private func startCertainty(at index: Int) -> Piece.Start {
    guard index > 0, measure.isWrapped, kinds[index - 1].isText,
      measure.isFull(index - 1, in: page), Sentence.isEnded(page.text(page.lines[index - 1])),
      !isSetApart(index), !(measure.blanksTell && page.lines[index].blanksAbove > 0)
    else { return .certain }
    return measure.isIndentedAway(index, in: page) ? .certain : .doubtful
  }

  /// The label, and the people below it for as long as lines read as people.
  private mutating func readCast(at index: Int) -> Int {
    append(.castLabel, index)
    var next = index + 1
    while next < page.lines.count, case .byline(let certainty) = kinds[next], certainty >= 0.5 {
      append(.castEntry, next)
      next += 1
    }
    return next
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
