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
}
