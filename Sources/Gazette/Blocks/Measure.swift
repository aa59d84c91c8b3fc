/// How wide the columns are that a page's lines were set in.
struct Measure: Sendable {
  /// For each line the width its neighbours are set to, in half ems.
  private var widths: [Int]
  /// True when lines were cut at a fixed width, so that a shorter line has ended.
  let isExact: Bool
  /// True when the text comes as printed lines, false when each line is a paragraph.
  let isWrapped: Bool
  /// True when lines were cut anywhere, as fragments of a printed page are: most long ones end no
  /// sentence, and they have no width in common.
  let isRagged: Bool
  /// True when blank lines stand between paragraphs only.
  let blanksTell: Bool
  /// True when paragraphs begin with white space.
  let indentsTell: Bool
  /// True when nearly every paragraph shows its beginning by white space.
  let showsParagraphs: Bool
  /// By how much paragraphs' first lines are shorter, whose indentation did not reach the text.
  private let lostIndent: Int

  private static let reach = 6
  /// Nobody sets columns wider than this.
  private static let widest = 170
  private static let narrowest = 12
  private static let comma = Glyph.fold("，")
  /// How far full lines may stay behind where a typesetter pushed and pulled to justify.
  private static let mostSlack = 6

  init(_ page: Page) {
    let lines = page.lines
    let local = Measure.localWidths(of: lines)
    let open = lines.indices.filter {
      lines[$0].extent * 10 >= local[$0] * 6 && local[$0] <= Measure.widest
        && lines[$0].extent >= Measure.narrowest && !Sentence.isEnded(page.text(lines[$0]))
    }
    let common = Measure.commonWidths(open, in: page, otherwise: local)
    // Lines shorter by more are headlines, which say nothing of how the text was set.
    let near = open.filter {
      abs(common[$0] - lines[$0].extent) <= max(2, min(Measure.mostSlack, common[$0] / 8))
    }
    // Items of a list may have one width too, but running text has marks in every other line.
    let isText =
      near.count { page.text(lines[$0]).contains(anyOf: marks, among: .clauseBreak) } * 5
      >= near.count
    let odd = near.count { !Measure.isCut(at: common[$0], $0, in: page) }
    let isExact = odd * 8 <= near.count
    // Lines cut at the same width are no accident, however few a page with many heads has.
    let isPlain =
      isText && near.count >= 3 && near.count * 10 >= lines.count * (isExact ? 1 : 3)
      && (!isExact || Measure.longer(than: common, in: lines) * 4 <= near.count)
    let cut = page.cutWidth ?? (isPlain ? nil : Measure.cutWidth(page))
    isWrapped = isPlain || cut != nil
    isRagged = !isWrapped && Measure.isRagged(page)
    self.isExact = isExact || cut != nil
    widths =
      cut.map { Array(repeating: $0, count: lines.count) } ?? (isExact ? common : local)
    let space = ParagraphSpace(page, widths: widths)
    blanksTell = space.blanksTell
    indentsTell = space.indentsTell
    showsParagraphs = isWrapped && space.isReliable
    lostIndent = isWrapped ? space.lostIndent : 0
  }

  /// What the text was set to, whatever stands beside it: `asides` are lines that are not its own.
  init(_ page: Page, without asides: [Bool]) {
    guard asides.contains(true) else {
      self.init(page)
      return
    }
    let lines = page.lines.indices.filter { !asides[$0] }.map { page.lines[$0] }
    self.init(
      Page(
        source: page.source, glyphs: page.glyphs, store: page.store, lines: lines,
        index: page.index,
        cutWidth: page.cutWidth
      ))
    var next = 0
    widths = asides.map { isAside in
      if !isAside { next += 1 }
      return widths.isEmpty ? 0 : widths[max(0, next - 1)]
    }
  }

