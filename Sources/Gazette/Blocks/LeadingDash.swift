/// `这是那天会上的一幕，他至今记得——`: a sentence that is ended by what it shows.
enum LeadingDash {
  private static let shortest = 12

  /// True of a sentence with a dash at its end; a headline's few words make none.
  static func ends(_ text: GlyphSlice) -> Bool {
    text.count >= shortest && text.suffix(2).allSatisfy { Characters.dashes.contains($0.code) }
      && text.contains(anyOf: signs)
  }

  /// What sentences hold and names seldom do.
  private static let signs: ScalarSet = "，、议为下是有如做来要"
}
