extension [Glyph] {
  /// The first place from one on, below another, where a character stands; the other where none
  /// does.
  func place(of code: UInt32, from start: Int, to end: Int) -> Int {
    withUnsafeBufferPointer { glyphs in
      precondition(0 <= start && start <= end && end <= glyphs.count)
      var place = start
      // The places looked at lie within the glyphs, as was just asked.
      while place < end, glyphs[place].code != code { place &+= 1 }
      return place
    }
  }

  /// The first place from one on where a character of some kinds stands, or the count.
  @inline(__always)
  func place(of kinds: Kinds, from start: Int) -> Int {
    withUnsafeBufferPointer { glyphs in
      precondition(start >= 0)
      var place = start
      // No place is looked at but from `start`, which is no less than 0, up to the count.
      while place < glyphs.count, !glyphs[place].kinds.has(kinds) { place &+= 1 }
      return place
    }
  }
}
