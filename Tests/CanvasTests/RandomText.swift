/// Text of any glyphs in any order, which no newspaper prints: the same seed gives the same text.
enum RandomText {
  /// Marks that may not begin a line, that may not end one, and what stands between.
  static let prose = [
    "展", "县", "的", "，", "。", "、", "；", "”", "“", "（", "）", "《", "》", "——", "……", "a", "b ", "7",
    "％",
    "万", "①", " ", "\u{3000}", "gdp", "e\u{301}",
  ]
  /// What takes several scalars, or columns of its own.
  static let glyphs = [
    "a", "县", "，", "\t", "🙂", "❤\u{FE0F}", "❤", "1\u{FE0F}\u{20E3}", "👩\u{200D}🌾",
    "👨\u{200D}👩\u{200D}👧\u{200D}👦",
    "🇨🇳", "🇨", "👍🏽", "e\u{301}", "ế\u{323}", "한", "각", "\u{200D}", "\u{301}", "\u{1B}", "\u{202E}",
    "🏴\u{E0067}\u{E0062}\u{E007F}", "“", "—", "①", "𠀀", "ｱ", "\u{FE0F}",
  ]

  static func make(_ bricks: [String], seed: UInt64, length: Int) -> String {
    var state = seed &* 2 &+ 1
    return (0..<length).reduce(into: "") { text, _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += bricks[Int(state >> 33) % bricks.count]
    }
  }
}
