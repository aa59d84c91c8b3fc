/// Cuts a source into lines and takes markup, invisible characters and letter-spacing off them.
///
/// Every scalar becomes a glyph at the same index; a line's text is squeezed within its own range,
/// so that nothing moves on a line that has nothing to drop. A line keeps single spaces between
/// words and drops everything that is not text; the dropped characters stay owned by their line as
/// furniture.
struct LineReader {
  private let source: SourceText
  private let store: GlyphStore
  private let glyphs: GlyphSheet
  private var stretches: [KindTable.Stretch]
  private let offsets: [Int32]
  private var lines: [Line] = []
  private var number = 1
  private var blanks = 0
  private let frontMatterEnd: Int
  /// Behind the last tag that runs over several lines.
  private var tagEnd = 0
  /// Behind the fence that closes a stretch of code, and from where on none is closed.
  private var fenceEnd = 0
  private var unfenced = 0
  private var opensSheet = false
  /// Whether the page is one line that was cut at a width, and up to where its lines are counted.
  private let isCut: Bool
  private var counted = 0
  /// Of a page whose markup was cut with it, what it was cut at, or 0.
  private let cutWidth: Int?

  private init(_ source: SourceText, _ reading: KindTable.Reading) {
    self.source = source
    (store, stretches, offsets) = (reading.store, reading.stretches, reading.offsets)
    glyphs = store.sheet
    PointStops.read(glyphs, &stretches)
    LooseSetting.close(glyphs, stretches)
    frontMatterEnd = FrontMatter.end(in: source.scalars) ?? 0
    isCut = CutPage.join(store, &stretches)
    cutWidth =
      isCut ? nil : CutMarkup.join(store, &stretches, frontMatterEnd: frontMatterEnd)
    lines.reserveCapacity(stretches.count)
  }

  static func read(_ source: SourceText) -> Page {
    read(source, KindTable.shared.read(source.scalars))
  }

  /// What the reading holds is closed up, so each serves one page.
  static func read(_ source: SourceText, _ reading: KindTable.Reading) -> Page {
    var reader = LineReader(source, reading)
    reader.readAll()
    return Page(
      source: source, glyphs: reader.store.page, store: reader.store, lines: reader.lines,
      index: SpanIndex(source, offsets: reader.offsets),
      cutWidth: reader.cutWidth.flatMap { $0 > 0 ? $0 : nil })
  }

  private mutating func readAll() {
    let scalars = source.scalars
    var start = 0
    var next = 0
    while next < stretches.count {
      let end = stretches[next].end
      readLine(start..<end, stretches[next])
      guard end < scalars.count else { return }
      if cutWidth != nil { countEnds(start..<end) }
      let code = scalars[end].value
      // Between the two of a pair stands a stretch of nothing.
      let isPair = code == 0x0D && end + 1 < scalars.count && scalars[end + 1].value == 0x0A
      start = end + (isPair ? 2 : 1)
      next += isPair ? 2 : 1
      if code == 0x0C { opensSheet = true }
      // A form feed parts pages within a line of the file's count.
      number += code == 0x0C ? 0 : 1
    }
  }

  /// The ends of lines within what was put together again.
  private mutating func countEnds(_ stretch: Range<Int>) {
    let ends = source.scalars[stretch].count { $0.value == 0x0A }
    guard ends > 0 else { return }
    number += ends
    if !lines.isEmpty { lines[lines.count - 1].isRejoined = true }
  }

  private mutating func readLine(_ range: Range<Int>, _ stretch: KindTable.Stretch) {
    let kinds = stretch.kinds
    if range.isEmpty {
      blanks += 1
    } else if line(range, isPlain: kinds) {
      appendLine(range, range, width: stretch.width, indent: 0, markup: .none, kinds)
    } else {
      let hasSpace = kinds.has([.blank, .invisible])
      let space = hasSpace ? squeeze(range) : Space(text: range)
      if space.text.isEmpty { blanks += 1 } else { readText(space, of: range, kinds) }
    }
  }