  /// True when a line reaches the right edge of its column: what follows had no room on it.
  ///
  /// A paragraph's first line, whose indentation the text has lost, may stop two ems before.
  func isFull(_ index: Int, before next: Int?, in page: Page, opensParagraph: Bool = false) -> Bool
  {
    guard isWrapped, widths[index] <= Measure.widest, !page.lines[index].isRejoined else {
      return false
    }
    let line = page.lines[index]
    // Only a full line is pulled apart; what a padded headline looks like is told elsewhere.
    if line.isSpacedOut && line.glyphs.count > 12 { return true }
    if isExact {
      let room = next.map { page.room(for: page.lines[$0], below: line) } ?? 2
      let gaps = line.isSpacedOut ? line.glyphs.count - 1 : 0
      return line.extent + gaps + room > widths[index] - (opensParagraph ? lostIndent : 0)
    }
    return line.extent >= widths[index] - Measure.mostSlack - (opensParagraph ? 4 : 0)
  }

  /// True when a line would have been full with a space behind it.
  func lacksOnlyGap(_ index: Int, before next: Int, in page: Page) -> Bool {
    guard isWrapped, isExact, widths[index] <= Measure.widest else { return false }
    return page.lines[index].extent + page.leadingWidth(of: page.lines[next]) + 1 > widths[index]
  }

  /// How likely a last line is full by chance, as a logarithm.
  func chanceOfFullLine(_ index: Int) -> Double {
    -Logarithm.of(Double(max(4, widths[index])) / Double(isExact ? 2 : Measure.mostSlack))
  }

  /// True when a line is shorter by a paragraph's indentation than those around it.
  func isIndentedAway(_ index: Int, in page: Page) -> Bool {
    page.lines[index].extent <= widths[index] - 3
  }

  /// How many lines no column of these widths could hold; hanging marks aside.
  private static func longer(than widths: [Int], in lines: [Line]) -> Int {
    zip(lines, widths).count { $0.extent > $1 + 4 }
  }

  /// Whether a line stops where one that is cut at a width must.
  private static func isCut(at width: Int, _ index: Int, in page: Page) -> Bool {
    let line = page.lines[index]
    guard index + 1 < page.lines.count else { return true }
    return line.extent <= width + 2
      && line.extent + page.room(for: page.lines[index + 1], below: line) > width
  }

  /// The width of a page with few full lines: its longest lines all stop in mid-sentence.
  private static func cutWidth(_ page: Page) -> Int? {
    let longest = page.lines.map(\.extent).max() ?? 0
    guard longest >= 40, longest <= widest else { return nil }
    let full = page.lines.indices.filter {
      page.lines[$0].extent >= longest - 2 && !Sentence.isEnded(page.text(page.lines[$0]))
    }
    if full.count == 1, let only = full.first, only + 1 < page.lines.count {
      // One line is enough when it breaks off within a sentence that the next one ends.
      let isOpen = page.text(page.lines[only]).contains { $0.code == comma }
      return isOpen && Sentence.isEnded(page.text(page.lines[only + 1])) ? longest : nil
    }
    return full.count >= 2 && !isRagged(page) ? longest : nil
  }

  /// Long lines that break off, and the line below goes on at once.
  private static func isRagged(_ page: Page) -> Bool {
    var (open, all, stopped) = (0, 0, 0)
    var tally = WidthTally()
    for (index, line) in page.lines.enumerated().dropLast()
    where line.extent >= longFragment && line.markup == .none && !line.isRunTogether {
      all += 1
      guard page.lines[index + 1].blanksAbove == 0, !Sentence.isEnded(page.text(line)) else {
        continue
      }
      open += 1
      // Headlines in a list break off too, but no sentence ends within one.
      if line.kinds.has(.sentenceEnd) { stopped += 1 }
      tally.add(line.extent)
    }
    return open >= fewestFragments && open * 2 > all && stopped * 4 > open
      && tally.spread * 2 > open
  }

  private static let longFragment = 40
  private static let fewestFragments = 6

