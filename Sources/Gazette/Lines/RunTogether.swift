/// Pages that arrive on one line, their blocks or printed lines parted by single spaces.
enum RunTogether {
  /// Longer than any printed line, and with gaps that no typesetter leaves within a sentence.
  static func applies(to line: ArraySlice<Glyph>) -> Bool {
    guard line.count > 400 else { return false }
    var gaps = 0
    for index in line.indices where isGap(line, at: index) { gaps += 1 }
    return gaps >= 3
  }

  static func pieces(of line: ArraySlice<Glyph>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = line.startIndex
    for index in line.indices where isGap(line, at: index) {
      pieces.append(start..<index)
      start = index + 1
    }
    pieces.append(start..<line.endIndex)
    return pieces.filter { !$0.isEmpty }
  }

  /// A space with Chinese print on both sides.
  private static func isGap(_ line: ArraySlice<Glyph>, at index: Int) -> Bool {
    guard line[index].code == 0x20, index > line.startIndex, index + 1 < line.endIndex else {
      return false
    }
    return line[index - 1].code > 0x2000 && line[index + 1].code > 0x2000
  }
}