  /// Whether a line is nothing but text, each character of it in its place.
  private func line(_ range: Range<Int>, isPlain kinds: Kinds) -> Bool {
    !kinds.has([.blank, .invisible, .markup]) && range.lowerBound >= max(frontMatterEnd, tagEnd)
      && glyphs[range.lowerBound].code != 0x3F
  }

  private mutating func readText(_ space: Space, of line: Range<Int>, _ kinds: Kinds) {
    var text = space.text
    var markup = Line.Markup.none
    var strongEnd = 0
    if line.lowerBound < frontMatterEnd {
      markup = .frontMatter
    } else if isWithinTag(line, kinds) {
      markup = .image
    } else if let fence = fence(line, kinds) {
      markup = fence
    } else if kinds.has(.markup) {
      let parts = MarkupStripper.strip(store, text)
      guard parts.count == 1 else { return appendParts(parts, line, kinds) }
      markup = parts[0].markup
      text = parts[0].glyphs
      strongEnd = parts[0].strongEnd
    }
    text = store.page[text].withoutSpoilt.withoutEditLink.trimmed.indices
    let isPage = lines.isEmpty && line.upperBound + 2 >= source.scalars.count
    let mayHaveGaps =
      space.gaps >= (isPage ? 1 : 3)
      || kinds.has(.markup) && store.page[text].contains { $0.code == 0x20 }
    let mayBeSpaced = mayHaveGaps || space.gaps == 2 && text.count == LetterSpacing.shortest
    let isSpacedOut = mayBeSpaced && LetterSpacing.isPresent(in: store.page[text])
    if isSpacedOut { text = LetterSpacing.close(glyphs, text) }
    let parts =
      mayHaveGaps && (markup == .none || markup == .quote)
      ? RunTogether.parts(
        of: store.page[text], isPage: isPage, indents: text == space.text ? space.indents : []) : []
    if parts.isEmpty, !space.indents.isEmpty, text == space.text,
      markup == .none || markup == .quote
    {
      let paragraphs = IndentedLine.paragraphs(of: store.page[text], at: space.indents)
      for part in paragraphs {
        appendLine(line, part, width: width(part), indent: space.indent, markup: markup, kinds)
        lines[lines.count - 1].isRunTogether = true
      }
      if !paragraphs.isEmpty { return }
    }
    if !parts.isEmpty {
      for piece in parts {
        for part in RunTogether.withHead(store.page[piece], else: markup) {
          countLines(to: part.glyphs.lowerBound)
          appendLine(
            line, part.glyphs, width: width(part.glyphs), indent: 0, markup: part.markup, kinds)
          lines[lines.count - 1].isRunTogether = true
        }
      }
    } else {
      let printed = (markup == .none || markup == .quote) && !isSpacedOut ? space.closed : 0
      appendLine(
        line, text, width: width(text) + printed, indent: space.indent, markup: markup, kinds)
      lines[lines.count - 1].isSpacedOut = isSpacedOut
      lines[lines.count - 1].strongEnd = strongEnd
    }
  }

  /// What a line is to Markdown's fences: the fence itself is the page's, and between two of them `#`
  /// marks nothing.
  private mutating func fence(_ line: Range<Int>, _ kinds: Kinds) -> Line.Markup? {
    if line.lowerBound < fenceEnd { return isFence(at: line.lowerBound) ? .image : .code }
    guard kinds.has(.markup), line.lowerBound >= unfenced, isFence(at: line.lowerBound) else {
      return nil
    }
    var place = line.upperBound
    let scalars = source.scalars
    while place < scalars.count, !(scalars[place].value == 0x0A && isFence(at: place + 1)) {
      place += 1
    }
    guard place < scalars.count else {
      unfenced = scalars.count
      return nil
    }
    fenceEnd = place + 1 + LineReader.fenceWidth
    return .image
  }

  private func isFence(at index: Int) -> Bool {
    let end = index + LineReader.fenceWidth
    return end <= source.scalars.count
      && (index..<end).allSatisfy { source.scalars[$0].value == 0x60 }
  }

  private static let fenceWidth = 3

