/// What a markup language says of a line.
extension BlockReader {
  /// A heading that may be a headline: any that is short, a longer one where it neither counts, asks nor
  /// tells a sentence.
  func isMarkedHeadline(_ index: Int) -> Bool {
    let text = lines[index].text
    guard isMarkedUp(index) else {
      return isStrong(index) && !text.contains(anyOf: BlockReader.ends)
    }
    if text.count <= BlockReader.longestHeading { return true }
    return text.count <= BlockReader.longestDecked && !text.contains(anyOf: BlockReader.stops)
      && !text.contains(where: { $0.code == 0x3F }) && ItemSign.read(text[...]) == nil
  }

  fileprivate static let longestHeading = 60
  /// A headline may have three decks.
  fileprivate static let longestDecked = 100

  /// A line that is bold from end to end, longer than headlines that are known by their length.
  private func isStrong(_ index: Int) -> Bool {
    lines[index].lines.count == 1 && page.lines[lines[index].lines.lowerBound].isStrong
      && (BlockReader.longestHeading...BlockReader.longestStrong).contains(lines[index].text.count)
  }

  fileprivate static let longestStrong = 80
  fileprivate static let ends: ScalarSet = "。；？"

  /// `#### 初心：2011-2013`.
  func isMarkedUp(_ index: Int) -> Bool {
    if case .heading = page.lines[lines[index].lines.lowerBound].markup { return true }
    return false
  }

  /// `## zone lock` below other text: marked up as a heading, in whatever script.
  func headsPart(_ index: Int) -> Bool {
    if BlockReader.talks.contains(where: { lines[index].text.equals($0) }) {
      return index + 1 < lines.count && TurnLabel(lines[index + 1].text) != nil
    }
    guard case .heading(let level) = page.lines[lines[index].lines.lowerBound].markup else {
      return false
    }
    return level > 1 && lines[index].text.count >= 3
      && pieces.contains { $0.kind == .body || $0.kind == .short }
  }

  /// Over questions and answers.
  private static let talks: [Word] = ["Q&A", "Q & A", "FAQ"]

  /// One of several bullets of which the one beside it is a sentence.
  func isBulletOfMany(_ index: Int) -> Bool {
    guard isBullet(index), lines[index].text.count > BlockReader.longestBullet else { return false }
    return [index - 1, index + 1].contains {
      isBullet($0) && lines[$0].text.last?.kinds.has(.clauseBreak) ?? false
    }
  }

  func isBullet(_ index: Int) -> Bool {
    guard lines.indices.contains(index),
      case .listItem = page.lines[lines[index].lines.lowerBound].markup
    else { return false }
    return true
  }

  /// A shorter bullet may head what stands below it.
  fileprivate static let longestBullet = 20
}
