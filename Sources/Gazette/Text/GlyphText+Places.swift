extension GlyphSlice {
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
    withUnsafeBufferPointer { $0.place(of: kinds, from: start, to: $0.count) }
  }
}

extension UnsafeBufferPointer<Glyph> {
  /// The first place from one on, below another, where a character of some kinds stands; the other
  /// where none does.
  @inline(__always)
  func place(of kinds: Kinds, from start: Int, to end: Int) -> Int {
    precondition(0 <= start && end <= count)
    var place = start
    // No place is looked at but from `start` up to `end`. Few characters are looked for, so four
    // are asked at once.
    while place &+ 4 <= end {
      let some = self[place].kinds.union(self[place &+ 1].kinds)
        .union(self[place &+ 2].kinds).union(self[place &+ 3].kinds)
      if some.has(kinds) { break }
      place &+= 4
    }
    while place < end, !self[place].kinds.has(kinds) { place &+= 1 }
    return place
  }
}