  /// Whether a line is part of a tag over several lines, which it may open.
  private mutating func isWithinTag(_ line: Range<Int>, _ kinds: Kinds) -> Bool {
    if kinds.has(.markup), line.lowerBound >= tagEnd,
      let end = OpenTag.end(of: line, in: store.page)
    {
      tagEnd = end
    }
    return line.lowerBound < tagEnd
  }

  /// What a tag such as `<br>` parts on one line of the source.
  private mutating func appendParts(
    _ parts: [MarkupStripper.Part], _ range: Range<Int>, _ kinds: Kinds
  ) {
    for part in parts {
      let text = store.page[part.glyphs].trimmed
      appendLine(
        range, text.indices, width: width(text.indices), indent: 0, markup: part.markup, kinds)
    }
  }

  /// Where the parts of a page that was cut at a width begin in the file.
  private mutating func countLines(to start: Int) {
    guard isCut, start < store.page.endIndex else { return }
    let origin = Int(glyphs[start].origin)
    number += source.scalars[counted..<max(counted, origin)].count { $0.value == 0x0A }
    counted = max(counted, origin)
  }

  private func width(_ content: Range<Int>) -> Int {
    store.page[content].reduce(0) { $0 + $1.printWidth }
  }

  private mutating func appendLine(
    _ scalars: Range<Int>, _ content: Range<Int>, width: Int, indent: Int, markup: Line.Markup,
    _ kinds: Kinds
  ) {
    lines.append(
      Line(
        number: number, scalars: scalars, glyphs: content, indent: indent, width: width,
        blanksAbove: blanks, markup: markup, kinds: kinds, isSpacedOut: false, isRunTogether: false,
        opensSheet: opensSheet, geometry: nil))
    blanks = 0
    opensSheet = false
  }

  /// In half ems.
  private static let widestGap = 4

  /// The white space of a line and what it leaves.
  private struct Space {
    var text: Range<Int>
    var indent = 0
    /// Stretches of white space behind characters.
    var gaps = 0
    /// Where print goes on behind a gap as wide as two characters.
    var indents: [Int] = []
    /// How much wider the gaps are in print than the one space left of each, in half ems.
    var closed = 0
  }

  /// Closes up a line's text: runs of white space become one space, invisible characters nothing.
  private mutating func squeeze(_ line: Range<Int>) -> Space {
    var space = Space(text: line.lowerBound..<line.lowerBound)
    var end = line.lowerBound
    var gap = 0
    for index in line {
      let kinds = glyphs[index].kinds
      if kinds.has(.invisible) { continue }
      if kinds.has(.blank) {
        if end == line.lowerBound {
          space.indent += indent(of: index)
        } else {
          gap += indent(of: index)
        }
        if end == line.lowerBound || glyphs[end - 1].code == 0x20 { continue }
        space.gaps += 1
      } else if gap > 0 {
        // What is wider lays out a table and pads no name.
        space.closed += min(gap, LineReader.widestGap) - 1
        if gap >= LineReader.widestGap { space.indents.append(end) }
        gap = 0
      }
      glyphs[end] = glyphs[index]
      end += 1
    }
    space.text = line.lowerBound..<end
    return space
  }

  /// The width of white space at a line's start, in half ems.
  private func indent(of index: Int) -> Int {
    let code = source.scalars[index].value
    return code == 0x3000 ? 2 : code == 0x09 ? 4 : 1
  }
}

extension GlyphSlice {
  /// Without the question marks that a converter made of the indentation: `??第一段…`.
  fileprivate var withoutSpoilt: GlyphSlice {
    let marks = prefix { $0.code == 0x3F }
    guard (2...4).contains(marks.count), marks.endIndex < endIndex,
      self[marks.endIndex].kinds.has([.ideograph, .space, .numeral])
        || self[marks.endIndex].code == 0x28
    else { return self }
    return self[marks.endIndex...]
  }

  /// Without the link that a wiki prints behind its headlines and headings.
  fileprivate var withoutEditLink: GlyphSlice {
    guard last?.code == 0x5D, let link = editLinks.first(where: { hasSuffix($0) }),
      count > link.count
    else { return self }
    return dropLast(link.count)
  }
}

private let editLinks: [Word] = ["[编辑]", "[编辑源代码]"]