  /// For text cut at a fixed width, the width most unfinished lines in a wide neighbourhood have.
  private static func commonWidths(
    _ open: [Int], in page: Page, otherwise local: [Int]
  ) -> [Int] {
    let lines = page.lines
    // A mark that may hang over the margin does not make the column wider.
    let extents = open.map {
      lines[$0].extent
        - (page.text(lines[$0]).last.map { noStart.contains($0.code) } ?? false ? 2 : 0)
    }
    var widths = local
    let span = 20
    var lower = open.startIndex
    var upper = open.startIndex
    var tally = WidthTally()
    for index in lines.indices {
      while upper < open.endIndex, open[upper] <= index + span {
        tally.add(extents[upper])
        upper += 1
      }
      while lower < upper, open[lower] < index - span {
        tally.remove(extents[lower])
        lower += 1
      }
      if let common = tally.common { widths[index] = common }
    }
    return widths
  }

  /// For each line the upper quartile of the widths of the lines nearby.
  private static func localWidths(of lines: [Line]) -> [Int] {
    var tally = WidthTally()
    let last = lines.count - 1
    for line in lines.prefix(reach) where line.extent >= narrowest { tally.add(line.extent) }
    return lines.indices.map { index in
      if index + reach <= last, lines[index + reach].extent >= narrowest {
        tally.add(lines[index + reach].extent)
      }
      if index > reach, lines[index - reach - 1].extent >= narrowest {
        tally.remove(lines[index - reach - 1].extent)
      }
      return tally.upperQuartile ?? lines[index].extent
    }
  }
}

extension Line {
  /// From the margin to the last character, in half ems.
  var extent: Int { indent + width }
}

extension Page {
  /// The room a line above would have needed to take what begins a line.
  ///
  /// A line's end swallows the space that stood there, and a list is parted at its gaps only.
  func room(for line: Line, below above: Line) -> Int {
    let upper = text(above)
    let lower = text(line)
    guard let last = upper.last, let first = lower.first else { return 2 }
    let gaps = above.kinds.has(.space) ? upper.count { $0.code == 0x20 } : 0
    if gaps >= 3, gaps * 6 >= upper.count, let end = lower.firstIndex(where: { $0.code == 0x20 }),
      end - lower.startIndex <= 4
    {
      return lower[..<end].reduce(2) { $0 + $1.printWidth }
    }
    let mayHaveGap =
      gaps > 0 || Characters.isWordPart(last.code) != Characters.isWordPart(first.code)
    return leadingWidth(of: line) + (mayHaveGap ? 1 : 0)
  }

  fileprivate func leadingWidth(of line: Line) -> Int { text(line).leadingWidth }
}

extension GlyphSlice {
  /// The width of what can not be parted from a line's first character: opening brackets, a word
  /// or number, and the marks that may not begin a line.
  var leadingWidth: Int {
    var end = prefix { $0.kinds.has(.opener) }.endIndex
    guard end < endIndex else { return 2 }
    end = self[end].kinds.has(.wordPart) ? wordEnd(from: end) : end + 1
    end = self[end...].prefix { noStart.contains($0.code) }.endIndex
    return self[..<end].reduce(0) { $0 + $1.printWidth }
  }

  /// Where a word or number ends, with points and colons between its digits: `7.9`, `10:30`.
  ///
  /// Numbers are kept whole by UAX #14, rules LB25 and LB13.
  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < endIndex {
      end = self[end...].prefix { $0.kinds.has(.wordPart) }.endIndex
      guard end + 1 < endIndex, joints.contains(self[end].code),
        Characters.isDigit(self[end - 1].code), Characters.isDigit(self[end + 1].code)
      else { break }
      end += 1
    }
    return end
  }
}

private let marks: ScalarSet = "，。；、："
private let joints: ScalarSet = ".,:/"
private let noStart: ScalarSet = "，、。．：；！？）》〉」』】〕”’%…—"
