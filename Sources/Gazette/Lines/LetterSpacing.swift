/// Lines whose characters a typesetter pulled apart: `加 快 管 理 流 程`.
enum LetterSpacing {
  /// The length of `财 政 部`; a shorter line is as likely a name.
  static let shortest = 5

  /// True when most neighbouring ideographs of a line are parted by a space.
  static func isPresent(in line: GlyphSlice) -> Bool {
    guard line.count >= 7 else { return line.count == shortest && isOffice(line) }
    var gaps = 0
    var pairs = 0
    var previous: UInt32 = 0
    var isApart = false
    for glyph in line {
      if glyph.code == 0x20 {
        isApart = true
        continue
      }
      if !Characters.isWordPart(glyph.code) || !Characters.isWordPart(previous) {
        pairs += 1
        gaps += isApart ? 1 : 0
      }
      isApart = false
      previous = glyph.code
    }
    return gaps >= 3 && gaps * 10 >= (pairs - 1) * 6 && !isNames(line)
  }

  /// `林 禾 周 远`: names of two characters are pulled apart as well, but each on its own.
  private static func isNames(_ line: GlyphSlice) -> Bool {
    guard line.count <= 30, !isOffice(line), let byline = Byline(line) else { return false }
    return byline.certainty >= 0.9
      || byline.people.allSatisfy { PersonName.likelihood($0.name) >= 0.7 }
  }

  /// `某 县 财 政 局`, as offices stand below each other in a signature.
  private static func isOffice(_ line: GlyphSlice) -> Bool {
    line.spaced.allSatisfy { $0.count == 1 && $0.first?.kinds.has(.ideograph) ?? false }
      && Vocabulary.unitEnds.endsAny(line.filter { $0.code != 0x20 })
  }

  /// Takes the spaces out again, but for those between two Latin words; returns what is left.
  static func close(_ glyphs: GlyphSheet, _ range: Range<Int>) -> Range<Int> {
    var kept = range.lowerBound
    for index in range {
      let glyph = glyphs[index]
      let isInner = index > range.lowerBound && index + 1 < range.upperBound
      let isWordGap =
        isInner && Characters.isLatin(glyphs[index - 1].code)
        && Characters.isLatin(glyphs[index + 1].code)
      if glyph.code == 0x20 && !isWordGap { continue }
      glyphs[kept] = glyph
      kept += 1
    }
    return range.lowerBound..<kept
  }
}
