/// A text of the page: glyphs that stand in one stretch of a `GlyphStore`.
///
/// It has the indices of a slice, and `rebased` begins at 0. Holding one costs nothing, for it is no
/// reference: half of all holding and letting go was of glyphs.
///
/// Unchecked, for a pointer is never Sendable: what it points to is written once, before the text is
/// made, and is only read behind that. A text may not outlive its store (see there); none leaves
/// this module.
struct GlyphSlice: GlyphText, @unchecked Sendable {
  /// Where index 0 is, whether or not the text holds it.
  private let zero: UnsafePointer<Glyph>?
  private let lower: Int32
  private let upper: Int32
  private let owner: Unmanaged<GlyphStore>?

  private init(
    zero: UnsafePointer<Glyph>?, _ bounds: Range<Int>, owner: Unmanaged<GlyphStore>?
  ) {
    self.zero = zero
    lower = Int32(truncatingIfNeeded: bounds.lowerBound)
    upper = Int32(truncatingIfNeeded: bounds.upperBound)
    self.owner = owner
  }

  /// A text without characters.
  init() { self.init(zero: nil, 0..<0, owner: nil) }

  /// Glyphs that a store has just taken.
  init(_ glyphs: UnsafeBufferPointer<Glyph>, in store: GlyphStore) {
    precondition(glyphs.count <= Int32.max)
    self.init(zero: glyphs.baseAddress, glyphs.indices, owner: .passUnretained(store))
  }

  @inline(__always) var startIndex: Int { Int(lower) }
  @inline(__always) var endIndex: Int { Int(upper) }
  @inline(__always) var count: Int { endIndex &- startIndex }
  @inline(__always) var isEmpty: Bool { lower == upper }

  @inline(__always)
  subscript(index: Int) -> Glyph {
    precondition(index >= startIndex && index < endIndex)
    // Only a text without characters has no place for index 0.
    return zero.unsafelyUnwrapped[index]
  }

  @inline(__always)
  subscript(bounds: Range<Int>) -> GlyphSlice {
    precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex)
    return GlyphSlice(zero: zero, bounds, owner: owner)
  }

  @inline(__always)
  private var buffer: UnsafeBufferPointer<Glyph> {
    UnsafeBufferPointer(start: zero.map { $0 + startIndex }, count: count)
  }

  @inline(__always)
  func makeIterator() -> UnsafeBufferPointer<Glyph>.Iterator { buffer.makeIterator() }

  @inline(__always)
  func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Glyph>) throws -> Result
  ) rethrows -> Result? {
    try body(buffer)
  }

  @inline(__always)
  func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Glyph>) throws -> Result
  ) rethrows -> Result {
    try body(buffer)
  }
}

extension GlyphSlice {
  /// The same text, its first character at index 0.
  @inline(__always)
  var rebased: GlyphSlice {
    GlyphSlice(zero: zero.map { $0 + startIndex }, 0..<count, owner: owner)
  }

  /// Another text made of characters of this one and of others, kept where this one is.
  func keeping(_ text: some Collection<Glyph>) -> GlyphSlice {
    guard let owner else {
      precondition(text.isEmpty, "a text of nothing has no store")
      return self
    }
    return owner._withUnsafeGuaranteedRef { $0.keep(text) }
  }

  /// Of the characters that are wanted; where all are, the same text.
  func filter(_ isWanted: (Glyph) throws -> Bool) rethrows -> GlyphSlice {
    let wanted: [Glyph] = try buffer.filter(isWanted)
    return wanted.count == count ? rebased : keeping(wanted)
  }

  /// Several texts as one; most often there is but one.
  static func joined(_ texts: some Collection<GlyphSlice>) -> GlyphSlice {
    guard let first = texts.first(where: { !$0.isEmpty }) else { return [] }
    return texts.count == 1 ? first.rebased : first.keeping(texts.flatMap { $0 })
  }

  static func + (above: GlyphSlice, below: GlyphSlice) -> GlyphSlice {
    if above.isEmpty { return below.rebased }
    if below.isEmpty { return above.rebased }
    return joined([above, below])
  }

  static func += (above: inout GlyphSlice, below: GlyphSlice) { above = above + below }
}

extension GlyphSlice: ExpressibleByArrayLiteral {
  /// Only a text without characters is made of nothing.
  init(arrayLiteral elements: Never...) { self.init() }
}

extension GlyphSlice: Hashable {
  static func == (one: GlyphSlice, other: GlyphSlice) -> Bool { one.elementsEqual(other) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for glyph in self { hasher.combine(glyph) }
  }
}
