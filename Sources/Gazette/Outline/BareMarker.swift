/// `（一）` alone on its line: a section that has a number and no name.
enum BareMarker {
  static func isMarker(_ text: GlyphSlice) -> Bool {
    guard text.count <= 5, text.count >= 2, StructuralMarker.starts(text[...]) else { return false }
    return text.allSatisfy { $0.kinds.has(.chineseDigit) || signs.contains($0.code) }
  }

  private static let signs: ScalarSet = "()、"
}
