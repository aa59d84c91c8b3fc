/// The glyphs of a text in order; plain scalars never wait for the search of a cluster's end.
struct Glyphs: Sequence, IteratorProtocol {
  private let text: Substring
  private let ambiguous: AmbiguousWidth
  private var index: Substring.Index

  init(_ text: Substring, ambiguous: AmbiguousWidth) {
    self.text = text
    self.ambiguous = ambiguous
    index = text.startIndex
  }

  mutating func next() -> Glyph? {
    guard index < text.endIndex else { return nil }
    let scalars = text.unicodeScalars
    let scalar = scalars[index]
    let following = scalars.index(after: index)
    if scalar.isPlain, following == text.endIndex || scalars[following].isPlain {
      index = following
      return Glyph(plain: scalar, ambiguous: ambiguous)
    }
    defer { index = text.index(after: index) }
    return Glyph(text[index], ambiguous: ambiguous)
  }
}
