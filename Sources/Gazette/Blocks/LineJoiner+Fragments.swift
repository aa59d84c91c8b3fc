/// Lines that end or go on by what they are themselves, not by their width.
extension LineJoiner {
  /// `各位代表：` alone on its line.
  func greets(_ place: Int) -> Bool {
    !isFull(place) && Salutation.opens(text(place))
      && text(place).count <= LineJoiner.longestGreeting
  }

  private static let longestGreeting = 12

  /// The rest of a caption with who took the picture.
  func closesCredit(_ place: Int) -> Bool {
    guard case .credit = kinds[stream[place]] else { return false }
    return Credit.isSigned(text(place))
  }

  /// `（2024年1月22日在某会上的发言）`: both brackets on the line.
  func closesOccasion(_ place: Int) -> Bool {
    guard case .subtitle = kinds[stream[place]] else { return false }
    return text(place).first?.code == 0x28 && text(place).last?.code == 0x29
  }

  /// A line cut anywhere goes on below; a short line below a sentence's end may be a heading.
  func isFragment(_ place: Int, of flow: Flow) -> Bool {
    guard line(place).blanksAbove == 0, kinds[stream[place]].isText,
      line(place - 1).glyphs.count >= LineJoiner.shortestFragment
        || flow.count > line(place - 1).glyphs.count
    else { return false }
    return flow.hasStop || flow.count >= 2 * LineJoiner.shortestFragment
      || text(flow.first).contains { $0.kinds.has(.comma) }
  }

  /// In characters.
  private static let shortestFragment = 16

  /// A site's headline with the rest of it on the next line, where lines were cut at a width: short,
  /// and right above the row of facts.
  static func wrapped(
    _ headline: Range<Int>, _ stream: [Int], _ fills: [Bool], _ measure: Measure, in page: Page
  ) -> Range<Int> {
    guard measure.isExact, let last = stream.firstIndex(of: headline.upperBound - 1), fills[last],
      last + 2 < stream.count, stream[last + 1] == headline.upperBound
    else { return headline }
    let rest = page.lines[stream[last + 1]]
    let below = LineKind(page.lines[stream[last + 2]], in: page)
    guard rest.blanksAbove == 0, !fills[last + 1], rest.glyphs.count <= longestRest,
      LineKind(rest, in: page).isText || LineKind(rest, in: page).isByline,
      !Sentence.isEnded(page.text(rest))
    else { return headline }
    switch below {
    case .sourceLine, .masthead, .furniture: return headline.lowerBound..<(headline.upperBound + 1)
    case .byline(let certainty) where certainty >= 0.9:
      return headline.lowerBound..<(headline.upperBound + 1)
    case .text, .column, .byline, .castLabel, .signature, .subtitle, .noteEnd, .credit,
      .frontMatter, .dateline:
      return headline
    }
  }

  private static let longestRest = 30
}
