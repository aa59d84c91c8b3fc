/// Where each glyph of each paragraph stands in the UTF-8 form of the paragraph's text.
///
/// Within a stretch the text's offsets run like the source's, so only the stretches' beginnings are
/// kept.
struct TextLayout {
  private var paragraphs: [[Start]] = []
  private var ends: [Int] = []
  private let index: SpanIndex

  /// Where a stretch begins: in the source's scalars, and among the paragraph's glyphs and bytes.
  private struct Start {
    var scalar: Int
    var glyph: Int
    var byte: Int
  }

  init(_ paragraphs: [[Range<Int>]], _ index: SpanIndex) {
    self.index = index
    for stretches in paragraphs { append(stretches) }
  }

  private mutating func append(_ stretches: [Range<Int>]) {
    var (glyph, byte) = (0, 0)
    var starts: [Start] = []
    starts.reserveCapacity(stretches.count)
    for stretch in stretches {
      starts.append(Start(scalar: stretch.lowerBound, glyph: glyph, byte: byte))
      glyph += max(1, stretch.count)
      byte += max(1, index.bytes(stretch).count)
    }
    paragraphs.append(starts)
    ends.append(byte)
  }

  func offset(_ paragraph: Int, _ glyph: Int) -> Int {
    let starts = paragraphs[paragraph]
    var (lower, upper) = (0, starts.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle].glyph <= glyph { lower = middle + 1 } else { upper = middle }
    }
    guard lower > 0 else { return ends[paragraph] }
    let start = starts[lower - 1]
    let scalars = start.scalar..<(start.scalar + glyph - start.glyph)
    return min(ends[paragraph], start.byte + index.bytes(scalars).count)
  }

  func end(of paragraph: Int) -> Int { ends[paragraph] }
}
