extension Glyph {
  /// The width in print, in half ems.
  var printWidth: Int { kinds.has(.wide) ? 2 : 1 }
}

extension Page {
  /// The source's own characters behind some glyphs, and a space for all white space.
  func string(_ glyphs: some Collection<Glyph>) -> String {
    index.string(stretches(of: glyphs))
  }

  /// The scalars behind some glyphs, those that stand in a row together; an empty range stands for
  /// a space that is none in the source.
  func stretches(of glyphs: some Collection<Glyph>) -> [Range<Int>] {
    guard let first = glyphs.first else { return [] }
    var stretches: [Range<Int>] = []
    var run = Int(first.origin)..<Int(first.origin)
    for glyph in glyphs {
      let origin = Int(glyph.origin)
      let isSpace = glyph.code == 0x20 && source.scalars[origin].value != 0x20
      if origin == run.upperBound, !isSpace {
        run = run.lowerBound..<(origin + 1)
        continue
      }
      if !run.isEmpty { stretches.append(run) }
      if isSpace { stretches.append(origin..<origin) }
      run = origin..<(isSpace ? origin : origin + 1)
    }
    if !run.isEmpty { stretches.append(run) }
    return stretches
  }
}
