extension GlyphSlice {
  /// The first place from one on, below another, where a character stands; the other where none
  /// does.
  func place(of code: UInt32, from start: Int, to end: Int) -> Int {
    withUnsafeBufferPointer { $0.place(of: code, from: start, to: end) }
  }

  /// The first place from one on where a character of some kinds stands, or the count.
  @inline(__always)
  func place(of kinds: Kinds, from start: Int) -> Int {
    withUnsafeBufferPointer { $0.place(of: kinds, from: start, to: $0.count) }
  }
}

extension UnsafeBufferPointer<Glyph> {
  /// The first place from one on, below another, where a character stands; the other where none
  /// does.
  func place(of code: UInt32, from start: Int, to end: Int) -> Int {
    precondition(0 <= start && start <= end && end <= count)
    var place = start
    // As below.
    while place &+ 4 <= end, self[place].code != code, self[place &+ 1].code != code,
      self[place &+ 2].code != code, self[place &+ 3].code != code
    {
      place &+= 4
    }
    while place < end, self[place].code != code { place &+= 1 }
    return place
  }

  /// The first place from one on where a word stands.
  func place(of word: Word, from start: Int) -> Int? {
    guard start >= 0, let first = word.codes.first else { return nil }
    let end = count - word.count
    var place = start
    // No place is looked at but from `start` up to the last where there is room for the word. Its
    // first character stands at few, so four are asked at once.
    while place <= end {
      while place &+ 4 <= end, self[place].code != first, self[place &+ 1].code != first,
        self[place &+ 2].code != first, self[place &+ 3].code != first
      {
        place &+= 4
      }
      if self[place].code == first, holds(word, at: place) { return place }
      place &+= 1
    }
    return nil
  }

  /// For a place behind which there is room for the word.
  private func holds(_ word: Word, at place: Int) -> Bool {
    word.codes.withUnsafeBufferPointer { codes in
      codes.indices.allSatisfy { self[place &+ $0].code == codes[$0] }
    }
  }

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
