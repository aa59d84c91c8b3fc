/// A folded string to compare glyphs with.
struct Word: Sendable, Hashable, ExpressibleByStringLiteral {
  let codes: [UInt32]

  init(stringLiteral text: String) {
    codes = text.unicodeScalars.map(Glyph.fold)
  }

  var count: Int { codes.count }
}

/// Words of one kind, found by their first character.
struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// Longer words first, so that the longest match wins.
  private let byFirst: [UInt32: [Word]]

  init(arrayLiteral words: Word...) {
    byFirst = Dictionary(grouping: words) { $0.codes.first ?? 0 }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The longest word that stands at a place.
  func match(in text: some GlyphText, at index: Int) -> Word? {
    guard index < text.endIndex, let candidates = byFirst[text[index].code] else { return nil }
    return candidates.first { text.has($0, at: index) }
  }

  func isAnywhere(in text: some GlyphText) -> Bool {
    text.indices.contains { match(in: text, at: $0) != nil }
  }

  func startsAny(_ text: some GlyphText) -> Bool {
    match(in: text, at: text.startIndex) != nil
  }

  /// True when one of the words stands at the very end.
  func endsAny(_ text: some GlyphText) -> Bool {
    byFirst.values.contains { $0.contains { text.hasSuffix($0) } }
  }
}
