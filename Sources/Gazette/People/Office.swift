/// An office that signs in brackets below a headline.
enum Office {
  /// Its name: `（某省委调查组）`.
  static func inBrackets(_ text: GlyphSlice) -> GlyphSlice? {
    guard text.count >= 7, text.count <= 24, text.first?.code == 0x28, text.last?.code == 0x29
    else { return nil }
    let inner = text.dropFirst().dropLast()
    return inner.allSatisfy { Characters.isIdeograph($0.code) }
      && Vocabulary.unitEnds.endsAny(inner)
      ? inner : nil
  }
}
