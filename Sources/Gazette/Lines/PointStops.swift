/// Full stops set as points: `修渠引水.`, `村村通水．`.
enum PointStops {
  /// Reads points behind ideographs as full stops, where a page has no other full stops.
  ///
  /// Most pages have one within their first lines, where the search for it ends.
  static func read(_ glyphs: GlyphSheet, _ stretches: inout [KindTable.Stretch]) {
    guard !glyphs.contains(code: stop) else { return }
    var ends: [Int] = []
    var start = 0
    for number in stretches.indices {
      let end = stretches[number].end
      let before = ends.count
      // A number or a letter with its point opens a line.
      for index in start..<max(start, end)
      where glyphs[index].code == point && index > start + 3 && endsSentence(glyphs, index, end) {
        ends.append(index)
      }
      if ends.count > before { stretches[number].kinds.formUnion(.of(stop)) }
      start = end + 1
    }
    guard ends.count >= fewest else { return }
    let kinds = Kinds.of(stop).subtracting(.printed)
    for index in ends {
      glyphs[index].code = stop
      glyphs[index].kinds = kinds.union(glyphs[index].kinds.intersection(.printed))
    }
  }

  private static let fewest = 3

  /// Behind an ideograph, a bracket or a quote, and before no number, letter or further point.
  private static func endsSentence(_ glyphs: GlyphSheet, _ index: Int, _ end: Int) -> Bool {
    let above = glyphs[index - 1].kinds
    guard above.has([.ideograph, .closer]), !above.has(.chineseDigit) else { return false }
    guard index + 1 < end else { return true }
    return !glyphs[index + 1].kinds.has(.wordPart) && glyphs[index + 1].code != point
  }

  private static let stop = Glyph.fold("。")
  private static let point: UInt32 = 0x2E
}
