/// A tag of a markup language whose attributes stand on lines of their own.
///
/// ```
/// <img
///   src="a.jpg"
///   alt="六村修渠"
/// />
/// ```
enum OpenTag {
  /// Behind the sign that closes the tag which a line opens; nil where the line opens none.
  static func end(of line: Range<Int>, in glyphs: GlyphSlice) -> Int? {
    let text = glyphs[line].drop { $0.kinds.has(.blank) }
    guard text.first?.code == 0x3C, let name = text.dropFirst().first?.code,
      Characters.isLatin(name), text.count <= longestLine, !text.contains(code: 0x3E)
    else { return nil }
    var start = line.upperBound
    for _ in 0..<mostLines {
      while start < glyphs.endIndex, isBreak(glyphs[start].code) { start += 1 }
      let rest = glyphs[start...].prefix(longestLine)
      let end = rest.firstIndex { isBreak($0.code) } ?? rest.endIndex
      let next = glyphs[start..<end].drop { $0.kinds.has(.blank) }
      guard let first = next.first?.code else { return nil }
      if first == 0x3E || first == 0x2F && next.dropFirst().first?.code == 0x3E { return end }
      guard isAttribute(next) else { return nil }
      if next.last?.code == 0x3E { return end }
      start = end
    }
    return nil
  }

  /// `alt="六村修渠"`.
  private static func isAttribute(_ line: GlyphSlice) -> Bool {
    let name = line.prefix { Characters.isWordPart($0.code) || $0.code == 0x2D }
    return !name.isEmpty && name.endIndex < line.endIndex && line[name.endIndex].code == 0x3D
  }

  private static func isBreak(_ code: UInt32) -> Bool { code == 0x0A || code == 0x0D }

  private static let longestLine = 300
  private static let mostLines = 12
}
