/// Cuts a source into lines and takes markup, invisible characters and letter-spacing off them.
///
/// One pass over the scalars. A line's glyphs keep single spaces between words and drop everything
/// that is not text; the dropped characters stay owned by their line as furniture.
struct LineReader {
  private let source: SourceText
  private let table = KindTable.shared
  private var glyphs: [Glyph] = []
  private var lines: [Line] = []
  private var number = 1
  private var blanks = 0
  private var frontMatterEnd = 0

  private init(_ source: SourceText) {
    self.source = source
    glyphs.reserveCapacity(source.scalars.count)
  }

  static func read(_ source: SourceText) -> Page {
    var reader = LineReader(source)
    reader.frontMatterEnd = FrontMatter.end(in: source.scalars) ?? 0
    reader.readAll()
    return Page(source: source, glyphs: reader.glyphs, lines: reader.lines)
  }

  private mutating func readAll() {
    let scalars = source.scalars
    var start = 0
    while start <= scalars.count {
      let end = readLine(from: start)
      guard end < scalars.count else { return }
      let code = scalars[end].value
      let isPair = code == 0x0D && end + 1 < scalars.count && scalars[end + 1].value == 0x0A
      start = end + (isPair ? 2 : 1)
      // A form feed parts pages within a line of the file's count.
      number += code == 0x0C ? 0 : 1
    }
  }

  /// Reads one line and returns where it ends.
  private mutating func readLine(from start: Int) -> Int {
    let first = glyphs.count
    let print = append(from: start)
    let range = start..<print.end
    guard glyphs.count > first else {
      blanks += 1
      return print.end
    }
    var markup = Line.Markup.none
    if start < frontMatterEnd {
      markup = .frontMatter
    } else if print.needsMarkup {
      markup = MarkupStripper.strip(&glyphs, from: first)
    }
    dropOuterSpace(from: first)
    let mayHaveGaps = print.gaps >= 3 || print.needsMarkup
    let isSpacedOut = mayHaveGaps && LetterSpacing.isPresent(in: glyphs[first...])
    if isSpacedOut { LetterSpacing.close(&glyphs, from: first) }
    if mayHaveGaps, markup == .none,
      RunTogether.applies(to: glyphs[first...], isWhole: isWhole(start..<print.end))
    {
      for piece in RunTogether.pieces(of: glyphs[first...]) {
        appendLine(range, piece, indent: 0, markup: markup)
        lines[lines.count - 1].isRunTogether = true
      }
    } else {
      appendLine(range, first..<glyphs.count, indent: print.indent, markup: markup)
      lines[lines.count - 1].isSpacedOut = isSpacedOut
    }
    blanks = 0
    return print.end
  }

  /// True for a line besides which the file holds next to nothing.
  private func isWhole(_ range: Range<Int>) -> Bool {
    range.lowerBound <= 2 && source.scalars.count - range.upperBound <= 2
  }

  private mutating func appendLine(
    _ scalars: Range<Int>, _ content: Range<Int>, indent: Int, markup: Line.Markup
  ) {
    var width = 0
    for index in content { width += glyphs[index].printWidth }
    lines.append(
      Line(
        number: number, scalars: scalars, glyphs: content, indent: indent, width: width,
        blanksAbove: blanks, markup: markup, isSpacedOut: false, isRunTogether: false,
        geometry: nil))
    blanks = 0
  }

  /// What the pass over a line's scalars came across.
  private struct Print {
    var end: Int
    var indent = 0
    /// Stretches of white space between characters.
    var gaps = 0
    var needsMarkup = false
  }

  /// Appends a line's glyphs with runs of white space as one space.
  private mutating func append(from start: Int) -> Print {
    let first = glyphs.count
    var print = Print(end: start)
    while print.end < source.scalars.count {
      let code = source.scalars[print.end].value
      let kinds = table[code]
      if !kinds.has(.special) {
        glyphs.append(Glyph(code: code, kinds: kinds, origin: print.end))
      } else if kinds.has(.lineEnd) {
        break
      } else if kinds.has(.blank) {
        appendSpace(first, &print)
      } else if !kinds.has(.invisible) {
        let glyph = folded(at: print.end)
        glyphs.append(glyph)
        if glyph.kinds.has(.markup) { print.needsMarkup = true }
      }
      print.end += 1
    }
    return print
  }

  private mutating func appendSpace(_ first: Int, _ print: inout Print) {
    guard glyphs.count > first else {
      let code = source.scalars[print.end].value
      print.indent += code == 0x3000 ? 2 : code == 0x09 ? 4 : 1
      return
    }
    guard glyphs[glyphs.count - 1].code != 0x20 else { return }
    print.gaps += 1
    glyphs.append(Glyph(code: 0x20, kinds: .space, origin: print.end))
  }

  private func folded(at index: Int) -> Glyph {
    let scalar = source.scalars[index]
    let code = Glyph.fold(scalar)
    let width = table[scalar.value].intersection(.wide)
    return Glyph(code: code, kinds: table[code].subtracting(.wide).union(width), origin: index)
  }

  private mutating func dropOuterSpace(from first: Int) {
    while glyphs.count > first, glyphs.last?.code == 0x20 { glyphs.removeLast() }
    var start = first
    while start < glyphs.count, glyphs[start].code == 0x20 { start += 1 }
    if start > first { glyphs.removeSubrange(first..<start) }
  }
}
