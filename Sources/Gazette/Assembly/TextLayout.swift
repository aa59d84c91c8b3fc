/// Where each glyph of each paragraph stands in the UTF-8 form of the paragraph's text.
///
/// Within a stretch the text's offsets run like the source's, so only the stretches' beginnings are
/// kept.
struct TextLayout {
  private var starts: [Start] = []
  /// For each paragraph behind its last beginning.
  private var bounds: [Int] = []
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
    starts.reserveCapacity(paragraphs.reduce(0) { $0 + $1.count })
    bounds.reserveCapacity(paragraphs.count)
    ends.reserveCapacity(paragraphs.count)
    for stretches in paragraphs { append(stretches) }
  }

  private mutating func append(_ stretches: [Range<Int>]) {
    var (glyph, byte) = (0, 0)
    for stretch in stretches {
      starts.append(Start(scalar: stretch.lowerBound, glyph: glyph, byte: byte))
      glyph += max(1, stretch.count)
      byte += max(1, index.bytes(stretch).count)
    }
    bounds.append(starts.count)
    ends.append(byte)
  }

  func offset(_ paragraph: Int, _ glyph: Int) -> Int {
    let first = paragraph > 0 ? bounds[paragraph - 1] : 0
    var (lower, upper) = (first, bounds[paragraph])
    while lower < upper {
      let middle = (lower + upper) / 2
      if starts[middle].glyph <= glyph { lower = middle + 1 } else { upper = middle }
    }
    guard lower > first else { return ends[paragraph] }
    let start = starts[lower - 1]
    let scalars = start.scalar..<(start.scalar + glyph - start.glyph)
    return min(ends[paragraph], start.byte + index.bytes(scalars).count)
  }

  func end(of paragraph: Int) -> Int { ends[paragraph] }
}
