/// Long lines that end no sentence and yet are not gone on with.
enum ClosedLine {
  static func isClosed(_ line: GlyphSlice) -> Bool {
    isQuotedHeading(line) || ItemCloser.endsInLink(line) || TrailingFacts.endsInStamp(line)
      || TrailingFacts.endsInClock(line) || pointsUp(line)
      || SignatureSplitter.closesWithStaff(line) || endsText(line)
  }

  /// `…。（完）`.
  private static func endsText(_ line: GlyphSlice) -> Bool {
    line.last?.code == 0x29 && ends.contains { line.hasSuffix($0) }
  }

  private static let ends: [Word] = ["(完)", "(全文完)", "(完毕)", "(文完)"]

  /// `▲修渠现场`: what stands on the picture above.
  static func pointsUp(_ line: GlyphSlice) -> Bool {
    guard let first = line.first, triangles.contains(first.code) else { return false }
    return line.count <= longestCaption
  }

  private static let triangles: ScalarSet = "▲△▼▽"
  private static let longestCaption = 80

  private static let longestTopic = 12

  /// `理论认识：“……”`: a heading of a topic and a saying, whose last quote closes it.
  ///
  /// It may be long and hold several clauses, and yet no column ended behind it.
  private static func isQuotedHeading(_ line: GlyphSlice) -> Bool {
    guard let last = line.last, closes.contains(last.code),
      let open = line.prefix(longestTopic + 2).firstIndex(where: { opens.contains($0.code) }),
      open > line.startIndex, line[open - 1].code == 0x3A,
      line[..<(open - 1)].allSatisfy({ Characters.isIdeograph($0.code) })
    else { return false }
    // One saying and nothing behind it.
    return !line[(open + 1)...].dropLast().contains { closes.contains($0.code) }
  }

  private static let opens: ScalarSet = "“「『"
  private static let closes: ScalarSet = "”」』"
}
