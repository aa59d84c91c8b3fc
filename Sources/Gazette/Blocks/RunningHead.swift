/// Running heads that a converter printed behind the last line of a sheet: `…日益普遍某某會 ─ 2012年11月21日`
/// above the number of the next.
enum RunningHead {
  private static let longest = 40
  private static let shortest = 6

  /// The page with such lines parted in two.
  static func part(_ page: Page) -> Page {
    let heads = heads(in: page)
    guard !heads.isEmpty else { return page }
    var lines: [Line] = []
    lines.reserveCapacity(page.lines.count + heads.count)
    for index in page.lines.indices {
      let line = page.lines[index]
      guard isAboveMark(index, in: page), let head = heads.first(where: { ends(line, $0, page) })
      else {
        lines.append(line)
        continue
      }
      let start = line.glyphs.upperBound - head.count
      lines.append(page.line(line, line.glyphs.lowerBound..<start))
      lines.append(page.line(line, start..<line.glyphs.upperBound))
    }
    return Page(
      source: page.source, glyphs: page.glyphs, store: page.store, lines: lines, index: page.index,
      cutWidth: page.cutWidth)
  }

  /// Lines with a day that stand alone above a sheet's number.
  private static func heads(in page: Page) -> [[UInt32]] {
    var heads: [[UInt32]] = []
    for index in page.lines.indices where isAboveMark(index, in: page) {
      let text = page.text(page.lines[index])
      guard (shortest...longest).contains(text.count), isHead(text) else { continue }
      let codes = text.map(\.code)
      if !heads.contains(codes) { heads.append(codes) }
      if heads.count > mostHeads { return [] }
    }
    return heads
  }

  private static let mostHeads = 4

  /// `某某會 ─ 2012年11月21日`: a name, a stroke and a day, and nothing else.
  static func isHead(_ text: GlyphSlice) -> Bool {
    guard let date = DateReader.first(in: text), date.range.upperBound == text.endIndex,
      date.iso.utf8.count == 10
    else { return false }
    return text[..<date.range.lowerBound].trimmed.last.map { Characters.dashes.contains($0.code) }
      ?? false
  }

  private static func isAboveMark(_ index: Int, in page: Page) -> Bool {
    guard index + 1 < page.lines.count else { return false }
    let next = page.text(page.lines[index + 1])
    return next.count <= 6 && next.first?.kinds.has(.numeral) ?? false
      && Furniture.isPageMark(next)
  }

  private static func ends(_ line: Line, _ head: [UInt32], _ page: Page) -> Bool {
    let text = page.text(line)
    return text.count > head.count && text.suffix(head.count).elementsEqual(head) { $0.code == $1 }
  }
}

extension Page {
  /// A part of a line, as a line of its own.
  fileprivate func line(_ line: Line, _ part: Range<Int>) -> Line {
    var cut = line
    cut.glyphs = glyphs[part].trimmed.indices
    cut.width = glyphs[cut.glyphs].reduce(0) { $0 + $1.printWidth }
    return cut
  }
}
