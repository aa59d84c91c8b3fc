/// Any run of glyphs: a line, a paragraph or a slice of one.
protocol GlyphText: RandomAccessCollection where Element == Glyph, Index == Int {}

extension Array: GlyphText where Element == Glyph {}
extension ArraySlice: GlyphText where Element == Glyph {}

extension GlyphText {
  func has(_ word: Word, at index: Int) -> Bool {
    guard index >= startIndex, index + word.count <= endIndex else { return false }
    for offset in 0..<word.count where self[index + offset].code != word.codes[offset] {
      return false
    }
    return true
  }

  /// Whether a sign stands at an index: a word of one character, made of nothing at run time.
  @inline(__always)
  func has(sign: Sign, at index: Int) -> Bool {
    index >= startIndex && index < endIndex && self[index].code == sign.code
  }

  func hasPrefix(_ word: Word) -> Bool { has(word, at: startIndex) }

  func hasSuffix(_ word: Word) -> Bool { has(word, at: endIndex - word.count) }

  func firstIndex(of word: Word, from start: Int? = nil) -> Int? {
    let lower = startIndex
    let place = withContiguousStorageIfAvailable {
      $0.place(of: word, from: (start ?? lower) - lower)
    }
    return place.flatMap { $0 }.map { $0 + lower }
  }

  func contains(_ word: Word) -> Bool { firstIndex(of: word) != nil }

  func contains(anyOf set: ScalarSet) -> Bool {
    withContiguousStorageIfAvailable { set.isAnywhere(in: $0) }
      ?? contains { set.contains($0.code) }
  }

  /// The same of a set whose members all have one of some kinds, which turn the others away.
  func contains(anyOf set: ScalarSet, among kinds: Kinds) -> Bool {
    holds { $0.kinds.has(kinds) && set.contains($0.code) }
  }

  func contains(code: UInt32) -> Bool {
    let found = withContiguousStorageIfAvailable {
      $0.place(of: code, from: 0, to: $0.count) < $0.count
    }
    return found ?? contains { $0.code == code }
  }

  /// Whether the text is exactly a word.
  func equals(_ word: Word) -> Bool { count == word.count && hasPrefix(word) }

  /// All kinds of its characters: what is not among them need not be looked for.
  var kinds: Kinds {
    let all = withContiguousStorageIfAvailable { $0.reduce(0) { $0 | $1.kinds.rawValue } }
    return Kinds(rawValue: all ?? reduce(0) { $0 | $1.kinds.rawValue })
  }

  /// How many characters are no white space.
  var inkCount: Int { reduce(0) { $1.code == 0x20 ? $0 : $0 + 1 } }
}

extension GlyphText {
  /// What `contains(where:)` says, without asking at each glyph whether a slice holds its place.
  @inline(__always)
  private func holds(_ isWanted: (Glyph) -> Bool) -> Bool {
    withContiguousStorageIfAvailable { $0.contains(where: isWanted) } ?? contains(where: isWanted)
  }
}

extension GlyphText {
  /// Without white space at either end.
  var trimmed: SubSequence { trimming { $0 == 0x20 } }

  /// Without the given characters at either end.
  func trimming(_ isUnwanted: (UInt32) -> Bool) -> SubSequence {
    var lower = startIndex
    var upper = endIndex
    while lower < upper, isUnwanted(self[lower].code) { lower += 1 }
    while upper > lower, isUnwanted(self[upper - 1].code) { upper -= 1 }
    return self[lower..<upper]
  }
}

extension GlyphSlice {
  /// Without the white space that pulls every character apart: `社 论`; other text as it is.
  var unspaced: GlyphSlice {
    spaced.allSatisfy { $0.count == 1 } ? filter { $0.code != 0x20 } : rebased
  }

  /// Without white space; the text itself where there is none.
  var closedUp: GlyphSlice {
    contains { $0.code == 0x20 } ? filter { $0.code != 0x20 } : self
  }

  /// The stretches between white space.
  var spaced: [GlyphSlice] { split { $0.code == 0x20 } }
}
