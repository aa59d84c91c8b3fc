/// The glyphs of a whole page while its lines are read, which close up where they stand.
struct GlyphSheet {
  private let glyphs: UnsafeMutableBufferPointer<Glyph>

  init(_ glyphs: UnsafeMutableBufferPointer<Glyph>) { self.glyphs = glyphs }

  /// For the store that it is of, at its end.
  func deallocate() { glyphs.deallocate() }

  var all: UnsafeBufferPointer<Glyph> { UnsafeBufferPointer(glyphs) }

  var count: Int { glyphs.count }

  var indices: Range<Int> { 0..<glyphs.count }

  @inline(__always)
  subscript(index: Int) -> Glyph {
    get {
      precondition(index >= 0 && index < glyphs.count)
      return glyphs[index]
    }
    nonmutating set {
      precondition(index >= 0 && index < glyphs.count)
      glyphs[index] = newValue
    }
  }

  func contains(code: UInt32) -> Bool { glyphs.contains { $0.code == code } }
}
