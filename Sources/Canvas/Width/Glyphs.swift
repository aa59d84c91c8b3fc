/// The glyphs of a text in order; plain scalars never wait for the search of a cluster's end.
struct Glyphs: Sequence, IteratorProtocol {
  private let text: Substring
  private let ambiguous: AmbiguousWidth
  /// Always at the start of a cluster: what comes after `current`, and the bytes before it.
  private var scalars: Substring.UnicodeScalarView.Iterator
  private var current: Unicode.Scalar?
  private var offset = 0

  init(_ text: Substring, ambiguous: AmbiguousWidth) {
    self.text = text
    self.ambiguous = ambiguous
    scalars = text.unicodeScalars.makeIterator()
    current = scalars.next()
  }

  mutating func next() -> Glyph? {
    guard let scalar = current else { return nil }
    guard scalar.isPlain else { return nextCluster() }
    let following = scalars.next()
    guard following?.isPlain ?? true else { return nextCluster() }
    current = following
    offset += UTF8.width(scalar)
    return Glyph(plain: scalar, ambiguous: ambiguous)
  }

  private mutating func nextCluster() -> Glyph {
    let rest = text[text.utf8.index(text.startIndex, offsetBy: offset)...]
    let glyph = Glyph(rest[rest.startIndex], ambiguous: ambiguous)
    offset += glyph.byteCount
    scalars = rest.dropFirst().unicodeScalars.makeIterator()
    current = scalars.next()
    return glyph
  }
}
