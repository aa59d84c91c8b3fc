import Canvas
import Testing

@Test(arguments: [AmbiguousWidth.narrow, .wide])
func `no glyph is cut, and none bleeds, at any right edge`(_ ambiguous: AmbiguousWidth) {
  for seed in 0..<60 {
    let text = RandomText.make(RandomText.glyphs, seed: UInt64(seed), length: 12)
    for width in 0...24 {
      var canvas = Canvas(size: Size(width: width + 1, height: 1), ambiguous: ambiguous)
      canvas.fill(canvas.bounds)
      canvas.write("|", at: Point(x: width, y: 0))
      let used = canvas.write(text, at: Point(x: 0, y: 0), limit: width)
      #expect(used <= width)
      #expect(canvas[width, 0].scalar == "|", "\(text) at \(width)")
      #expect(used == min(used, text.columns(ambiguous)))
      #expect(width - used < 4 || used == text.columns(ambiguous), "\(text) at \(width)")
      #expect(canvas.hasNoHalves || ambiguous == .wide)
    }
  }
}

@Test(arguments: [AmbiguousWidth.narrow, .wide])
func `a clipped text fits its width and says when it was cut`(_ ambiguous: AmbiguousWidth) {
  for seed in 0..<60 {
    let text = RandomText.make(RandomText.glyphs, seed: UInt64(seed), length: 12)
    for width in 0...30 {
      let clipped = text.clipped(to: width, ambiguous)
      #expect(clipped.columns(ambiguous) <= width, "\(text) at \(width)")
      #expect((clipped == text) == (text.columns(ambiguous) <= width), "\(text) at \(width)")
      #expect(text.padded(to: width, ambiguous).columns(ambiguous) == width)
    }
  }
}

@Test(arguments: [
  ("🇨🇳", 2), ("🇨", 1), ("👩\u{200D}🌾", 2), ("👍🏽", 2), ("1\u{FE0F}\u{20E3}", 2),
  ("🏴\u{E0067}\u{E007F}", 2),
])
func `an emoji of several scalars takes two columns`(_ text: String, _ columns: Int) {
  #expect(text.columns() == columns)
}
