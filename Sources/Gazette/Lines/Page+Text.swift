extension Glyph {
  /// The width in print, in half ems.
  var printWidth: Int { kinds.printWidth }
}

extension Page {
  /// The source's own characters behind some glyphs, and a space for all white space.
  func string(_ glyphs: some Collection<Glyph>) -> String {
    guard let first = glyphs.first else { return "" }
    var next = Int(first.origin)
    for glyph in glyphs {
      guard Int(glyph.origin) == next, glyph.code != 0x20 else {
        return index.string(stretches(of: glyphs))
      }
      next += 1
    }
    // Most texts are one stretch, and most are short: a list of stretches would cost the most.
    return index.string(Int(first.origin)..<next)
  }

  /// The scalars behind some glyphs, those that stand in a row together; an empty range stands for
  /// a space that is none in the source.
  func stretches(of glyphs: some Collection<Glyph>) -> [Range<Int>] {
    glyphs.withContiguousStorageIfAvailable { stretches(in: $0) } ?? stretches(of: Array(glyphs))
  }

  /// Whether glyphs stand for the source's characters one by one, and none for white space.
  ///
  /// All are looked at, whatever the first tell: so several are compared at once.
  private func areInRow(_ glyphs: UnsafeBufferPointer<Glyph>) -> Bool {
    guard var origin = glyphs.first?.origin else { return true }
    var differences: Int32 = 0
    var kinds: Kinds = []
    for glyph in glyphs {
      differences |= glyph.origin ^ origin
      kinds.formUnion(glyph.kinds)
      origin &+= 1
    }
    return differences == 0 && !kinds.has(.space)
  }

  /// Of a wrapped text each printed line is one; growing the list costs more than some room.
  private static let usualStretch = 16

  /// `index` is below the count wherever a glyph is looked at.
  private func stretches(in glyphs: UnsafeBufferPointer<Glyph>) -> [Range<Int>] {
    guard let first = glyphs.first, let last = glyphs.last else { return [] }
    if Int(last.origin - first.origin) == glyphs.count - 1, areInRow(glyphs) {
      return [Int(first.origin)..<Int(last.origin) + 1]
    }
    var stretches: [Range<Int>] = []
    stretches.reserveCapacity(glyphs.count / Page.usualStretch + 1)
    var start = Int(first.origin)
    var end = first.origin
    var index = 0
    while true {
      while index < glyphs.count, glyphs[index].origin == end, glyphs[index].code != 0x20 {
        end &+= 1
        index &+= 1
      }
      if index == glyphs.count { break }
      let origin = Int(glyphs[index].origin)
      let isSpace = glyphs[index].code == 0x20 && source.scalars[origin].value != 0x20
      if origin != Int(end) || isSpace {
        if start < Int(end) { stretches.append(start..<Int(end)) }
        if isSpace { stretches.append(origin..<origin) }
        start = origin
      }
      end = glyphs[index].origin + (isSpace ? 0 : 1)
      index += 1
    }
    if start < Int(end) { stretches.append(start..<Int(end)) }
    return stretches
  }
}
