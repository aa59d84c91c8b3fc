/// Printed lines that belong together: one line of text as it was before it was wrapped.
struct LogicalLine: Sendable {
  /// Indices into the page's lines.
  var lines: Range<Int>
  var text: [Glyph]
  /// What the line is; of several printed lines, what they are together.
  var kind: LineKind
  var start: Piece.Start
}

/// Joins printed lines where one goes on with what the line above began.
struct LineJoiner {
  private let page: Page
  private let measure: Measure
  private let kinds: [LineKind]

  private init(_ page: Page) {
    self.page = page
    measure = Measure(page)
    kinds = page.lines.map { LineKind($0, in: page) }
  }

  static func join(_ page: Page) -> [LogicalLine] {
    let joiner = LineJoiner(page)
    var joined: [LogicalLine] = []
    var index = 0
    while index < page.lines.count {
      let range = joiner.extent(from: index)
      joined += joiner.logicalLines(range)
      index = range.upperBound
    }
    return joined
  }

  // MARK: - Extent

  private func extent(from first: Int) -> Range<Int> {
    guard isOpen(first) else { return first..<(first + 1) }
    var next = first + 1
    var count = page.lines[first].glyphs.count
    var hasStop = page.text(page.lines[first]).contains(anyOf: LineJoiner.stops)
    while next < page.lines.count, joins(next, from: first, count: count, hasStop: hasStop) {
      count += page.lines[next].glyphs.count
      hasStop = hasStop || page.text(page.lines[next]).contains(anyOf: LineJoiner.stops)
      next += 1
    }
    return first..<next
  }

  /// Kinds of lines that others may continue.
  private func isOpen(_ index: Int) -> Bool {
    switch kinds[index] {
    case .text, .subtitle: true
    case .byline(let certainty): certainty < 0.9 && measure.isFull(index, in: page)
    case .masthead, .column, .castLabel, .signature, .sourceLine, .noteEnd, .credit, .furniture,
      .frontMatter:
      false
    }
  }

  private func joins(_ index: Int, from first: Int, count: Int, hasStop: Bool) -> Bool {
    let above = page.text(page.lines[index - 1])
    let text = page.text(page.lines[index])
    guard !Sentence.isEnded(above), !isSigned(index - 1, from: first), isRunning(index),
      !isMarkedUp(index - 1), !isMarkedUp(index),
      !(StructuralMarker.starts(text) && count > 4)
    else { return false }
    let isLong =
      count >= 45 && (hasStop || !measure.isWrapped && !page.lines[index - 1].isRunTogether)
    let isBody = Sentence.isEnded(text) || text.count >= 45 || measure.isFull(index, in: page)
    // A paragraph that has not come to its end goes on, whatever the typesetter did.
    if isLong && isBody { return true }
    if hangs(index, from: first) { return true }
    guard measure.isFull(index - 1, in: page, opensParagraph: index - 1 == first),
      !isSetApart(index)
    else { return false }
    return measure.isExact || isBody || hasStop || index + 1 == page.lines.count
  }

  /// `…。（作者系某某）`: a bracket behind the last sentence ends a paragraph, wrapped or not.
  private func isSigned(_ last: Int, from first: Int) -> Bool {
    guard page.text(page.lines[last]).last?.code == 0x29 else { return false }
    for index in (max(first, last - 2)...last).reversed() {
      let text = page.text(page.lines[index])
      guard let open = text.lastIndex(where: { $0.code == 0x28 }) else { continue }
      let before = text[..<open].trimmed
      if !before.isEmpty { return Sentence.isEnded(before) }
      return index > first && Sentence.isEnded(page.text(page.lines[index - 1]))
    }
    return false
  }

  private static let stops: ScalarSet = "。；;"

  /// A line at the margin below an indented one that filled its line.
  private func hangs(_ index: Int, from first: Int) -> Bool {
    page.lines[first].indent >= 2 && page.lines[index].indent == 0
      && page.lines[index].blanksAbove == 0 && page.lines[index - 1].extent >= 40
  }

  /// Kinds that can be the rest of a wrapped line.
  private func isRunning(_ index: Int) -> Bool {
    switch kinds[index] {
    case .text: true
    case .byline(let certainty):
      certainty < 0.9 && measure.isFull(index, in: page) || measure.isExact
    case .credit, .subtitle: measure.isExact
    case .masthead, .column, .castLabel, .signature, .sourceLine, .noteEnd, .furniture,
      .frontMatter:
      false
    }
  }

  private func isMarkedUp(_ index: Int) -> Bool {
    switch page.lines[index].markup {
    case .heading: true
    case .listItem: index > 0 && !measure.isFull(index - 1, in: page)
    case .none, .image, .frontMatter: false
    }
  }

  /// White space above or before a line that other lines do not have.
  private func isSetApart(_ index: Int) -> Bool {
    let line = page.lines[index]
    let isIndented = measure.indentsTell && line.indent >= 2 && line.indent <= 6
    return isIndented || measure.blanksTell && line.blanksAbove > 0
  }

  // MARK: - Lines

  /// One logical line, or two where a byline is printed below a headline that fills its line.
  private func logicalLines(_ range: Range<Int>) -> [LogicalLine] {
    let whole = text(range)
    if range.count > 1, range.count <= 5, !Sentence.isEnded(whole), !isByline(whole) {
      for cut in (range.lowerBound + 1)..<range.upperBound {
        let rest = text(cut..<range.upperBound)
        // A name or organisation alone is believed only as the last, short line.
        let needed = cut == range.upperBound - 1 && rest.count <= 12 ? 0.55 : 0.9
        guard let byline = Byline(rest[...]), byline.certainty >= needed else { continue }
        return [
          line(range.lowerBound..<cut),
          LogicalLine(
            lines: cut..<range.upperBound, text: rest, kind: .byline(certainty: byline.certainty),
            start: .certain),
        ]
      }
    }
    return [line(range)]
  }

  private func isByline(_ text: [Glyph]) -> Bool {
    Byline(text[...]).map { $0.certainty >= 0.9 } ?? false
  }

  private func line(_ range: Range<Int>) -> LogicalLine {
    let text = text(range)
    let kind = range.count == 1 ? kinds[range.lowerBound] : LineKind(text[...], in: page)
    return LogicalLine(lines: range, text: text, kind: kind, start: start(at: range.lowerBound))
  }

  /// A space stands for a line's end only beside Latin words.
  private func text(_ range: Range<Int>) -> [Glyph] {
    var text: [Glyph] = []
    for index in range {
      let more = page.text(page.lines[index])
      if let last = text.last, let first = more.first, Characters.isWordPart(last.code),
        Characters.isWordPart(first.code),
        Characters.isLatin(last.code) || Characters.isLatin(first.code)
      {
        text.append(Glyph(code: 0x20, origin: max(0, page.lines[index].scalars.lowerBound - 1)))
      }
      text += more
    }
    return text
  }

  private func start(at index: Int) -> Piece.Start {
    guard index > 0, measure.isWrapped, kinds[index - 1].isText,
      measure.isFull(index - 1, in: page), Sentence.isEnded(page.text(page.lines[index - 1])),
      !isSetApart(index)
    else { return .certain }
    return !measure.isExact && measure.isIndentedAway(index, in: page) ? .certain : .doubtful
  }
}
