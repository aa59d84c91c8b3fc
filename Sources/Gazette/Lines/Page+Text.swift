extension Glyph {
  /// The width in print, in half ems.
  var printWidth: Int { kinds.has(.wide) ? 2 : 1 }
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
    guard let first = glyphs.first else { return [] }
    var stretches: [Range<Int>] = []
    var start = Int(first.origin)
    var end = start
    for glyph in glyphs {
      let origin = Int(glyph.origin)
      if origin == end, glyph.code != 0x20 {
        end &+= 1
        continue
      }
      let isSpace = glyph.code == 0x20 && source.scalars[origin].value != 0x20
      if origin != end || isSpace {
        if start < end { stretches.append(start..<end) }
        if isSpace { stretches.append(origin..<origin) }
        start = origin
      }
      end = isSpace ? origin : origin + 1
    }
    if start < end { stretches.append(start..<end) }
    return stretches
  }
}
