/// A page on one line that some program cut at a width: every line but the last is full.
///
/// On a page set in lines a paragraph's last one leaves room. Where none but the page's last does,
/// nothing was set: the whole is one line, and read as such.
enum CutPage {
  /// Makes one stretch of a page that is one line, in which no line's end takes room; false for any
  /// other page.
  static func join(_ store: GlyphStore, _ stretches: inout [KindTable.Stretch]) -> Bool {
    let glyphs = store.sheet
    guard let lines = lines(glyphs, stretches), isCut(lines, store.page),
      !lines.prefix(longestHead).contains(where: { isByline(store.page[$0.text]) })
    else { return false }
    for stretch in stretches where stretch.end < glyphs.count {
      glyphs[stretch.end].kinds = .invisible
    }
    for (above, below) in zip(lines, lines.dropFirst()) {
      let ends = above.text.upperBound..<below.text.lowerBound
      for index in ends { glyphs[index].kinds = .invisible }
      if partsWord(glyphs[ends.lowerBound - 1], glyphs[ends.upperBound]) {
        glyphs[ends.lowerBound] = Glyph(
          code: 0x20, kinds: [.space, .blank], origin: ends.lowerBound)
      }
    }
    stretches = [KindTable.Stretch.joined(stretches[...])]
    return true
  }

  private struct PrintedLine {
    var text: Range<Int>
    /// In half ems.
    var width: Int
  }

  /// What is printed, if the same white space stands between all lines and none before them.
  private static func lines(_ glyphs: GlyphSheet, _ stretches: [KindTable.Stretch])
    -> [PrintedLine]?
  {
    guard stretches.count >= fewest else { return nil }
    var lines: [PrintedLine] = []
    var start = 0
    var blanks = 0
    var between: Int?
    for stretch in stretches {
      defer { start = stretch.end + 1 }
      guard stretch.width > 0, start < stretch.end else {
        blanks += 1
        continue
      }
      if let last = lines.last {
        guard between ?? blanks == blanks, !isIndented(start, glyphs),
          last.width >= narrowest, last.width <= widest,
          lines.count > 1 || stretch.width <= last.width + slack
        else { return nil }
        between = blanks
      }
      blanks = 0
      lines.append(PrintedLine(text: start..<stretch.end, width: stretch.width))
    }
    return lines.count >= fewest ? lines : nil
  }

  /// A gap of the one line may stand behind the cut; what is wider is a paragraph's indentation.
  private static func isIndented(_ start: Int, _ glyphs: GlyphSheet) -> Bool {
    let kinds = glyphs[start].kinds
    return kinds.has(.blank) && (kinds.has(.wide) || glyphs[start].code != 0x20)
  }

  /// Whether every line stops where the next character had no room, seldom with a sentence.
  private static func isCut(_ lines: [PrintedLine], _ page: GlyphSlice) -> Bool {
    var tally = WidthTally()
    for line in lines.dropLast() { tally.add(line.width) }
    guard let width = tally.common, let last = lines.last, last.width <= width + hanging else {
      return false
    }
    var odd = 0
    var ended = 0
    var apart = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard line.width <= width + hanging else { return false }
      if Sentence.isEnded(page[line.text].trimmed) { ended += 1 }
      let below = page[next.text].trimmed
      if below.startIndex > next.text.lowerBound { apart += 1 }
      if line.width + below.leadingWidth + gap > width { continue }
      // An address is not cut.
      guard below.first?.kinds.has(.wordPart) ?? false, line.width * 2 > width else { return false }
      odd += 1
    }
    return odd * 6 <= lines.count && ended * 4 <= lines.count && apart * 4 <= lines.count
  }

  /// Headline and byline may fill their lines by chance; of one line cut no part reads so.
  private static func isByline(_ text: GlyphSlice) -> Bool {
    Byline(text.trimmed).map { $0.certainty >= 0.9 } ?? false
  }

  private static let longestHead = 5

  /// A space between two words goes with a line's end.
  static func partsWord(_ above: Glyph, _ below: Glyph) -> Bool {
    above.kinds.has(.wordPart) && below.kinds.has(.wordPart)
      && (above.kinds.has(.latin) || below.kinds.has(.latin))
  }

  private static let fewest = 4
  /// In half ems.
  private static let narrowest = 16
  private static let widest = 240
  /// How far full lines may differ, in half ems.
  private static let slack = 12
  /// A mark may hang over the margin.
  private static let hanging = 4
  /// A line's end swallows a space.
  private static let gap = 1
}
