import Canvas
import Testing

@Test(arguments: 2...120)
func `a rule is broken only where no place in the line keeps it`(_ width: Int) {
  for isHanging in [false, true] {
    for (seed, ambiguous) in zip(
      0..<8, [AmbiguousWidth.narrow, .wide, .narrow, .wide] + [.narrow, .wide, .narrow, .wide])
    {
      let text = RandomText.make(RandomText.prose, seed: UInt64(seed * 977 + width), length: 160)
      let typesetter = Typesetter(width: width, ambiguous: ambiguous, isHanging: isHanging)
      for (line, next) in lines(of: text, typesetter) {
        #expect(
          line.columns <= width || line.hangs(beyond: width, isHanging), "\(width): \(line.text)")
        guard line.text.isBadBreak(before: next.text) else { continue }
        #expect(!line.text.hasBetterBreak, "\(width): \(line.text)|\(next.text)")
      }
    }
  }
}

@Test(arguments: [
  (4, "发展，经济", ["发展，", "经济"]),
  (5, "发展。”经济", ["发", "展。”", "经济"]),
  (5, "发展，经济", ["发展，", "经济"]),
  (4, "发展！经济", ["发", "展！", "经济"]),
  (4, "发展，，经", ["发", "展，，", "经"]),
  (6, "发展，经济。", ["发展，", "经济。"]),
  (2, "展，县。", ["展，", "县。"]),
])
func `a hanging mark stands beyond the line instead of taking a character down`(
  _ width: Int, _ text: String, _ expected: [String]
) {
  let typesetter = Typesetter(width: width, isHanging: true)
  let bytes = Array(text.utf8)
  let lines = typesetter.lines(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  #expect(lines == expected)
}

private struct Line {
  var text: String
  var columns: Int

  /// True when only a mark that may hang stands beyond the width, or a glyph alone is too wide.
  func hangs(beyond width: Int, _ isHanging: Bool) -> Bool {
    let glyphs = text.filter { $0 != " " && $0 != "\u{3000}" }
    if glyphs.count == 1 { return true }
    guard isHanging, let last = glyphs.last?.unicodeScalars.first else { return false }
    return Kinsoku.mayHang.contains(last) && columns - 2 <= width
  }
}

private func lines(of text: String, _ typesetter: Typesetter) -> [(Line, Line)] {
  let bytes = Array(text.utf8)
  let lines = typesetter.lines(of: text).map { line in
    Line(text: String(decoding: bytes[line.range], as: UTF8.self), columns: line.columns)
  }
  return Array(zip(lines, lines.dropFirst()))
}

extension String {
  fileprivate func isBadBreak(before next: String) -> Bool {
    guard let last = unicodeScalars.last, let first = next.unicodeScalars.first else {
      return false
    }
    return Kinsoku.notAtStart.contains(first) || Kinsoku.notAtEnd.contains(last)
  }

  /// True when the line could have ended sooner without breaking a rule.
  fileprivate var hasBetterBreak: Bool {
    let scalars = Array(unicodeScalars)
    return scalars.indices.dropFirst().contains { index in
      let (last, first) = (scalars[index - 1], scalars[index])
      let isBad = Kinsoku.notAtStart.contains(first) || Kinsoku.notAtEnd.contains(last)
      return !isBad && !first.properties.isWhitespace && first != "\u{301}"
    }
  }
}
