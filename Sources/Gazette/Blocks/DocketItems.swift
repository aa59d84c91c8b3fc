/// Motions whose number and first words stand on one line: `討論二：某委員等2人，建請…`.
///
/// A count alone is none of a docket's: labels that motions have (`說明：`, `辦法：`) must return below.
enum DocketItems {
  /// Parts the number from the words, so that it is a headline as one alone on its line is.
  static func split(_ lines: [LogicalLine], in page: Page) -> [LogicalLine] {
    let items = lines.indices.filter { lines[$0].kind.isText && opens(lines[$0].text) }
    guard items.count >= fewest, items.count(where: { isMotion($0, in: lines) }) >= fewest,
      countsOn(items.compactMap { DocketTitle.item(in: lines[$0].text) })
    else { return lines }
    let marked = Set(items)
    var parted: [LogicalLine] = []
    parted.reserveCapacity(lines.count + items.count)
    for (index, line) in lines.enumerated() {
      guard marked.contains(index), let end = DocketTitle.item(in: line.text)?.end else {
        parted.append(line)
        continue
      }
      for part in [line.text[..<end], line.text[end...].trimmed] {
        parted.append(
          LogicalLine(
            lines: line.lines, text: part.rebased, kind: LineKind(part.rebased, in: page),
            start: .certain))
      }
    }
    return parted
  }

  /// A cheap question first: few lines begin so.
  private static func opens(_ text: GlyphSlice) -> Bool {
    guard let item = DocketTitle.item(in: text) else { return false }
    return text.endIndex - item.end >= shortestText
  }

  /// One of a motion's labels stands within the next lines.
  private static func isMotion(_ index: Int, in lines: [LogicalLine]) -> Bool {
    lines[(index + 1)...].prefix(reach).contains { MotionLabel.words(in: $0.text) != nil }
  }

  private static func countsOn(_ items: [DocketTitle.Item]) -> Bool {
    zip(items, items.dropFirst()).contains { $0.word == $1.word && $0.number + 1 == $1.number }
  }

  private static let fewest = 2
  private static let reach = 6
  private static let shortestText = 8
}
