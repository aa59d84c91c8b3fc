/// Blanks that some editors set beside every number or behind every mark: `2024 年 5 月`, `修渠， 引水`.
///
/// They part nothing, where other pages part a headline's decks or a date from a name with them. So
/// they are taken out only where a page has them nearly everywhere, and only single ones.
enum LooseSetting {
  /// Turns such blanks into characters without room.
  static func close(_ glyphs: GlyphSheet, _ stretches: [KindTable.Stretch]) {
    if isLoose(glyphs, stretches, among: .digit, numberGap) {
      for index in glyphs.indices where isBlank(glyphs, at: index) {
        if isBesideWord(glyphs, at: index) { glyphs[index].kinds = .invisible }
      }
    }
    if isLoose(glyphs, stretches, among: .clauseBreak, markGap) {
      for index in glyphs.indices.dropFirst() where isBlank(glyphs, at: index) {
        if marks.contains(glyphs[index - 1].code) { glyphs[index].kinds = .invisible }
      }
    }
  }

  private static let fewest = 4

  /// What stands at an index: nil where the question does not arise.
  private typealias Gap = (GlyphSheet, Int) -> Bool?

  /// Whether blanks stand nearly everywhere they could; most pages are known by a few places.
  private static func isLoose(
    _ glyphs: GlyphSheet, _ stretches: [KindTable.Stretch], among kinds: Kinds, _ gap: Gap
  ) -> Bool {
    var (loose, tight) = (0, 0)
    var start = 0
    for stretch in stretches {
      defer { start = stretch.end + 1 }
      guard stretch.kinds.has(kinds), start < stretch.end else { continue }
      for index in start..<(stretch.end - 1) where glyphs[index].kinds.has(kinds) {
        guard let isGap = gap(glyphs, index) else { continue }
        if isGap { loose += 1 } else { tight += 1 }
        if tight > 2, tight * 10 > loose { return false }
      }
    }
    return loose >= (tight == 0 ? fewest : fewest * 2)
  }

  /// Behind a number: a blank and an ideograph, or the ideograph at once.
  private static func numberGap(_ glyphs: GlyphSheet, _ index: Int) -> Bool? {
    let next = glyphs[index + 1].kinds
    if next.has(.ideograph) { return false }
    guard isBlank(glyphs, at: index + 1) else { return nil }
    return glyphs[index + 2].kinds.has(.ideograph) ? true : nil
  }

  /// Behind a comma; at a line's end it tells nothing.
  private static func markGap(_ glyphs: GlyphSheet, _ index: Int) -> Bool? {
    guard commas.contains(glyphs[index].code) else { return nil }
    if glyphs[index + 1].kinds.has(.ideograph) { return false }
    return isBlank(glyphs, at: index + 1) ? true : nil
  }

  /// One blank and no more, between two characters.
  private static func isBlank(_ glyphs: GlyphSheet, at index: Int) -> Bool {
    guard index > 0, index + 1 < glyphs.count, glyphs[index].kinds.has(.blank) else { return false }
    let around: Kinds = [.blank, .lineEnd, .invisible]
    return !glyphs[index - 1].kinds.has(around) && !glyphs[index + 1].kinds.has(around)
  }

  /// Between an ideograph and a number or Latin word.
  private static func isBesideWord(_ glyphs: GlyphSheet, at index: Int) -> Bool {
    let (above, below) = (glyphs[index - 1].kinds, glyphs[index + 1].kinds)
    return above.has(.wordPart) && below.has(.ideograph)
      || above.has(.ideograph) && below.has(.wordPart)
  }

  private static let commas: ScalarSet = "，"
  private static let marks: ScalarSet = "，、；：。！？"
}
