/// Cuts a source into lines and takes markup, invisible characters and letter-spacing off them.
///
/// One pass over the scalars. A line's glyphs keep single spaces between words and drop everything
/// that is not text; the dropped characters stay owned by their line as furniture.
struct LineReader {
  private let source: SourceText
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
    var index = 0
    while index < scalars.count {
      let code = scalars[index].value
      guard LineEnd.contains(code) else {
        index += 1
        continue
      }
      readLine(start..<index)
      let isPair = code == 0x0D && index + 1 < scalars.count && scalars[index + 1].value == 0x0A
      index += isPair ? 2 : 1
      start = index
      // A form feed parts pages within a line of the file's count.
      number += code == 0x0C ? 0 : 1
    }
    readLine(start..<scalars.count)
  }

  private mutating func readLine(_ range: Range<Int>) {
    let first = glyphs.count
    let (indent, needsMarkup) = append(range)
    guard glyphs.count > first else {
      blanks += 1
      return
    }
    var markup = Line.Markup.none
    if range.lowerBound < frontMatterEnd {
      markup = .frontMatter
    } else if needsMarkup {
      markup = MarkupStripper.strip(&glyphs, from: first)
    }
    dropOuterSpace(from: first)
    let isSpacedOut = LetterSpacing.isPresent(in: glyphs[first...])
    if isSpacedOut { LetterSpacing.close(&glyphs, from: first) }
    if RunTogether.applies(to: glyphs[first...]) && markup == .none {
      for piece in RunTogether.pieces(of: glyphs[first...]) {
        appendLine(range, piece, indent: 0, markup: markup)
        lines[lines.count - 1].isRunTogether = true
      }
    } else {
      appendLine(range, first..<glyphs.count, indent: indent, markup: markup)
      lines[lines.count - 1].isSpacedOut = isSpacedOut
    }
    blanks = 0
  }

  private mutating func appendLine(
    _ scalars: Range<Int>, _ content: Range<Int>, indent: Int, markup: Line.Markup
  ) {
    let width = glyphs[content].reduce(0) { $0 + source.printWidth($1) }
    lines.append(
      Line(
        number: number, scalars: scalars, glyphs: content, indent: indent, width: width,
        blanksAbove: blanks, markup: markup, isSpacedOut: false, isRunTogether: false,
        geometry: nil))
    blanks = 0
  }

  /// Appends a line's glyphs with runs of white space as one space.
  private mutating func append(_ range: Range<Int>) -> (indent: Int, needsMarkup: Bool) {
    var indent = 0
    var isStart = true
    var needsMarkup = false
    for index in range {
      let code = Glyph.fold(source.scalars[index])
      if Invisible.contains(code) { continue }
      if code == 0x20 || code == 0x09 || code == 0xA0 || (0x2000...0x200A).contains(code) {
        if isStart {
          indent += source.scalars[index].value == 0x3000 ? 2 : code == 0x09 ? 4 : 1
        } else if glyphs.last?.code != 0x20 {
          glyphs.append(Glyph(code: 0x20, origin: index))
        }
        continue
      }
      isStart = false
      if code < 0x80 && MarkupStripper.signs.contains(code) { needsMarkup = true }
      glyphs.append(Glyph(code: code, origin: index))
    }
    return (indent, needsMarkup)
  }

  private mutating func dropOuterSpace(from first: Int) {
    while glyphs.count > first, glyphs.last?.code == 0x20 { glyphs.removeLast() }
    var start = first
    while start < glyphs.count, glyphs[start].code == 0x20 { start += 1 }
    if start > first { glyphs.removeSubrange(first..<start) }
  }
}

/// Characters that end a line: LF, VT, FF, CR, NEL and Unicode's two separators.
private enum LineEnd {
  static func contains(_ code: UInt32) -> Bool {
    (0x0A...0x0D).contains(code) || code == 0x85 || code == 0x2028 || code == 0x2029
  }
}

/// Characters that take no room.
///
/// Zero-width marks and soft hyphens, which a reader never saw, and C1 controls, what some converters
/// leave of a bad byte. Other control characters stay in the text, to be shown.
enum Invisible {
  static func contains(_ code: UInt32) -> Bool {
    switch code {
    case 0x80...0x84, 0x86...0x9F, 0xAD: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }
}
