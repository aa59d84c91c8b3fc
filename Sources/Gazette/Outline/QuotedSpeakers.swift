/// Whom a report lets speak here and there: `民警：…`, paragraphs on, `民警：…` once more.
///
/// Speakers return; a heading's topic stands before its colon but once, and `建议一：` counts.
enum QuotedSpeakers {
  /// A post or a name; what is longer is the half of a couplet.
  private static let longest = 3

  /// The candidates without those that begin with a label which returns.
  static func drop(from candidates: [HeadingCandidate]) -> [HeadingCandidate] {
    let labels = candidates.map { label(of: $0.text) }
    guard labels.count(where: { $0 != nil }) > 1 else { return candidates }
    var counts: [[UInt32]: Int] = [:]
    for label in labels.compactMap({ $0 }) { counts[label, default: 0] += 1 }
    return zip(candidates, labels).compactMap { candidate, label in
      label.flatMap { counts[$0] } ?? 0 > 1 ? nil : candidate
    }
  }

  private static func label(of text: GlyphSlice) -> [UInt32]? {
    guard let colon = text.prefix(longest + 1).firstIndex(where: { $0.kinds.has(.colon) }),
      colon - text.startIndex >= 2, text[..<colon].allSatisfy({ $0.kinds.has(.ideograph) }),
      !text[colon - 1].kinds.has(.numeral)
    else { return nil }
    return text[..<colon].map(\.code)
  }
}
