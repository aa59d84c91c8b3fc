/// A line at a digest's top that tells its headlines in a few words each:
/// `水渠通水；公交延长；早市有街｜青禾早报`, `今日要闻：水渠通水/公交延长/早市有街`.
enum HeadlineList {
  private static let fewest = 3
  private static let fewestKnown = 2
  private static let shortest = 4
  private static let longest = 400
  /// The share of an entry's pairs of characters that one headline must hold.
  private static let least = 0.6
  private static let separators: ScalarSet = "；/｜丨"

  /// Whether a text names at least two of the headlines below it.
  static func tells(_ text: GlyphSlice, of heads: [GlyphSlice]) -> Bool {
    guard (fewest * shortest...longest).contains(text.count) else { return false }
    let entries = text[labelEnd(of: text)...].split { separators.contains($0.code) }
    guard entries.count >= fewest else { return false }
    var known = 0
    for entry in entries where entry.count >= shortest {
      known += heads.contains { NewsItem.repeats(entry, in: $0) >= least } ? 1 : 0
      if known == fewestKnown { return true }
    }
    return false
  }

  /// Behind `今日要闻：`.
  private static func labelEnd(of text: GlyphSlice) -> Int {
    let colon = text.prefix(longestLabel).firstIndex { $0.code == 0x3A }
    return colon.map { $0 + 1 } ?? text.startIndex
  }

  private static let longestLabel = 10
}
