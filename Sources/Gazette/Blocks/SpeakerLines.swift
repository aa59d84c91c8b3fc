/// Joins a speaker's label that stands on a line of its own with what is said below it.
///
/// `甲乙丙：` alone may as well head a section, so there must be several, and of two kinds.
enum SpeakerLines {
  private static let longest = 24
  private static let fewest = 3
  /// Where one of them asks by what it says: `主持人：`.
  private static let fewestAsking = 2

  static func join(_ lines: [LogicalLine], in page: Page) -> [LogicalLine] {
    let labels = lines.indices.dropLast().filter { isLabel(lines[$0]) }
    guard labels.count >= fewestAsking else { return lines }
    let spoken = labels.compactMap { index -> (line: Int, name: [UInt32])? in
      guard lines[index + 1].kind.isText, let label = label(at: index, lines),
        PersonName.likelihood(label.name) >= 0.7 || Turns.isAsking(label.name)
          || Turns.isNewspaper(label.name) || label.name.allSatisfy({ $0.kinds.has(.latin) })
      else { return nil }
      return (index, label.name.map(\.code))
    }
    let fewest = spoken.contains { isAsking($0.name, lines[$0.line].text) } ? fewestAsking : fewest
    guard spoken.count >= fewest, spoken.count * 3 >= labels.count * 2,
      Set(spoken.map(\.name)).count >= 2,
      spoken.count(where: { lines[$0.line + 1].text.count > longest / 2 }) >= fewest
    else { return lines }
    let isHeading = { (index: Int) in
      if case .heading = page.lines[lines[index].lines.lowerBound].markup { true } else { false }
    }
    // Where each speaker has a heading, so has one who gives no name: `### 学生代表：`.
    let taken =
      spoken.allSatisfy { isHeading($0.line) }
      ? labels.filter { isHeading($0) && label(at: $0, lines) != nil } : spoken.map(\.line)
    return joined(lines, at: Set(taken))
  }

  private static func isAsking(_ name: [UInt32], _ text: GlyphSlice) -> Bool {
    name.count <= 3 && Turns.isAsking(unbulleted(text))
  }

  private static func label(at index: Int, _ lines: [LogicalLine]) -> TurnLabel? {
    TurnLabel(unbulleted(lines[index].text) + lines[index + 1].text)
  }

  /// `• 甲乙丙：`, from a site's list.
  private static func unbulleted(_ text: GlyphSlice) -> GlyphSlice {
    guard let first = text.first, bullets.contains(first.code) else { return text }
    return text.dropFirst().trimmed.rebased
  }

  private static let bullets: ScalarSet = "•·●■*-"

  private static func isLabel(_ line: LogicalLine) -> Bool {
    guard line.text.count <= longest, line.text.last?.code == 0x3A,
      !OrderPaper.isQuestion(line.text)
    else { return false }
    if case .castLabel = line.kind { return true }
    return line.kind.isText || line.kind.isByline
  }

  private static func joined(_ lines: [LogicalLine], at labels: Set<Int>) -> [LogicalLine] {
    lines.indices.compactMap { index in
      if labels.contains(index - 1) { return nil }
      guard labels.contains(index) else { return lines[index] }
      let (label, words) = (lines[index], lines[index + 1])
      return LogicalLine(
        lines: label.lines.lowerBound..<words.lines.upperBound,
        text: unbulleted(label.text) + words.text,
        kind: .text, start: .certain, isSpoken: true)
    }
  }
}
