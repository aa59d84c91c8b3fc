/// How much it tells against a heading that its paragraph may begin in the middle of another.
///
/// A full line that ends with a sentence is followed by a new paragraph or by the next sentence of
/// the same. So the article's own paragraphs are asked: where their first sentences look like
/// headings and the sentences within hardly ever do, one that does begins a paragraph.
struct StartDoubt {
  private var first = Tally()
  private var within = Tally()

  fileprivate struct Tally {
    var all = 0
    var shaped = 0

    mutating func count(_ isShaped: Bool) {
      all += 1
      shaped += isShaped ? 1 : 0
    }

    /// Few sentences say little.
    var share: Double { (Double(shaped) + 0.5) / (Double(all) + 1) }
  }

  /// What is taken from the score of each candidate whose beginning is doubtful.
  ///
  /// `doubtful` says of each paragraph whether it is one.
  static func cost(of doubtful: [Bool], in texts: [GlyphSlice?]) -> Double {
    guard doubtful.contains(true) else { return 0 }
    var doubt = StartDoubt()
    for (index, text) in texts.enumerated() {
      if let text { doubt.count(text, isDoubtful: doubtful[index]) }
    }
    let odds = Logarithm.of(doubt.first.share) - Logarithm.of(doubt.within.share)
    return max(least, min(most, usual - weight * odds))
  }

  private static let usual = 1.4
  private static let weight = 0.5
  private static let least = 0.2
  private static let most = 1.4

  /// The first sentence of a doubtful beginning counts for neither side.
  private mutating func count(_ text: GlyphSlice, isDoubtful: Bool) {
    var start = 0
    while start < text.count {
      let end = Sentence.end(in: text, from: start)
      let isShaped = HeadingCandidate.isHeading(text[start..<end])
      if start > 0 { within.count(isShaped) } else if !isDoubtful { first.count(isShaped) }
      start = end + 1
    }
  }
}
